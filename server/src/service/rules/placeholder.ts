import * as l10n from '@vscode/l10n';
import { allOf } from '../lists.ts';
import { type Span, shift } from '../markdown/position.ts';
import { type Gap, gapsIn } from '../prose/placeholders.ts';
import { defineRule, type Problem } from '../rule.ts';

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
  *checkProse({ text, kind }, _options, { section, placeholders }) {
    if (section !== 'actionItems' || kind !== 'cell') yield* placeholdersIn(text, placeholders);
  },
});

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

function* placeholdersIn(text: string, own: readonly string[] = []): Generator<Problem> {
  let together: Gap[] = [];
  for (const gap of gapsIn(text, own)) {
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
  return words.length === 1
    ? { span, message: l10n.t('{0} is left from the template: replace it', allOf(words)) }
    : { span, message: l10n.t('{0} are left from the template: replace them', allOf(words)) };
}
