import * as l10n from '@vscode/l10n';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { type MetricName, metricDefinitions, metricEnds, metricNames, metricsOf } from '../metrics.ts';
import type { Phase } from '../phase.ts';
import type { Figure } from './timelineView.ts';

/** The figures of a timeline; `ids` are those of the events that its entries became. */
export function figuresOf(
  entries: readonly TimelineEntry[],
  phases: readonly (Phase | undefined)[],
  ids: readonly string[],
): readonly Figure[] {
  const metrics = metricsOf(entries.map(({ minutes }, at) => ({ minutes, phase: phases[at] })));
  return metricNames.map((name) => {
    const rows = metrics.rows[name];
    return {
      name,
      minutes: metrics[name] ?? null,
      from: (rows && ids[rows.from]) ?? null,
      to: (rows && ids[rows.to]) ?? null,
      definition: metricDefinitions[name](),
      missing: rows ? null : missingFor(name, entries, phases),
    };
  });
}

function missingFor(
  name: MetricName,
  entries: readonly TimelineEntry[],
  phases: readonly (Phase | undefined)[],
): string {
  const end = metricEnds[name];
  const [from, to] = [entries[phases.indexOf('start')], entries[phases.indexOf(end)]];
  if (from === undefined && to === undefined)
    return l10n.t(
      'Mark the entry where the impact began with [start], and the one that ends it with [{0}].',
      end,
    );
  if (from === undefined) return l10n.t('Mark the entry where the impact began with [start].');
  if (to === undefined) return l10n.t('Mark the entry that tells its end with [{0}].', end);
  return from.minutes === undefined || to.minutes === undefined
    ? l10n.t('Give the entries marked [start] and [{0}] a time each.', end)
    : l10n.t(
        'The entry marked [{0}] is earlier than the one marked [start]: correct one of their times.',
        end,
      );
}
