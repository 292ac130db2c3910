import * as l10n from '@vscode/l10n';
import { reviewDay, reviewEdit } from '../followUpReview.ts';
import { filledField } from '../model/answers.ts';
import { isoDate } from '../model/date.ts';
import { heldTo } from '../model/heldTo.ts';
import { hasReviewDate } from '../model/reviewDate.ts';
import { stageOf, stageWords } from '../model/stage.ts';
import { defineRule } from '../rule.ts';

/** Reports a published post-mortem whose open actions nobody plans to look at again. */
export default defineRule({
  id: 'follow-up-review',
  description: 'What is published says when its actions are reviewed',
  severity: 'hint',
  options: {
    days: { type: 'integer', default: 30, description: 'After how many days the fix plans the review.' },
  },
  *check(postmortem, { days }, context) {
    const { text, bodyStart, configuration } = context;
    const status = filledField(postmortem.metadata, 'status');
    if (status === undefined || stageOf(status.value, configuration.statuses) !== 'published') return;
    const items = postmortem.actionLists.flatMap((list) => list.items);
    if (
      !items.some((item) => item.status !== 'done') ||
      hasReviewDate(context.parts, text.slice(0, bodyStart))
    )
      return;
    if (heldTo(postmortem, configuration, text.slice(bodyStart)).id === 'free') return;
    const date = isoDate(reviewDay(postmortem, days, context.today));
    yield {
      span: status.valueSpan,
      message: l10n.t(
        '{0}, but no day is set to review the action items: plan one in {1} days',
        stageWords(status.value, configuration.statuses),
        days,
      ),
      fixes: [
        { title: l10n.t('Plan a review on {0}', date), edits: [reviewEdit(postmortem, date, context)] },
      ],
    };
  },
});
