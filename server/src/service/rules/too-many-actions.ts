import * as l10n from '@vscode/l10n';
import { statusOfItem } from '../model/actionItems.ts';
import { defineRule } from '../rule.ts';

/** Reports more open actions than a team does: the guide asks for three to five that matter. */
export default defineRule({
  id: 'too-many-actions',
  description: 'The open actions are few enough to be done',
  severity: 'info',
  options: {
    max: { type: 'integer', default: 5, description: 'How many actions may be open.' },
  },
  *check({ actionLists }, { max }, { configuration }) {
    const open = actionLists.flatMap(({ items }) =>
      items.filter((item) => statusOfItem(item, configuration.actionStatuses) !== 'done'),
    );
    const [first] = open;
    if (first === undefined || open.length <= max) return;
    yield {
      span: actionLists[0]?.headingSpan ?? first.textSpan,
      message: l10n.t(
        '{0} open actions, more than {1}: keep those that matter most, and move the rest to the backlog',
        open.length,
        max,
      ),
    };
  },
});
