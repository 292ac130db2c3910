import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import { mentionsIn, personOf } from '../mentions.ts';
import { plainSpansOf } from '../model/plainText.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { mentionAt } from './people.ts';

/** A span and whether it is where something is said first, so to speak. */
interface Highlight {
  readonly span: Span;
  readonly kind: DocumentHighlightKind;
}

/**
 * The other places of whoever, or whichever time of the timeline, stands at a position. Undefined where neither does, so that
 * editors highlight words as they do elsewhere.
 */
export function highlightsAt(analysis: Analysis, position: Position): DocumentHighlight[] | undefined {
  if (!analysis.recognition.postmortem) return undefined;
  const lines = lineIndexOf(analysis.source.text);
  const offset = lines.offsetAt(position);
  const found = peopleAt(analysis, offset) ?? timesAt(analysis, offset);
  return found?.map(({ span, kind }) => ({ range: lines.rangeOf(span), kind }));
}

function peopleAt(analysis: Analysis, offset: number): readonly Highlight[] | undefined {
  const mentions = mentionsIn(analysis);
  const here = mentionAt(mentions, offset);
  return (
    here &&
    mentions
      .filter((mention) => personOf(mention) === personOf(here))
      .map(({ span }) => ({ span, kind: DocumentHighlightKind.Text }))
  );
}

/** A time of day in a text, and the entry whose time it is. */
interface Clock {
  readonly span: Span;
  readonly minuteOfDay: number;
  readonly entry: TimelineEntry | undefined;
}

/** Only what is the time of an entry: other figures with a colon are no times. Entries of other days are other times. */
function timesAt(analysis: Analysis, offset: number): readonly Highlight[] | undefined {
  const clocks = clocksIn(analysis);
  const here = clocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (here === undefined) return undefined;
  const same = clocks.filter(
    ({ minuteOfDay, entry }) => minuteOfDay === here.minuteOfDay && isSameDay(entry, here.entry),
  );
  if (!same.some(({ entry }) => entry)) return undefined;
  return same.map(({ span, entry }) => ({
    span,
    kind: entry ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function isSameDay(a: TimelineEntry | undefined, b: TimelineEntry | undefined): boolean {
  return a === undefined || b === undefined || dayOf(a) === dayOf(b);
}

function dayOf({ minutes = 0 }: TimelineEntry): number {
  return Math.floor(minutes / 1440);
}

function clocksIn({ source: { text }, postmortem, parts }: Analysis): readonly Clock[] {
  const inEntries = postmortem.timeline.entries.flatMap((entry) => clocksOf(text, entry.timeSpan, entry));
  const inText = parts.flatMap(({ part, base }) =>
    plainSpansOf(part).flatMap((span) => clocksOf(text, shift(span, base), undefined)),
  );
  const starts = new Set(inEntries.map(({ span }) => span.start));
  return [...inEntries, ...inText.filter(({ span }) => !starts.has(span.start))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const clock =
  /(?<![\d:.,])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?<half>[ap])\.?m\b)?(?![\d:])/gi;

function clocksOf(text: string, { start, end }: Span, entry: TimelineEntry | undefined): readonly Clock[] {
  return [...text.slice(start, end).matchAll(clock)].flatMap(({ 0: written, index, groups }) => {
    const { hour, minute, half } = groups ?? {};
    const ofDay = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
    const span = { start: start + index, end: start + index + written.length };
    return ofDay > 23 ? [] : [{ span, minuteOfDay: ofDay * 60 + Number(minute), entry }];
  });
}
