import { filledField } from '../model/answers.ts';
import { dayOf, isoDate } from '../model/date.ts';
import { heldTo } from '../model/heldTo.ts';
import type { PostMortem, Section } from '../model/postmortem.ts';
import { hasReviewDate } from '../model/reviewDate.ts';
import { stageOf, stageWords } from '../model/stage.ts';
import { defineRule, type Edit, type RuleContext } from '../rule.ts';

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
      message: `${stageWords(status.value, configuration.statuses)}, but no day is set to review the action items: plan one in ${days} days`,
      fixes: [{ title: `Plan a review on ${date}`, edits: [planning(postmortem, date, context)] }],
    };
  },
});

/** So long after the incident, or from now on where that has passed. */
function reviewDay({ incident = -Infinity, calendar }: PostMortem, days: number, today: string): number {
  const present = dayOf(today, calendar) ?? 0;
  return (incident + days >= present ? incident : present) + days;
}

/** A line at the end of the follow-up, in a section of its own at the end where there is none. */
function planning({ sections }: PostMortem, date: string, { text, eol }: RuleContext): Edit {
  const line = `[ ] Review the action items on ${date}`;
  const section = sections.findLast(({ kind }) => kind === 'followUp');
  if (section) return behind(section, line, text, eol);
  const beside = sections.find(({ kind }) => kind === 'actionItems')?.headingSpan.start ?? 0;
  const mark = /^#{1,6}(?= )/.exec(text.slice(beside, beside + 8))?.[0] ?? '##';
  const end = text.trimEnd().length;
  return {
    span: { start: end, end: text.length },
    text: `${eol}${eol}${mark} Follow-up${eol}${eol}- ${line}${eol}`,
  };
}

function behind({ headingSpan, span }: Section, line: string, text: string, eol: string): Edit {
  const body = text.slice(headingSpan.end, span.end).trimEnd();
  const at = headingSpan.end + body.length;
  const [, indent, bullet] = /(?:^|[\r\n])([ \t]{0,3})([-*+])[ \t][^\r\n]*$/.exec(body) ?? [];
  const lead = bullet === undefined ? `${eol}${eol}- ` : `${eol}${indent}${bullet} `;
  return { span: { start: at, end: at }, text: lead + line };
}
