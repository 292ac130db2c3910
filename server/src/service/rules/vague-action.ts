import type { ActionItem } from '../model/postmortem.ts';
import { findVagueAction } from '../prose/vagueAction.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Reports actions that nobody could tick off; what is done, and text of the template, is left alone. */
export default defineRule({
  id: 'vague-action',
  description: 'Every action says what will exist when it is done',
  severity: 'warning',
  options: {},
  *check({ actionLists }, _options, { text }) {
    for (const { items } of actionLists) {
      for (const item of items) if (item.status !== 'done') yield* problemsOf(item, text);
    }
  },
});

const comments = /<!--.*?(?:-->|$)/gs;

function* problemsOf({ textSpan }: ActionItem, text: string): Generator<Problem> {
  const written = text.slice(textSpan.start, textSpan.end);
  const action = written.replace(comments, (comment) => ' '.repeat(comment.length));
  if (/^\[[^\]]*\]$/.test(action.trim())) return;
  const found = findVagueAction(action);
  if (found === undefined) return;
  const span = { start: textSpan.start + found.start, end: textSpan.start + found.end };
  const fixes = found.completions.map(({ title, text: replacement }) => ({
    title,
    edits: [{ span, text: replacement }],
  }));
  yield { span, message: found.message, fixes };
}
