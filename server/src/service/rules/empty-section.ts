import * as l10n from '@vscode/l10n';
import { isTableHead } from '../model/tableHead.ts';
import { bodyText, ownSectionOf, templateOf } from '../model/template.ts';
import { defineRule } from '../rule.ts';

/** Reports a heading with nothing under it; comments and bare bullets are nothing, sub-sections with text are something. */
export default defineRule({
  id: 'empty-section',
  description: 'Every section says something',
  severity: 'warning',
  options: {},
  structural: true,
  *check(postmortem, _options, { eol, text, configuration }) {
    const template = templateOf(postmortem, configuration);
    for (const section of postmortem.sections) {
      const { kind, depth, headingSpan, bodySpan } = section;
      const isTable = kind === 'actionItems' && isTableHead(text.slice(bodySpan.start, bodySpan.end));
      const own = ownSectionOf(template, section);
      if (!section.empty || (section.belongsTo === 'other' && !own) || isTable) continue;
      const rest = text.slice(bodySpan.start, bodySpan.end).trimEnd();
      const at = bodySpan.start + rest.length;
      const gap = bodySpan.end < text.length ? eol + eol : eol;
      const span = { start: at, end: bodySpan.end };
      const body =
        own?.body.replaceAll('\n', eol) ??
        (kind === 'other' ? undefined : bodyText(template, kind, eol, depth));
      yield {
        span: headingSpan,
        message: l10n.t('"{0}" is empty: write it, or remove the heading', section.heading),
        fixes:
          body === undefined
            ? []
            : [
                {
                  title: l10n.t('Insert the template text'),
                  edits: [{ span, text: `${eol}${eol}${body}${gap}` }],
                },
              ],
      };
    }
  },
});
