import { applyEdits, withoutOverlaps } from '../../server/src/service/edits.ts';
import type { Finding } from '../../server/src/service/index.ts';
import { rules } from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { findingsIn } from './analyse.ts';

/**
 * A document with its expected problems in it, each on a line of its own below the line it speaks of:
 *
 *     | 10:05 | Alert fired |
 *       ^^^^^ timeline-order: 10:05 is earlier than …
 *
 * `!` marks an empty range, `^^> +1:4` one that ends one line further at column 4, `(info)` a severity that is not
 * the rule's own. A first line `<!-- options: { … } -->` sets the rule's options.
 */
const expectation = /^[ \t]*(?:\^+(?:> \+\d+:\d+)?|!) [a-z-]+(?: \([a-z]+\))?: .*(?:\r\n|\n|$)/gm;

/** The document alone. */
export function documentOf(fixture: string): string {
  return fixture.replace(expectation, '');
}

/** The document with a line below each problem that `rule` finds. */
export function annotated(document: string, rule: string): string {
  const index = lineIndexOf(document);
  const lines = document.split('\n');
  const notes = lines.map((): string[] => []);
  for (const finding of findingsOf(document, rule))
    notes[index.positionAt(finding.span.start).line]?.push(note(finding, index));
  return lines.flatMap((line, at) => [line, ...(notes[at] ?? [])]).join('\n');
}

/** What is left when the first fix of every problem is applied, again and again until nothing more can be fixed. */
export function fixed(document: string, rule: string): string {
  let text = document;
  for (let pass = 0; pass < 10; pass++) {
    const groups = findingsOf(text, rule).flatMap((finding) =>
      finding.fixes.slice(0, 1).map((fix) => fix.edits),
    );
    if (groups.length === 0) return text;
    text = applyEdits(text, withoutOverlaps(groups).flat());
  }
  throw new Error(`The fixes of ${rule} do not come to an end:\n${text}`);
}

/** All other rules are off, but for one that speaks of what the others find. */
function findingsOf(document: string, rule: string): readonly Finding[] {
  const speaksOfOthers = rules.some(({ id, checkSuppressions }) => id === rule && checkSuppressions);
  const others = rules.filter(({ id }) => id !== rule && !speaksOfOthers).map(({ id }) => [id, 'off']);
  const options = /^<!-- options: (.*) -->/.exec(document)?.[1];
  const usual = rules.find(({ id }) => id === rule)?.severity;
  const severity = usual === 'off' ? 'warning' : usual;
  const settings = {
    rules: { ...Object.fromEntries(others), [rule]: options ? [severity, JSON.parse(options)] : severity },
  };
  return findingsIn(document, settings).filter((finding) => finding.rule === rule);
}

function note({ rule, severity, span, message }: Finding, index: ReturnType<typeof lineIndexOf>): string {
  const [start, end] = [index.positionAt(span.start), index.positionAt(span.end)];
  const further = end.line > start.line;
  const width = further ? 1 : end.character - start.character;
  const carets =
    width === 0 ? '!' : '^'.repeat(width) + (further ? `> +${end.line - start.line}:${end.character}` : '');
  const usual = rules.find(({ id }) => id === rule)?.severity;
  return `${' '.repeat(start.character)}${carets} ${rule}${usual === severity || usual === 'off' ? '' : ` (${severity})`}: ${message}`;
}
