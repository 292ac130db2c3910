import * as l10n from '@vscode/l10n';
import { allOf, anyOf } from '../lists.ts';
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

const names: Readonly<Record<Milestone, () => string>> = {
  start: () => l10n.t('when the impact began'),
  detected: () => l10n.t('when it was detected'),
  mitigated: () => l10n.t('when the impact ended'),
};

const verbs: Readonly<Record<MissingMilestone['figures'][number], () => string>> = {
  detect: () => l10n.t('detect'),
  mitigate: () => l10n.t('mitigate'),
  resolve: () => l10n.t('resolve'),
};

function messageFor(missing: readonly MissingMilestone[]): string {
  const figures = allOf([...new Set(missing.flatMap(({ figures }) => figures))].map((each) => verbs[each]()));
  const markers = allOf(missing.map(({ milestone }) => `[${milestone}]`));
  const isUncertain = missing.some((each) => each.isUncertain);
  const events = anyOf(missing.map(({ milestone }) => names[milestone]()));
  if (figures === '')
    return isUncertain
      ? l10n.t('No entry says plainly {0}: add it, or mark an entry with {1}', events, markers)
      : l10n.t('No entry says {0}: add it, or mark an entry with {1}', events, markers);
  return isUncertain
    ? l10n.t(
        'No entry says plainly {0}, so the time to {1} cannot be told: add it, or mark an entry with {2}',
        events,
        figures,
        markers,
      )
    : l10n.t(
        'No entry says {0}, so the time to {1} cannot be told: add it, or mark an entry with {2}',
        events,
        figures,
        markers,
      );
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
    ...(edit ? [{ title: l10n.t('Insert an entry that says {0}', names[milestone]()), edits: [edit] }] : []),
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
