import * as l10n from '@vscode/l10n';
import { rowEdits } from '../actionRows.ts';
import { shift } from '../markdown/position.ts';
import { listsOf } from '../model/actionItems.ts';
import { contentOf, sameContent } from '../model/contentWords.ts';
import { quotable } from '../model/quotable.ts';
import { checklistKey } from '../process/gather.ts';
import { defineRule } from '../rule.ts';

/** Reports open checkboxes outside of the actions: nobody follows them up. */
export default defineRule({
  id: 'untracked-task',
  description: 'Every open task stands among the actions',
  severity: 'off',
  options: {},
  *check(postmortem, _options, { parts, text, eol }) {
    const known = postmortem.actionLists.flatMap(({ items }) => items.map((item) => contentOf(item.text)));
    for (const { part, base, belongsTo } of parts) {
      if (belongsTo === 'actionItems' || belongsTo === 'followUp' || part.heading?.key === checklistKey)
        continue;
      for (const item of listsOf(part).flatMap(({ form, items }) => (form === 'list' ? items : []))) {
        const span = shift(item.textSpan, base);
        const isBox = /\[ \][ \t]+$/.test(text.slice(Math.max(0, span.start - 8), span.start));
        if (
          !isBox ||
          /\[[^\]]{2,}\](?!\()/.test(item.text) ||
          known.some((words) => sameContent(words, contentOf(item.text)))
        )
          continue;
        yield {
          span,
          message: l10n.t('An open task outside of the actions: nobody follows it up'),
          fixes: rowEdits(postmortem, text, eol, quotable(item.text)).map((edit) => ({
            title: l10n.t('Add it to the actions'),
            edits: [edit],
          })),
        };
      }
    }
  },
});
