import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis.ts';
import { withoutOverlaps } from '../../edits.ts';
import { listOf } from '../../lists.ts';
import type { Span } from '../../markdown/position.ts';
import { isOnCalendar } from '../../model/calendar.ts';
import type { TimelineEntry, TimeProblem } from '../../model/postmortem.ts';
import { placedMarksOf } from '../../model/timeline.ts';
import { instantsOf, offsetAt, zoneOf } from '../../model/zones.ts';
import type { Edit } from '../../rule.ts';
import { quoted } from '../../timeline/entries.ts';
import { clockIn } from '../../timeline/now.ts';
import { type Row, rowsOf, timelineFor } from '../../timeline/rows.ts';
import { endOfPart } from '../../timeline/slots.ts';
import { timesInUtc } from '../../timeline/utc/convert.ts';
import { wordTimes } from '../../timeline/utc/words.ts';
import { statementsInUtc } from '../../timeline/utc/zones.ts';
import { zoneStatement } from '../../timeline/zoneStatement.ts';
import type { Outcome, Refactoring, RefactoringContext } from './outcome.ts';

/** Tells all times of the timeline by the clock of UTC, and says so. */
export const convertTimelineToUtc: Refactoring = {
  id: 'convertTimelineToUtc',
  get title() {
    return l10n.t('Convert the timeline to UTC');
  },
  place: 'timeline',
  get nothing() {
    return l10n.t('There is no timeline with times.');
  },
  apply(context) {
    const { analysis, configuration } = context;
    const zone = analysis.postmortem.timeline.timezone ?? zoneOf(configuration.timezone ?? '');
    const rows = rowsOf(analysis, zone ?? 'UTC');
    const timed = rows.filter(({ placed }) => placed.mark.time !== undefined);
    if (timed.length === 0) return undefined;
    const refusal = timed.map((row) => problemOf(row, zone, analysis)).find((each) => each !== undefined);
    if (refusal !== undefined) return { refusal: l10n.t('The timeline cannot be converted: {0}', refusal) };
    if (timed.every((row) => zoneFor(row, zone) === 'UTC'))
      return { refusal: l10n.t('The timeline is in UTC already.'), isDone: true };
    return converted(context, rows, zone);
  },
};

function zoneFor({ placed: { mark } }: Row, zone: string | undefined): string | undefined {
  return mark.time?.zone ?? mark.zone ?? zone;
}

const problems: Readonly<Record<TimeProblem, () => string>> = {
  'unknown time': () => l10n.t('nobody knows when that was'),
  'impossible time': () => l10n.t('that is on no clock'),
  'impossible date': () => l10n.t('its date is on no calendar'),
  'ambiguous date': () => l10n.t('its date can be read in two ways'),
  'unreadable date above': () => l10n.t('the date above it cannot be read'),
  'skipped by daylight saving': () => l10n.t('the clocks skipped that hour'),
  'unknown start': () => l10n.t('what it counts from is not told'),
};

