import * as l10n from '@vscode/l10n';
import type { TimelineEntry } from '../model/postmortem.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { entryBefore, entryBehind, eventPlaceholder, startOfEvent } from '../timeline/insertion.ts';
import type { Milestone, MissingMilestone } from '../timeline/milestones.ts';
import { phaseMarker } from '../timeline/phase.ts';
import { timelineAround } from '../timeline/place.ts';
import { milestoneNames, milestonesMessage, untoldMilestones } from '../timeline/untold.ts';

/** Reports, once, which times cannot be taken from a timeline because no entry marks where they begin or end. */
export default defineRule({
  id: 'timeline-milestones',
  description: 'The timeline tells when the impact began, was detected and ended',
  severity: 'info',
  options: {},
  structural: true,
  *check({ timeline: { entries }, sections }, _options, context) {
    const missing = untoldMilestones(entries, sections, context.text);
    const first = entries.find(({ minutes }) => minutes !== undefined);
    if (first === undefined || missing.length === 0) return;
    const section = timelineAround(sections, first.span.start);
    yield {
      span: section?.headingSpan ?? first.timeSpan,
      message: milestonesMessage(missing),
      ...(missing.every(({ isUncertain }) => isUncertain) && { severity: 'hint' as const }),
      fixes: missing.flatMap((each) => fixesFor(each, entries, context)),
    };
  },
});

/** At most so many entries are offered to be marked. */
const mostOffered = 3;

function fixesFor(
  { milestone, likely, behind }: MissingMilestone,
  entries: readonly TimelineEntry[],
  context: RuleContext,
): readonly Fix[] {
  const marks = likely.slice(0, mostOffered).flatMap((entry) => markOn(entry, milestone, context.text));
  const words = `[${milestone}] ${eventPlaceholder}`;
  const [first] = entries;
  const next = behind && entries[entries.indexOf(behind) + 1];
  const edit = behind
    ? entryBehind(behind, next, words, context)
    : first && entryBefore(first, words, context);
  return [
    ...marks,
    ...(edit
      ? [{ title: l10n.t('Insert an entry that says {0}', milestoneNames[milestone]()), edits: [edit] }]
      : []),
  ];
}

function markOn(entry: TimelineEntry, milestone: Milestone, text: string): readonly Fix[] {
  const at = startOfEvent(entry, text);
  const time = text.slice(entry.timeSpan.start, entry.timeSpan.end);
  if (at === undefined || phaseMarker.test(entry.text)) return [];
  return [
    {
      title: l10n.t('Mark {0} as [{1}]', time, milestone),
      edits: [{ span: { start: at, end: at }, text: `[${milestone}] ` }],
    },
  ];
}
