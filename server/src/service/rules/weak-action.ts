import * as l10n from '@vscode/l10n';
import { titleOf } from '../actionGaps.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { isWeakAction } from '../prose/weakAction.ts';
import { defineRule } from '../rule.ts';

/** Reports actions that rely on what people remember, vague or not: a precise reminder is one still. */
export default defineRule({
  id: 'weak-action',
  description: 'Actions rely on more than memory and care',
  severity: 'hint',
  options: {},
  *check({ actionLists }, _options, { configuration }) {
    for (const item of actionLists.flatMap(({ items }) => items)) {
      if (statusOfItem(item, configuration.actionStatuses) === 'done' || !isWeakAction(item.text)) continue;
      yield {
        span: item.textSpan,
        message: l10n.t(
          '"{0}" relies on people\'s memory: which check, limit or alert would do it for them?',
          titleOf(item),
        ),
      };
    }
  },
});
