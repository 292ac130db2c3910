import * as l10n from '@vscode/l10n';
import { wordsOf } from '../actionGaps.ts';
import type { Section } from '../model/postmortem.ts';
import { isTableHead } from '../model/tableHead.ts';
import { bodyText, styleOf, templateOf } from '../model/template.ts';
import { oneLine } from '../oneLine.ts';
import { defineRule, type Fix } from '../rule.ts';

/** An answer all the same, with its reason: "None." alone is no answer. */
const answered = new RegExp(
  oneLine`
      \b(?:(?:none|n/a|not applicable|nothing)\b[^.]*(?:\b(?:because|since|as|until)\b|[;:,])|
      no (?:further |new |more )?(?:\w+ )?(?:actions?|action items|follow-?ups?|changes?)\b[^.]*(?:\b(?:because|since|as|until)\b|[;:,])|
      tracked (?:in|at|by)|see |https?:)`,
  'i',
);

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
    if (section === undefined || hasActions) return;
    const severity = styleOf(postmortem) === 'free' ? ({ severity: 'info' } as const) : {};
    const message = l10n.t(
      '"{0}" holds no action: list what will be done, by whom and by when',
      section.heading,
    );
    const problem = { ...severity, span: wordsOf(section, text), message };
    const said = text.slice(section.bodySpan.start, section.bodySpan.end);
    if (section.empty) {
      if (isTableHead(said)) yield { ...problem, fixes: [addition(section, said, eol)] };
    } else if (
      !sections.some(({ empty }) => empty) &&
      !answered.test(said) &&
      !/\[[^\]]{3,}\]|\|/.test(said)
    ) {
      const table = bodyText(templateOf(postmortem, configuration), 'actionItems', eol, section.depth);
      yield {
        ...problem,
        fixes: [{ title: l10n.t('Insert the table'), edits: [insertion(section, text, eol, table)] }],
      };
    }
  },
});

/** A row for its columns. */
function addition({ bodySpan }: Section, said: string, eol: string): Fix {
  const body = said.trimEnd();
  const [line = ''] = body.trimStart().split(/\r?\n/);
  const columns = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  const cells = ['[What will exist when this is done]', ...Array.from({ length: columns - 1 }, () => '')];
  const at = bodySpan.start + body.length;
  return {
    title: l10n.t('Add a row'),
    edits: [{ span: { start: at, end: at }, text: `${eol}| ${cells.join(' | ')} |` }],
  };
}

function insertion(
  { bodySpan }: Section,
  text: string,
  eol: string,
  table: string,
): { span: Section['bodySpan']; text: string } {
  const at = bodySpan.start + text.slice(bodySpan.start, bodySpan.end).trimEnd().length;
  return { span: { start: at, end: at }, text: `${eol}${eol}${table}` };
}
