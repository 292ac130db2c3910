import * as l10n from '@vscode/l10n';
import { allOf, anyOf } from '../lists.ts';
import type { Section, TimelineEntry } from '../model/postmortem.ts';
import { isReadable } from './entries.ts';
import { type Milestone, type MissingMilestone, missingMilestones } from './milestones.ts';
import { timelineAround } from './place.ts';

/** Shorter ones are beginnings. */
const fewest = 3;

/** The milestones that a timeline does not tell; none where it is a mere beginning, or in a language that is not read. */
export function untoldMilestones(
  entries: readonly TimelineEntry[],
  sections: readonly Section[],
  text: string,
): readonly MissingMilestone[] {
  const timed = entries.filter(({ minutes }) => minutes !== undefined);
  const [first] = timed;
  if (first === undefined || timed.length < fewest || !isReadable(entries)) return [];
  const section = timelineAround(sections, first.span.start);
  return missingMilestones(entries, section ? text.slice(section.span.start, section.span.end) : text);
}

/** What each tells, in the middle of a sentence. */
export const milestoneNames: Readonly<Record<Milestone, () => string>> = {
  start: () => l10n.t('when the impact began'),
  detected: () => l10n.t('when it was detected'),
  mitigated: () => l10n.t('when the impact ended'),
};

const verbs: Readonly<Record<MissingMilestone['figures'][number], () => string>> = {
  detect: () => l10n.t('detect'),
  mitigate: () => l10n.t('mitigate'),
  resolve: () => l10n.t('resolve'),
};

/** What is missing, what cannot be told for want of it and what to do, on one line. */
export function milestonesMessage(missing: readonly MissingMilestone[]): string {
  const figures = allOf([...new Set(missing.flatMap(({ figures }) => figures))].map((each) => verbs[each]()));
  const markers = allOf(missing.map(({ milestone }) => `[${milestone}]`));
  const isUncertain = missing.some((each) => each.isUncertain);
  const events = anyOf(missing.map(({ milestone }) => milestoneNames[milestone]()));
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
