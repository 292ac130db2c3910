import { proseOf } from '../markdown/prose.ts';
import type { Chunk } from '../markdown/sections.ts';
import { type Calendar, datesIn, dayOf, slashedIn, slashOrder } from './date.ts';
import type { Part } from './parts.ts';
import type { KindredPart } from './sections.ts';

/** What a document says of its dates as a whole. */
export interface DatedDocument {
  readonly calendar: Calendar;
  /** Of the incident, in days since 1970-01-01: what metadata, title or timeline say, in this order. */
  readonly incident: number | undefined;
}

/** Stands in where no year is named anywhere: such dates are in order, but on no calendar. */
const noYear = 1972;

/** Whether minutes since 1970 are on the calendar: those of a timeline that names no date or no year are not. */
export function isOnCalendar(minutes: number): boolean {
  return Number.isFinite(minutes) && new Date(minutes * 60_000).getUTCFullYear() >= 1990;
}

/** How dates are to be read in a document; `stated` are the texts that should tell the day of the incident, best first. */
export function datedDocument(parts: readonly KindredPart[], stated: readonly string[]): DatedDocument {
  const named = stated.map(yearIn).find((found) => found !== undefined) ?? yearInProse(parts);
  const year = named ?? noYear;
  const calendar = { year, slashes: orderOfSlashes(parts, stated, year) };
  const days = stated.map((text) => dayOf(text, named === undefined ? withoutYear : calendar));
  return { calendar, incident: days.find((day) => day !== undefined) ?? dayInSummary(parts, calendar) };
}

/** "On May 9th 2021 the queue stopped": the only date that a summary names in full. */
function dayInSummary(parts: readonly KindredPart[], calendar: Calendar): number | undefined {
  const summary = parts
    .filter(({ belongsTo }) => belongsTo === 'summary')
    .flatMap(({ part }) => proseIn(part));
  const days = datesIn(summary.join('\n')).flatMap(
    (date) => dayOf(date, { ...calendar, year: Number.NaN }) ?? [],
  );
  return new Set(days).size === 1 ? days[0] : undefined;
}

function proseIn(part: Part): readonly string[] {
  const nodes = part.headingNode ? [part.headingNode, ...part.nodes] : part.nodes;
  return nodes.flatMap((node) => proseOf(node, part.chunk.text).map(({ text }) => text));
}

/** A date without a year dates no incident. */
const withoutYear: Calendar = { year: Number.NaN, slashes: undefined };

function yearIn(text: string): number | undefined {
  const year = /\b(?:19|20)\d{2}\b(?!:)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** In the timeline first: "Date (2021)" stands in the head of its table. */
function yearInProse(parts: readonly KindredPart[]): number | undefined {
  const timeline = parts.filter(({ belongsTo }) => belongsTo === 'timeline');
  const [found] = [...timeline, ...parts].flatMap(({ part }) => yearOfPart(part) ?? []);
  return found;
}

const years = new WeakMap<Part, number | false>();

function yearOfPart(part: Part): number | undefined {
  const found = years.get(part) ?? dateYear(proseIn(part).join('\n')) ?? false;
  years.set(part, found);
  return found === false ? undefined : found;
}

/** A number such as 2021 is a year where it stands in a date, or alone in brackets. */
function dateYear(text: string): number | undefined {
  const year =
    /\b((?:19|20)\d{2})[-/.]\d{1,2}[-/.]\d{1,2}\b|\b[A-Z][a-z]{2,8}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?((?:19|20)\d{2})\b|\(((?:19|20)\d{2})\)|\b\d{1,2}[/-]\d{1,2}[/-]((?:19|20)\d{2})\b/.exec(
      text,
    );
  const found = year?.slice(1).find((group) => group !== undefined);
  return found === undefined ? undefined : Number(found);
}

const slashed = new WeakMap<Chunk, readonly string[]>();

function slashedInChunk(chunk: Chunk): readonly string[] {
  const found = slashed.get(chunk) ?? slashedIn(chunk.text);
  slashed.set(chunk, found);
  return found;
}

/** A date with a number above 12 settles it for all; else the one that is nearest to the first date that is clear. */
function orderOfSlashes(
  parts: readonly KindredPart[],
  stated: readonly string[],
  year: number,
): Calendar['slashes'] {
  const chunks = new Set(parts.map(({ part }) => part.chunk));
  const texts = [...stated, ...[...chunks].flatMap(slashedInChunk)];
  return slashOrder(texts.join('\n')) ?? nearest(texts, year);
}

/** 03/04/2026 is the day that is nearer to the first date that is clear. */
function nearest(texts: readonly string[], year: number): Calendar['slashes'] {
  const isUnclear = (text: string): boolean =>
    dayOf(text, { year, slashes: undefined }) === undefined &&
    dayOf(text, { year, slashes: 'month first' }) !== undefined;
  const unclear = texts.find(isUnclear);
  const clear = texts
    .map((text) => dayOf(text, { year, slashes: undefined }))
    .find((day) => day !== undefined);
  if (unclear === undefined || clear === undefined) return undefined;
  const away = (slashes: Calendar['slashes']): number =>
    Math.abs((dayOf(unclear, { year, slashes }) ?? Number.NaN) - clear);
  const [month, day] = [away('month first'), away('day first')];
  if (month < day) return 'month first';
  return day < month ? 'day first' : undefined;
}
