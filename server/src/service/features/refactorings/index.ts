import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis.ts';
import { applyEdits } from '../../edits.ts';
import { isOnCalendar } from '../../model/calendar.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { zoneOf } from '../../model/zones.ts';
import { zoneOfTimes } from '../../timeline/now.ts';
import { entriesIn } from '../../timeline/rows.ts';
import { tooLarge } from '../../tooLarge.ts';
import { alignTable } from './alignTable.ts';
import { convertListToTable } from './convertListToTable.ts';
import { convertTableToList } from './convertTableToList.ts';
import { convertTimelineToUtc } from './convertTimelineToUtc.ts';
import type { Outcome, Refactoring, RefactoringContext } from './outcome.ts';
import { sortTimeline } from './sortTimeline.ts';

export type { Outcome, Refactoring, RefactoringContext } from './outcome.ts';

/** Every change of form that can be asked for. */
export const refactorings: readonly Refactoring[] = [
  convertTimelineToUtc,
  sortTimeline,
  convertListToTable,
  convertTableToList,
  alignTable,
];

/**
 * What a refactoring makes of a document. Of a timeline the new text is read once more, by `analyse`: where it would tell other
 * instants, nothing is changed.
 */
export function refactor(
  refactoring: Refactoring,
  context: RefactoringContext,
  analyse: (text: string) => Analysis,
): Outcome {
  const { analysis } = context;
  if (!analysis.recognition.postmortem)
    return { refusal: l10n.t('This document is not taken for a post-mortem.') };
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const outcome = refactoring.apply(context);
  if (outcome === undefined || 'refusal' in outcome || refactoring.place !== 'timeline') return outcome;
  const after = analyse(applyEdits(analysis.source.text, outcome.edits));
  return tellsTheSame(analysis, after, zoneOf(context.configuration.timezone ?? ''))
    ? outcome
    : { refusal: l10n.t('The timeline would tell other times afterwards, so it was left as it is.') };
}

/**
 * Times that name no zone are those of the zone that is set. Without any date days count from the first entry: there only how many
 * entries there are can be compared.
 */
function tellsTheSame(before: Analysis, after: Analysis, zone: string | undefined): boolean {
  const [old, now] = [before, after].map((analysis) => entriesIn(analysis, zoneOfTimes(analysis, { zone })));
  if (old === undefined || now === undefined || old.length !== now.length) return false;
  const isDated = old.every(({ minutes }) => minutes === undefined || isOnCalendar(minutes));
  const [told, then] = [instantsOf(old), instantsOf(now)];
  return !isDated || told.every((each, at) => each === then[at]);
}

function instantsOf(entries: readonly TimelineEntry[]): readonly string[] {
  const inSeconds = (minutes: number | undefined): string =>
    minutes === undefined ? '' : String(Math.round(minutes * 60));
  return entries
    .map(({ minutes, until, day }) => `${inSeconds(minutes)} ${inSeconds(until)} ${day ?? ''}`)
    .sort();
}
