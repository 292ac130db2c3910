import * as l10n from '@vscode/l10n';
import { lengthInWords } from '../../lengthInWords.ts';
import { lengthText } from '../lengths.ts';
import type { MetricName } from '../metrics.ts';
import type { Lane, Stage, TimelineEvent } from '../view/timelineView.ts';
import { clockText, dateText, dayAt } from './clock.ts';
import { endOf, isPlaced } from './gaps.ts';
import type { Sheet } from './sheet.ts';

/** What a lane is called. */
export const laneNames: Readonly<Record<Lane, () => string>> = {
  system: () => l10n.t('System'),
  alert: () => l10n.t('Alert'),
  deploy: () => l10n.t('Deploy'),
  people: () => l10n.t('People'),
  comms: () => l10n.t('Comms'),
  other: () => l10n.t('Other'),
};

/** What a stage is called, short enough to stand above it. */
export const stageNames: Readonly<Record<Stage, () => string>> = {
  undetected: () => l10n.t('Undetected'),
  respond: () => l10n.t('Respond'),
  mitigate: () => l10n.t('Mitigate'),
  recover: () => l10n.t('Recover'),
};

/** What a figure is called. */
export const figureNames: Readonly<Record<MetricName, () => string>> = {
  timeToDetectMinutes: () => l10n.t('Time to detect'),
  timeToAcknowledgeMinutes: () => l10n.t('Time to acknowledge'),
  timeToMitigateMinutes: () => l10n.t('Time to mitigate'),
  timeToResolveMinutes: () => l10n.t('Time to resolve'),
};

/** "10:23 UTC, plus 21 minutes, People: Incident declared SEV1", with all that its mark says besides. */
export function labelOf(event: TimelineEvent, sheet: Sheet): string {
  const said = [whenOf(event, sheet), ...elapsedOf(event), ...marksOf(event)].reduce((before, word) =>
    l10n.t('{0}, {1}', before, word),
  );
  const text = event.text || l10n.t('no text');
  return l10n.t('{0}, {1}: {2}', said, laneNames[event.lane](), text);
}

/** "23 h hidden". */
export function hiddenText(minutes: number): string {
  return l10n.t('{0} hidden', lengthText(minutes));
}

/** "UTC", or that nobody knows. */
export function zoneText({ zone, zoneStated }: Sheet['view']): string {
  return zoneStated ? zone : l10n.t('no zone stated');
}

/** "day 2", where there are no dates. */
export function dayNumber(day: number): string {
  return l10n.t('day {0}', day);
}

function whenOf(event: TimelineEvent, sheet: Sheet): string {
  if (!isPlaced(event)) return event.time || l10n.t('no time');
  const { view } = sheet;
  const date = dateText(dayAt(event.start, view.offsets));
  if (event.wholeDay) return view.dated ? date : event.time;
  const clock = (minute: number): string =>
    view.zoneStated
      ? l10n.t('{0} {1}', clockText(minute, view.offsets), view.zone)
      : clockText(minute, view.offsets);
  const time =
    view.dated && sheet.manyDays ? l10n.t('{0} {1}', date, clock(event.start)) : clock(event.start);
  const end = endOf(event);
  return end > event.start ? l10n.t('{0} to {1}', time, clock(end)) : time;
}

function elapsedOf({ elapsed }: TimelineEvent): readonly string[] {
  if (elapsed === null || !Number.isFinite(elapsed)) return [];
  const length =
    Math.abs(elapsed) < 1 && elapsed !== 0 ? lengthText(Math.abs(elapsed)) : lengthInWords(Math.abs(elapsed));
  return [elapsed < 0 ? l10n.t('minus {0}', length) : l10n.t('plus {0}', length)];
}

function marksOf(event: TimelineEvent): readonly string[] {
  return [
    ...(event.approximate ? [l10n.t('about')] : []),
    ...(event.outOfOrder ? [l10n.t('out of order')] : []),
    ...(event.links.length > 0 ? [l10n.t('with evidence')] : []),
  ];
}
