import * as l10n from '@vscode/l10n';
import { lineBreakBefore } from '../edits.ts';
import { titleLine } from '../model/templateText.ts';
import { defineRule } from '../rule.ts';

/** Reports a document without a first-level heading, or with one that names no incident. */
export default defineRule({
  id: 'title',
  description: 'The title names the incident',
  severity: 'warning',
  options: {},
  structural: true,
  ofHeadings: true,
  *check({ title }, _options, { text, eol, bodyStart }) {
    if (title === undefined) {
      const span = { start: bodyStart, end: bodyStart };
      const line = lineBreakBefore(text, bodyStart, eol) + titleLine;
      yield {
        span,
        message: l10n.t(
          'No title: name the incident in a first line such as "# Post-Mortem: Payment outage"',
        ),
        fixes: [{ title: l10n.t('Insert a title'), edits: [{ span, text: line + eol + eol }] }],
      };
    } else if (title.name === '') {
      yield {
        span: title.span,
        message:
          title.text === ''
            ? l10n.t('Empty title: say what failed, as in "Post-Mortem: Payment outage"')
            : l10n.t(
                '"{0}" names no incident: say what failed, as in "Post-Mortem: Payment outage"',
                title.text,
              ),
      };
    }
  },
});
