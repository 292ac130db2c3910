import type { TimelineEntry } from '../model/postmortem.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { isReadable } from '../timeline/entries.ts';
import { entryBefore, entryBehind, eventPlaceholder, startOfEvent } from '../timeline/insertion.ts';
import { type Milestone, type MissingMilestone, missingMilestones } from '../timeline/milestones.ts';
import { phaseMarker } from '../timeline/phase.ts';
import { timelineAround } from '../timeline/place.ts';

/** Reports, once, which times cannot be taken from a timeline because no entry marks where they begin or end. */
export default defineRule({
  id: 'timeline-milestones',
  description: 'The timeline tells when the impact began, was detected and ended',
  severity: 'info',
  options: {},
  structural: true,
  *check({ timeline: { entries }, sections }, _options, context) {
    const timed = entries.filter(({ minutes }) => minutes !== undefined);
    const [first] = timed;
    if (first === undefined || timed.length < fewest || !isReadable(entries)) return;
    const section = timelineAround(sections, first.span.start);
    const written = section ? context.text.slice(section.span.start, section.span.end) : context.text;
    const missing = missingMilestones(entries, written);
    if (missing.length === 0) return;
    yield {
      span: section?.headingSpan ?? first.timeSpan,
      message: messageFor(missing),
      ...(missing.every(({ isUncertain }) => isUncertain) && { severity: 'hint' as const }),
      fixes: missing.flatMap((each) => fixesFor(each, entries, context)),
    };
  },
});

/** Shorter ones are beginnings. */
const fewest = 3;

const names: Readonly<Record<Milestone, string>> = {
  start: 'when the impact began',
  detected: 'when it was detected',
  mitigated: 'when the impact ended',
};

function messageFor(missing: readonly MissingMilestone[]): string {
  const figures = [...new Set(missing.flatMap(({ figures }) => figures))];
  const lost = figures.length > 0 ? `, so the time to ${listed(figures, 'and')} cannot be told` : '';
  const markers = missing.map(({ milestone }) => `[${milestone}]`);
  const verb = missing.some(({ isUncertain }) => isUncertain) ? 'says plainly' : 'says';
  return `No entry ${verb} ${listed(
    missing.map(({ milestone }) => names[milestone]),
    'or',
  )}${lost}: add it, or mark an entry with ${listed(markers, 'and')}`;
}

function listed(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

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
    ...(edit ? [{ title: `Insert an entry that says ${names[milestone]}`, edits: [edit] }] : []),
  ];
}

function markOn(entry: TimelineEntry, milestone: Milestone, text: string): readonly Fix[] {
  const at = startOfEvent(entry, text);
  const time = text.slice(entry.timeSpan.start, entry.timeSpan.end);
  if (at === undefined || phaseMarker.test(entry.text)) return [];
  return [
    {
      title: `Mark ${time} as [${milestone}]`,
      edits: [{ span: { start: at, end: at }, text: `[${milestone}] ` }],
    },
  ];
}
