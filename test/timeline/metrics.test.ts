import { describe, expect, it } from 'vitest';
import {
  metricDefinitions,
  metricNames,
  metricsOf,
  type TimedPhase,
} from '../../server/src/service/timeline/metrics.ts';

const entries: readonly TimedPhase[] = [
  { phase: undefined, minutes: 0 },
  { phase: 'start', minutes: 10 },
  { phase: 'detected', minutes: 14.5 },
  { phase: 'declared', minutes: 20 },
  { phase: 'mitigated', minutes: 70 },
  { phase: 'resolved', minutes: undefined },
];

describe('metrics', () => {
  it('count from the start and name the rows they come from', () => {
    const metrics = metricsOf(entries);
    expect(metrics).toMatchObject({ timeToDetectMinutes: 4.5, timeToMitigateMinutes: 60 });
    expect(metrics.rows.timeToMitigateMinutes).toEqual({ from: 1, to: 4 });
  });

  it('are undefined where a row or its time is missing', () => {
    const metrics = metricsOf(entries);
    expect(metrics.timeToAcknowledgeMinutes).toBeUndefined();
    expect(metrics.timeToResolveMinutes).toBeUndefined();
    expect(metrics.rows.timeToResolveMinutes).toBeUndefined();
    expect(metricsOf(entries.slice(2)).timeToMitigateMinutes).toBeUndefined();
    expect(metricsOf([]).timeToDetectMinutes).toBeUndefined();
  });

  it('are never negative', () => {
    const late = [{ phase: 'detected', minutes: 5 } as const, { phase: 'start', minutes: 9 } as const];
    expect(metricsOf(late).timeToDetectMinutes).toBeUndefined();
  });

  it('are defined in one sentence each', () => {
    for (const name of metricNames) expect(metricDefinitions[name]()).toMatch(/^[A-Z][^.]+\.$/);
  });
});
