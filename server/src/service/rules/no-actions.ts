import { wordsOf } from '../actionGaps.ts';
import type { Section } from '../model/postmortem.ts';
import { bodyText, styleOf, templateOf } from '../model/template.ts';
import { defineRule } from '../rule.ts';

/** An answer all the same. */
const answered =
  /\b(?:none|n\/a|not applicable|nothing|no (?:further |new |more )?(?:\w+ )?(?:actions?|action items|follow-?ups?|changes?)\b|tracked (?:in|at|by)|see |https?:)/i;

/** Reports an action section with text in it and no action. */
export default defineRule({
  id: 'no-actions',
  description: 'The action section holds actions',
  severity: 'warning',
  options: {},
  *check(postmortem, _options, { text, eol, configuration }) {
    const sections = postmortem.sections.filter(({ kind }) => kind === 'actionItems');
    const hasActions = postmortem.actionLists.some(({ items }) => items.length > 0);
    const [section] = sections.filter(
      ({ headingSpan }) =>
        text.startsWith('#', headingSpan.start) ||
        /[=-]\s*$/.test(text.slice(headingSpan.start, headingSpan.end)),
    );
    if (section === undefined || hasActions || sections.some(({ empty }) => empty)) return;
    const said = text.slice(section.bodySpan.start, section.bodySpan.end);
    if (answered.test(said) || /\[[^\]]{3,}\]|\|/.test(said)) return;
    const table = bodyText(templateOf(postmortem, configuration.template), 'actionItems', eol, section.depth);
    const severity = styleOf(postmortem) === 'free' ? ({ severity: 'info' } as const) : {};
    yield {
      ...severity,
      span: wordsOf(section, text),
      message: `"${section.heading}" holds no action: list what will be done, by whom and by when`,
      fixes: [{ title: 'Insert the table', edits: [insertion(section, text, eol, table)] }],
    };
  },
});

function insertion(
  { bodySpan }: Section,
  text: string,
  eol: string,
  table: string,
): { span: Section['bodySpan']; text: string } {
  const at = bodySpan.start + text.slice(bodySpan.start, bodySpan.end).trimEnd().length;
  return { span: { start: at, end: at }, text: `${eol}${eol}${table}` };
}
