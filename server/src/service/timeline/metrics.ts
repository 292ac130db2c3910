import * as l10n from '@vscode/l10n';
import type { Phase } from './phase.ts';

/** In the order in which they are shown. */
export const metricNames = [
  'timeToDetectMinutes',
  'timeToAcknowledgeMinutes',
  'timeToMitigateMinutes',
  'timeToResolveMinutes',
] as const;

export type MetricName = (typeof metricNames)[number];

/** What each figure says, for whoever reads it. */
export const metricDefinitions: Readonly<Record<MetricName, () => string>> = {
  timeToDetectMinutes: () =>
    l10n.t('Time to detect: from the start of the impact to the first alert or report by a person.'),
  timeToAcknowledgeMinutes: () =>
    l10n.t(
      'Time to acknowledge: from the start of the impact until somebody takes the incident; a page counts where no acknowledgement is stated.',
    ),
  timeToMitigateMinutes: () =>
    l10n.t(
      'Time to mitigate: from the start of the impact to the mitigation that held; a relapse voids those before it.',
    ),
  timeToResolveMinutes: () =>
    l10n.t(
      'Time to resolve: from the start of the impact to the resolution that held; a relapse voids those before it.',
    ),
};

/** The phase that each ends with; all begin with the start. */
export const metricEnds: Readonly<Record<MetricName, Phase>> = {
  timeToDetectMinutes: 'detected',
  timeToAcknowledgeMinutes: 'acknowledged',
  timeToMitigateMinutes: 'mitigated',
  timeToResolveMinutes: 'resolved',
};

/** The two entries, by index, that a figure lies between. */
export interface MetricRows {
  readonly from: number;
  readonly to: number;
}

/** Each figure in minutes, undefined where the timeline does not say; `rows` has the same names. */
export type Metrics = Readonly<Record<MetricName, number | undefined>> & {
  readonly rows: Readonly<Record<MetricName, MetricRows | undefined>>;
};

/** An entry as far as figures need it: `minutes` on any clock that all entries share, fractions for seconds. */
export interface TimedPhase {
  readonly phase: Phase | undefined;
  readonly minutes: number | undefined;
}

/** The figures of one timeline. Each lies between the first start and the first entry of its phase, never before it. */
export function metricsOf(entries: readonly TimedPhase[]): Metrics {
  const from = entries.findIndex(({ phase }) => phase === 'start');
  const found = metricNames.map((name) => [name, rowsOf(entries, from, metricEnds[name])] as const);
  const rows = Object.fromEntries(found) as Record<MetricName, MetricRows | undefined>;
  const figures = found.map(([name, pair]) => [name, pair && minutesBetween(entries, pair)] as const);
  return { ...(Object.fromEntries(figures) as Record<MetricName, number | undefined>), rows };
}

function rowsOf(entries: readonly TimedPhase[], from: number, phase: Phase): MetricRows | undefined {
  const to = entries.findIndex((entry) => entry.phase === phase);
  return from >= 0 && to >= 0 && minutesBetween(entries, { from, to }) !== undefined
    ? { from, to }
    : undefined;
}

function minutesBetween(entries: readonly TimedPhase[], { from, to }: MetricRows): number | undefined {
  const [start, end] = [entries[from]?.minutes, entries[to]?.minutes];
  if (start === undefined || end === undefined || end < start) return undefined;
  // Seconds are fractions of minutes since 1970, which leaves some dust behind.
  return Math.round((end - start) * 3600) / 3600;
}
