import { type Span, shift } from '../markdown/position.ts';
import { bodyPlaceholders } from '../model/templateText.ts';
import { rewritePlaceholders } from '../prose/rewrites.ts';
import { completionPlaceholders } from '../prose/vagueness.ts';
import { defineRule, type Problem } from '../rule.ts';

const forms: readonly RegExp[] = [
  new RegExp(
    [...bodyPlaceholders, ...rewritePlaceholders, ...completionPlaceholders].map(escaped).join('|'),
    'g',
  ),
  /\[(?:Names?|Incident Title|Title|Your Name|Author|Owner|Link|Description|Date|Action|Event|Time|Time zone)\](?!\(|:)/gi,
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

/** Reports text that a template left for the writer to replace: what is filled in together is one problem. */
export default defineRule({
  id: 'placeholder',
  description: 'No text is left over from the template',
  severity: 'warning',
  options: {},
  structural: true,
  *check({ metadata, actionLists }, _options, { text }) {
    const inText = (problem: Problem, { start }: Span): Problem => ({
      ...problem,
      span: shift(problem.span, start),
    });
    for (const { form, span } of metadata.fields) {
      if (form !== 'frontMatter') continue;
      for (const problem of placeholdersIn(textOf(span, text))) yield inText(problem, span);
    }
    for (const { form, items } of actionLists) {
      for (const { span } of form === 'table' ? items : []) {
        const gaps = gapsIn(rowOf(textOf(span, text)));
        if (gaps.length > 0) yield inText(problemOf(gaps), span);
      }
    }
  },
  *checkProse({ text, kind }, _options, { section }) {
    if (section !== 'actionItems' || kind !== 'cell') yield* placeholdersIn(text);
  },
});

/** A text that stands for one to be written. */
interface Gap extends Span {
  readonly words: string;
}

function textOf({ start, end }: Span, text: string): string {
  return text.slice(start, end);
}

/** A row of actions is filled in as one. Code, comments and cells that are undecided do not count. */
function rowOf(row: string): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  return row
    .replace(/`[^`]*`|<!--.*?-->|\bhttps?:\/\/\S+/g, blank)
    .replace(/[^|]+/g, (cell) => (undecided.test(cell) ? blank(cell) : cell));
}

/** Most texts have nothing that any of the forms begins with: one look tells. */
const worthALook = /[[?]|YYYY|HH:MM|\bX hour|Critical|Draft|One paragraph|lorem|TODO|TBD|FIXME/i;

function gapsIn(text: string): readonly Gap[] {
  if (!worthALook.test(text)) return [];
  const gaps: Gap[] = [];
  for (const form of forms) {
    for (const { index: start, 0: words } of text.matchAll(form)) {
      const end = start + words.length;
      if (!gaps.some((other) => start < other.end && other.start < end)) gaps.push({ start, end, words });
    }
  }
  return gaps.sort((a, b) => a.start - b.start);
}

function* placeholdersIn(text: string): Generator<Problem> {
  let together: Gap[] = [];
  for (const gap of gapsIn(text)) {
    const last = together.at(-1);
    if (last && !isOneWith(last, text.slice(last.end, gap.start))) {
      yield problemOf(together);
      together = [];
    }
    together.push(gap);
  }
  if (together.length > 0) yield problemOf(together);
}

/** "HH:MM - [What was seen or done]" and "[Name], due YYYY-MM-DD" are one gap; texts of two lines are not. */
function isOneWith({ words }: Gap, between: string): boolean {
  const isMark = /^(?:[^\p{L}\p{N}]|owner|due|by)*$/iu.test(between);
  return isMark && (/\S/.test(between) || /^HH:MM$|^YYYY-MM-DD$/.test(words));
}

function problemOf(gaps: readonly Gap[]): Problem {
  const span = { start: gaps[0]?.start ?? 0, end: gaps.at(-1)?.end ?? 0 };
  const words = [...new Set(gaps.map((gap) => `"${gap.words}"`))];
  const listed = [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');
  return words.length === 1
    ? { span, message: `${listed} is left from the template: replace it` }
    : { span, message: `${listed} are left from the template: replace them` };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