/** Why a time cannot be converted, as a sentence that begins with it. */
function problemOf(row: Row, zone: string | undefined, { source: { text } }: Analysis): string | undefined {
  const { entry, placed } = row;
  const time = placed.mark.time;
  if (entry === undefined || time === undefined) return undefined;
  const written = text.slice(entry.timeSpan.start, entry.timeSpan.end).replace(/[*_`]/g, '').trim();
  if (entry.problem) return l10n.t('{0}: {1}.', written, problems[entry.problem]());
  if (time.relative !== undefined) return l10n.t('{0} counts from a start, which no zone changes.', written);
  const behind = text.slice(entry.timeSpan.end, Math.min(entry.timeSpan.end + 20, entry.span.end));
  if (/^\W{0,3}(?:Eastern|Central|Mountain|Pacific|local)\b/.test(behind))
    return l10n.t('{0} names its zone in words: write it as an abbreviation first.', written);
  const own = zoneFor(row, zone);
  if (own === undefined) return l10n.t('nothing states the time zone of {0}.', written);
  return entry.minutes === undefined ? undefined : doubtOf(written, entry, own);
}

/** Zones that change their clocks need a day, and an hour that is there once. */
function doubtOf(written: string, { minutes = 0, until }: TimelineEntry, zone: string): string | undefined {
  if (/^(?:UTC|[+-])/.test(zone)) return undefined;
  if (!isOnCalendar(minutes)) return l10n.t('no date tells how far {0} was from UTC at {1}.', zone, written);
  const isTwice = [minutes, ...(until === undefined ? [] : [until])].some((instant) => {
    const { day, minute } = clockIn(zone, instant);
    return instantsOf(day, minute, zone).length > 1;
  });
  return isTwice
    ? l10n.t('{0} was twice on that day in {1}, as the clocks went back.', written, zone)
    : undefined;
}

function converted(context: RefactoringContext, rows: readonly Row[], zone: string | undefined): Outcome {
  const { analysis, eol, offset } = context;
  const { text } = analysis.source;
  const times = timesInUtc({ analysis, rows, zone: zone ?? 'UTC', eol });
  if ('entry' in times) {
    const written = text.slice(times.entry.timeSpan.start, times.entry.timeSpan.end);
    return {
      refusal: l10n.t(
        'The timeline cannot be converted: {0} is in a form that would be read as another time.',
        quoted(written),
      ),
    };
  }
  const stated = statementsInUtc(analysis);
  if (stated === undefined)
    return {
      refusal: l10n.t(
        'The timeline cannot be converted: what it says of its time zone speaks of more than one clock.',
      ),
    };
  const section = timelineFor(analysis.postmortem, offset);
  const isSilent = stated.length === 0 && rows.some((row) => row.entry && namesNoZone(row));
  const added = isSilent && section ? [zoneStatement(section, 'All times', 'UTC', text, eol).edit] : [];
  if (isSilent && added.length === 0)
    return {
      refusal: l10n.t(
        'The timeline cannot be converted: there is no place to say that its times are in UTC.',
      ),
    };
  const { edits: words, doubtful } = wordsIn(rows, zone, analysis);
  const edits = withoutOverlaps([
    [...times.edits, ...stated, ...added],
    ...words.map((each) => [each]),
  ]).flat();
  const remark = doubtful.length > 0 ? { remark: remarkOn(doubtful) } : {};
  return { edits, ...remark };
}

function namesNoZone({ placed: { mark } }: Row): boolean {
  return mark.time?.minuteOfDay !== undefined && mark.time.zone === undefined && mark.zone === undefined;
}

/** Times that entries, and the lines between them, speak of. */
function wordsIn(
  rows: readonly Row[],
  zone: string | undefined,
  analysis: Analysis,
): { readonly edits: readonly Edit[]; readonly doubtful: readonly string[] } {
  const { text } = analysis.source;
  const first = rows.find(({ entry }) => entry?.minutes !== undefined)?.entry?.minutes ?? 0;
  const isDotted = rows.some(({ entry }) =>
    /(?<!\d)\d{1,2}\.\d{2}(?![\d.])/.test(entry ? text.slice(entry.timeSpan.start, entry.timeSpan.end) : ''),
  );
  const timed = new Map(rows.map((row) => [row.placed, row]));
  const found = placedMarksOf(analysis.parts).flatMap((placed) => {
    const { mark, base } = placed;
    const row = timed.get(placed);
    const own = (row ? zoneFor(row, zone) : undefined) ?? zone;
    if (own === undefined || (mark.date !== undefined && mark.time === undefined)) return [];
    const clock = { ahead: offsetAt(row?.entry?.minutes ?? first, own), isDotted };
    const [start, end] = [base + mark.blockSpan.start, base + mark.blockSpan.end];
    const time = row?.entry?.timeSpan ?? { start, end: start };
    return [
      wordTimes(text, { start, end: time.start }, clock),
      wordTimes(text, { start: time.end, end }, clock),
      ...(row ? [wordTimes(text, belowIt(row, rows, analysis), clock)] : []),
    ];
  });
  return { edits: found.flatMap(({ edits }) => edits), doubtful: found.flatMap(({ doubtful }) => doubtful) };
}

/** The text that belongs to an entry and is no part of its line, as far as the next one. */
function belowIt(row: Row, rows: readonly Row[], { source: { text }, postmortem }: Analysis): Span {
  const start = row.entry?.blockSpan.end ?? row.end;
  if (row.entry === undefined) return { start, end: start };
  const next = rows[rows.indexOf(row) + 1];
  const end = endOfPart(row, row.entry, rows, postmortem.sections, text);
  return { start, end: Math.max(start, Math.min(end, next?.start ?? end)) };
}

const mostNamed = 5;

function remarkOn(doubtful: readonly string[]): string {
  const named = listOf(doubtful.slice(0, mostNamed));
  return doubtful.length > mostNamed
    ? l10n.t(
        'Left as they are, as they may be no times of day: {0} and {1} more.',
        named,
        doubtful.length - mostNamed,
      )
    : l10n.t('Left as they are, as they may be no times of day: {0}.', named);
}
