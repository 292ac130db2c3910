import * as l10n from '@vscode/l10n';
import { isOnCalendar } from '../../model/calendar.ts';
import { longDate } from '../../model/dateText.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { instantsOf, namesZone, zoneOf } from '../../model/zones.ts';
import { elapsedText, lengthText, minutesFrom, originOf } from '../../timeline/elapsed.ts';
import { clockIn } from '../../timeline/now.ts';
import { markedPhase, phaseDefinitions } from '../../timeline/phase.ts';
import { phasesOf } from '../../timeline/phases.ts';
import { timeProblems } from '../../timeline/timeProblems.ts';
import { figuresAt } from './figures.ts';
import { type HoverSource, holds, type Place, textAt } from './place.ts';

/** A time of the timeline: when that was, how long after what, and what it marks. */
export const time: HoverSource = (place) => {
  const { entries } = place.analysis.postmortem.timeline;
  const entry = entries.find(
    ({ timeSpan }) => timeSpan.end > timeSpan.start && holds(timeSpan, place.offset),
  );
  if (entry === undefined) return undefined;
  const paragraphs =
    entry.problem === undefined
      ? [...instantSaid(entry, place), place.markup.list(relationsOf(entry, place))]
      : [timeProblems[entry.problem]()];
  return { span: entry.timeSpan, paragraphs };
};

function instantSaid(entry: TimelineEntry, place: Place): readonly string[] {
  const { markup } = place;
  if (entry.day !== undefined) return [markup.strong(longDate(entry.day))];
  if (entry.minutes === undefined) return [];
  const { zone, remark, ahead } = clockOf(entry, place);
  const instant = entry.minutes - ahead;
  const time = `${clockText(instant, 'UTC')} UTC`;
  const utc = markup.strong(entry.approximate ? l10n.t('about {0}', time) : time);
  const local = zone === 'UTC' ? [] : [onOtherDay(timeIn(zone, clockText(instant, zone)), instant, zone)];
  const day = isOnCalendar(instant) ? [longDate(clockIn('UTC', instant).day)] : [];
  const here = hereText(instant, zone, place.settings.hereZone);
  const clocks = [utc, ...day, ...local, ...here];
  return [clocks.join(' · '), ...(remark === undefined ? [] : [markup.text(remark)])];
}

/** By the clock of the reader, where that shows something else than those of UTC and the document. */
function hereText(instant: number, zone: string, hereZone = ''): readonly string[] {
  const here = zoneOf(hereZone);
  if (here === undefined || !isOnCalendar(instant)) return [];
  const time = clockText(instant, here);
  const isTold = ['UTC', zone].some((told) => clockText(instant, told) === time);
  return isTold ? [] : [onOtherDay(l10n.t('{0} where you are', time), instant, here)];
}

/** By which clock an entry tells its time. */
interface EntryClock {
  readonly zone: string;
  /** How many minutes that clock is ahead of the one by which the entry was read. */
  readonly ahead: number;
  readonly remark: string | undefined;
}

/** Where neither the entry nor the document names a zone, it is the one of the settings. */
function clockOf(entry: TimelineEntry, place: Place): EntryClock {
  const { timezone } = place.analysis.postmortem.timeline;
  if (timezone !== undefined || namesZone(textAt(place, entry.timeSpan)))
    return { zone: timezone ?? 'UTC', ahead: 0, remark: undefined };
  const zone = zoneOf(place.settings.configuration.timezone ?? '');
  if (zone === undefined || zone === 'UTC')
    return { zone: 'UTC', ahead: 0, remark: l10n.t('No time zone is stated: read as UTC.') };
  const { day, minute } = clockIn('UTC', entry.minutes ?? 0);
  const [instant = entry.minutes ?? 0] = instantsOf(day, minute, zone);
  return {
    zone,
    ahead: (entry.minutes ?? 0) - instant,
    remark: l10n.t('No time zone is stated: read as the settings say.'),
  };
}

/** "Europe/Berlin" is a place, "+02:00" is ahead of UTC. */
function timeIn(zone: string, time: string): string {
  return /^[+-]/.test(zone) ? `${time} UTC${zone}` : l10n.t('{0} in {1}', time, zone);
}

function clockText(instant: number, zone: string): string {
  const { minute } = clockIn(zone, instant);
  const seconds = Math.round((minute * 60) % 60) % 60;
  const figures = [
    Math.floor(minute / 60),
    Math.floor(minute + 1 / 120) % 60,
    ...(seconds === 0 ? [] : [seconds]),
  ];
  return figures.map((figure) => String(figure).padStart(2, '0')).join(':');
}

function onOtherDay(time: string, instant: number, zone: string): string {
  const apart = clockIn(zone, instant).day - clockIn('UTC', instant).day;
  if (apart === 0) return time;
  return apart > 0 ? l10n.t('{0}, the next day', time) : l10n.t('{0}, the day before', time);
}

/** How it stands to other entries, a line each. */
function relationsOf(entry: TimelineEntry, place: Place): readonly string[] {
  const { entries } = place.analysis.postmortem.timeline;
  return [
    ...lasted(entry),
    ...sinceStart(entry, place),
    ...sinceBefore(entry, entries.slice(0, entries.indexOf(entry)), place),
    ...phaseSaid(entry, place),
    ...figuresAt(entry, place),
  ];
}

function lasted({ minutes, until }: TimelineEntry): readonly string[] {
  return minutes === undefined || until === undefined
    ? []
    : [l10n.t('lasted {0}', lengthText(until - minutes))];
}

function sinceStart(entry: TimelineEntry, place: Place): readonly string[] {
  const origin = originOf(place.analysis.postmortem.timeline.entries);
  const minutes = origin && minutesFrom(origin.entry, entry);
  if (origin === undefined || minutes === undefined || origin.entry === entry) return [];
  const [length, time] = [elapsedText(minutes), place.markup.text(textAt(place, origin.entry.timeSpan))];
  return [
    origin.isStart
      ? l10n.t('{0} from the start of the incident, {1}', length, time)
      : l10n.t('{0} from the first entry, {1}', length, time),
  ];
}

/** The nearest entry above that can be compared with it. */
function sinceBefore(entry: TimelineEntry, above: readonly TimelineEntry[], place: Place): readonly string[] {
  const before = above.findLast((each) => minutesFrom(each, entry) !== undefined);
  const minutes = before && minutesFrom(before, entry);
  if (before === undefined || minutes === undefined) return [];
  const [length, time] = [elapsedText(minutes), place.markup.text(textAt(place, before.timeSpan))];
  return [
    minutes < 0
      ? l10n.t('{0} from the entry above, {1}: earlier than it', length, time)
      : l10n.t('{0} from the entry above, {1}', length, time),
  ];
}

function phaseSaid(entry: TimelineEntry, { analysis, markup }: Place): readonly string[] {
  const { entries } = analysis.postmortem.timeline;
  const phase = phasesOf(entries)[entries.indexOf(entry)];
  if (phase === undefined) return [];
  const [name, meaning] = [markup.strong(phase), markup.text(phaseDefinitions[phase]())];
  return [
    markedPhase(entry.text) === phase
      ? l10n.t('marks {0}: {1}', name, meaning)
      : l10n.t('marks {0}, as its words tell: {1}', name, meaning),
  ];
}
