import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis.ts';
import { type LineIndex, lineIndexOf } from '../../markdown/lines.ts';
import type { Span } from '../../markdown/position.ts';
import type { Configuration } from '../../settings.ts';
import { type Markup, markupFor } from '../markup.ts';

/** What is known besides the document when something in it is explained. */
export interface HoverSettings {
  readonly configuration: Configuration;
  /** YYYY-MM-DD where the person is. */
  readonly today: string;
  /** The IANA name of the time zone where the person is. */
  readonly hereZone?: string | undefined;
  /** How the actions of somebody stand in the whole workspace; undefined where that is not known. */
  readonly ownerItems?: ((name: string) => OwnerTotals | undefined) | undefined;
  /** The editor shows Markdown; others get plain text. */
  readonly markdown?: boolean | undefined;
}

/** Counts of actions; those that are overdue are open, too. */
export interface OwnerTotals {
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

/** A place in a document that somebody points at. */
export interface Place {
  readonly analysis: Analysis;
  readonly settings: HoverSettings;
  readonly offset: number;
  readonly lines: LineIndex;
  readonly markup: Markup;
}

/** What is said of the text at a span, in paragraphs. */
export interface Said {
  readonly span: Span;
  readonly paragraphs: readonly (string | undefined)[];
}

/** One kind of thing that is explained; undefined where the place is none. */
export type HoverSource = (place: Place) => Said | undefined;

/** The place at a position; undefined in other Markdown. */
export function placeAt(analysis: Analysis, position: Position, settings: HoverSettings): Place | undefined {
  if (!analysis.recognition.postmortem) return undefined;
  const lines = lineIndexOf(analysis.source.text);
  const offset = lines.offsetAt(position);
  return { analysis, settings, offset, lines, markup: markupFor(settings.markdown) };
}

/** Whether a span holds an offset; at its end, too, where an editor still shows it. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The text at a span, on one line. */
export function textAt({ analysis }: Place, { start, end }: Span): string {
  return analysis.source.text.slice(start, end).replace(/\s+/g, ' ').trim();
}
