import * as l10n from '@vscode/l10n';
import { anyOf } from '../../lists.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { lengthText } from '../../timeline/elapsed.ts';
import { type MetricName, type Metrics, metricNames, metricsOf } from '../../timeline/metrics.ts';
import { phasesOf } from '../../timeline/phases.ts';
import { type Place, textAt } from './place.ts';

/** What a figure is called, and between which two phases it lies. */
export const figures: Readonly<Record<MetricName, { name(): string; readonly end: string }>> = {
  timeToDetectMinutes: { name: () => l10n.t('Time to detect'), end: 'detected' },
  timeToAcknowledgeMinutes: { name: () => l10n.t('Time to acknowledge'), end: 'acknowledged' },
  timeToMitigateMinutes: { name: () => l10n.t('Time to mitigate'), end: 'mitigated' },
  timeToResolveMinutes: { name: () => l10n.t('Time to resolve'), end: 'resolved' },
};

/** The figures of the timeline of a document. */
export function figuresOf({ analysis }: Pick<Place, 'analysis'>): Metrics {
  const { entries } = analysis.postmortem.timeline;
  const phases = phasesOf(entries);
  return metricsOf(entries.map(({ minutes }, at) => ({ minutes, phase: phases[at] })));
}

/** The figures that end with an entry: "Time to detect: 15 min". */
export function figuresAt(entry: TimelineEntry, place: Place): readonly string[] {
  const metrics = figuresOf(place);
  const at = place.analysis.postmortem.timeline.entries.indexOf(entry);
  return metricNames.flatMap((name) => {
    const minutes = metrics[name];
    return minutes === undefined || metrics.rows[name]?.to !== at
      ? []
      : [`${figures[name].name()}: ${lengthText(minutes)}`];
  });
}

/** A figure, how it comes about, and the two entries that it lies between. */
export function formulaOf(name: MetricName, place: Place): readonly string[] {
  const { analysis, markup } = place;
  const metrics = figuresOf(place);
  const { entries } = analysis.postmortem.timeline;
  const [minutes, rows] = [metrics[name], metrics.rows[name]];
  const [from, to] = rows ? [entries[rows.from], entries[rows.to]] : [];
  if (minutes === undefined || from === undefined || to === undefined) return [silence(name, place)];
  const [start, end] = [from, to].map((entry) => markup.text(beginningOf(entry, place)));
  const formula = `${figures[name].end} − start = ${end} − ${start} = ${markup.strong(lengthText(minutes))}`;
  return [formula, markup.list([rowSaid('start', from, place), rowSaid(figures[name].end, to, place)])];
}

/** Of a range only where it begins, from which is counted. */
function beginningOf({ timeSpan, until }: TimelineEntry, place: Place): string {
  const written = textAt(place, timeSpan);
  const first = /^.*?\d[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?/i.exec(written)?.[0];
  return until === undefined ? written : (first ?? written);
}

function rowSaid(phase: string, entry: TimelineEntry, place: Place): string {
  const { analysis, markup, lines } = place;
  const text = entry.text.length > longest ? `${entry.text.slice(0, longest - 1).trimEnd()}…` : entry.text;
  const line = lines.positionAt(entry.span.start).line;
  const time = textAt(place, entry.timeSpan);
  return `${phase}: ${markup.text(`${time} ${text}`)} (${markup.lineLink(analysis.source.uri, line)})`;
}

/** In characters: one line of a hover. */
const longest = 80;

function silence(name: MetricName, { analysis }: Place): string {
  const phases = phasesOf(analysis.postmortem.timeline.entries);
  const missing = ['start', figures[name].end].filter((phase) => !phases.some((each) => each === phase));
  if (missing.length === 0)
    return l10n.t('The timeline does not tell it: the two entries have no times that can be compared.');
  return l10n.t('The timeline does not tell it: no entry marks {0}.', anyOf(missing));
}
