import type { Analysis } from '../../analysis.ts';
import type { Configuration } from '../../configuration.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { placedMarksOf } from '../../model/timeline.ts';
import { zoneOf } from '../../model/zones.ts';
import type { Phase } from '../phase.ts';
import { phasesOf } from '../phases.ts';
import { entriesIn } from '../rows.ts';
import { type EntrySource, sourceOf } from './sourceText.ts';

/** The entries of one version of a document, as they are read by the clock of a zone, and what each marks. */
export interface Course {
  readonly analysis: Analysis;
  readonly configuration: Configuration;
  readonly zone: string;
  readonly entries: readonly TimelineEntry[];
  readonly phases: readonly (Phase | undefined)[];
}

export function courseOf(analysis: Analysis, configuration: Configuration): Course {
  const { timezone } = analysis.postmortem.timeline;
  const zone = timezone ?? zoneOf(configuration.timezone ?? '') ?? 'UTC';
  const entries = onCalendar(entriesIn(analysis, zone));
  return { analysis, configuration, zone, entries, phases: phasesOf(entries) };
}

/** In minutes, two thousand years: what is further from 1970 is on no calendar of ours. */
const farthest = 2000 * 365 * 1440;

/** Times far beyond all years, such as T+99999999d, are read; they are slips of whoever wrote them. */
function onCalendar(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const isFar = ({ minutes = 0, until = 0, day = 0 }: TimelineEntry): boolean =>
    [minutes, until, day * 1440].some((each) => !(Math.abs(each) < farthest));
  if (!entries.some(isFar)) return entries;
  return entries.map((entry) =>
    isFar(entry)
      ? {
          ...entry,
          minutes: undefined,
          until: undefined,
          day: undefined,
          problem: 'impossible date' as const,
        }
      : entry,
  );
}

/** Where the parts of each entry stand. */
export function sourcesOf({ analysis, entries }: Course): readonly EntrySource[] {
  const { parts, source } = analysis;
  const marks = new Map(placedMarksOf(parts).map((placed) => [placed.base + placed.mark.span.start, placed]));
  return entries.map((entry) => sourceOf(entry, marks.get(entry.span.start), source.text));
}
