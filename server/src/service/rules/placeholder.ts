import { type Span, shift } from '../markdown/position.ts';
import { bodyPlaceholders } from '../model/template.ts';
import { rewritePlaceholders } from '../prose/rewrites.ts';
import { completionPlaceholders } from '../prose/vagueness.ts';
import { defineRule, type Problem } from '../rule.ts';

const forms: readonly RegExp[] = [
  new RegExp(
    [...bodyPlaceholders, ...rewritePlaceholders, ...completionPlaceholders].map(escaped).join('|'),
    'g',
  ),
  /\[(?:Names?|Incident Title|Title|Your Name|Author|Owner|Link|Description|Date)\](?!\(|:)/gi,
  /\bYYYY-MM-DD\b/g,
  /(?<![\w:])HH:MM(?![\w:])/g,
  /\bX hours?(?: and)? Y minutes?\b/gi,
  /\bCritical \\?\| High \\?\| Medium \\?\| Low\b/gi,
  /\bDraft \\?\| Under Review \\?\| Published\b/gi,
  /\bOne paragraph summary of\b[^.\n]*\.?/gi,
  /\blorem ipsum\b/gi,
  /\?{3,}/g,
  /(?<!📋\s?)(?<![\w:-])(?:TODO|TBD|FIXME)\b/gu,
];

/** An owner, date or status still open is the business of the action rules. */
const undecided = /^\s*(?:TBD|TODO|\?+)\s*$/i;

/** Reports text that a template left for the writer to replace. */
export default defineRule({
  id: 'placeholder',
  description: 'No text is left over from the template',
  severity: 'warning',
  options: {},
  *check({ metadata }) {
    for (const { form, value, valueSpan } of metadata.fields) {
      if (form === 'frontMatter')
        for (const problem of placeholdersIn(value))
          yield { ...problem, span: shift(problem.span, valueSpan.start) };
    }
  },
  *checkProse({ text, kind }, _options, { section }) {
    if (section === 'actionItems' && kind === 'cell' && undecided.test(text)) return;
    yield* placeholdersIn(text);
  },
});

/** Most texts have nothing that any of the forms begins with: one look tells. */
const worthALook = /[[?]|YYYY|HH:MM|\bX hour|Critical|Draft|One paragraph|lorem|TODO|TBD|FIXME/i;

function* placeholdersIn(text: string): Generator<Problem> {
  if (!worthALook.test(text)) return;
  const taken: Span[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      yield { span, message: `"${match[0]}" is left from the template: replace it` };
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
