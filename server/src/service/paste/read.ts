import { instantOf } from '../model/zones.ts';
import { accessLog } from './accessLog.ts';
import { alertmanager } from './alertmanager.ts';
import type { PasteContext, PastedEntry, PastedText, SourceForm } from './form.ts';
import { gitLog } from './gitLog.ts';
import { isoLog } from './isoLog.ts';
import { jsonLines } from './jsonLines.ts';
import { klog } from './klog.ts';
import { pagerduty } from './pagerduty.ts';
import { slack } from './slack.ts';
import { syslog } from './syslog.ts';

export type { PasteContext } from './form.ts';

/** Every kind of text that is understood; of two that understand as much of one, the one further up. */
export const sourceForms: readonly SourceForm[] = [
  gitLog,
  alertmanager,
  pagerduty,
  accessLog,
  syslog,
  klog,
  jsonLines,
  isoLog,
  slack,
];

/** What the document tells where a text does not. */
export interface PasteDocument extends PasteContext {
  /** Zone of the document's times. */
  readonly zone: string;
  /** The day of the incident in days since 1970-01-01, for times without a date. */
  readonly incident: number | undefined;
}

/** Something that happened, at an instant. */
export interface PastedEvent {
  /** Minutes since 1970-01-01T00:00Z. */
  readonly minutes: number;
  readonly text: string;
  readonly author: string | undefined;
}

/** Larger texts are no part of a conversation, and no excerpt of a log. In characters and in lines. */
const [longestText, mostLines] = [500_000, 5000];

/** What a text tells, in the order of time; empty where it is of no kind that is known. */
export function readPasted(text: string, document: PasteDocument): readonly PastedEvent[] {
  if (text.length > longestText || isBinary(text)) return [];
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > mostLines) return [];
  const { form, told } = bestOf(lines, document) ?? {};
  if (form === undefined || told === undefined) return [];
  const zone = form.isInReaderTime ? document.readerZone : document.zone;
  return eventsOf(told.entries, zone, document);
}

/** Text has no such characters but in colours of terminals. */
function isBinary(text: string): boolean {
  return /[\u0000\ufffd]/.test(text);
}

/** Half of the lines must be accounted for, or the text is something else that has times in it. */
function bestOf(
  lines: readonly string[],
  context: PasteContext,
): { readonly form: SourceForm; readonly told: PastedText } | undefined {
  const readings = sourceForms.flatMap((form) => {
    const told = form.read(lines, context);
    return told && 2 * told.lines >= lines.length ? [{ form, told }] : [];
  });
  return readings.reduce<(typeof readings)[number] | undefined>(
    (best, each) => (best === undefined || each.told.lines > best.told.lines ? each : best),
    undefined,
  );
}

const minutesPerDay = 1440;
const [evening, morning] = [18 * 60, 10 * 60];

/** With running days: a morning behind an evening is the next. What is told from the newest on is turned around. */
function eventsOf(
  entries: readonly PastedEntry[],
  zone: string,
  document: PasteDocument,
): readonly PastedEvent[] {
  const today = Math.floor(document.now / minutesPerDay);
  let day = document.incident ?? today;
  let previous: number | undefined;
  const events: PastedEvent[] = [];
  for (const entry of isNewestFirst(entries) ? entries.toReversed() : entries) {
    const isNext =
      entry.day === undefined && previous !== undefined && previous >= evening && entry.minute < morning;
    day = entry.day ?? (isNext ? day + 1 : day);
    previous = entry.minute;
    const minutes = instantOf(day, entry.minute, entry.zone ?? zone, events.at(-1)?.minutes);
    if (minutes !== undefined) events.push({ minutes, text: entry.text, author: entry.author });
  }
  return events.sort((a, b) => a.minutes - b.minutes);
}

function isNewestFirst(entries: readonly PastedEntry[]): boolean {
  const order = entries.map(({ day, minute }) => (day ?? 0) * minutesPerDay + minute);
  const steps = order.slice(1).map((each, at) => each - (order[at] ?? each));
  return (
    steps.length > 0 && steps.every((step) => step <= 0) && steps.some((step) => step < 0 && step > -evening)
  );
}
