import type { Hover, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { heading } from './hover/heading.ts';
import { metadataLabel, metadataValue } from './hover/metadata.ts';
import { metric } from './hover/metric.ts';
import { owner } from './hover/owner.ts';
import { marker } from './hover/phaseMarker.ts';
import { type HoverSettings, type HoverSource, placeAt } from './hover/place.ts';
import { suppressedRule } from './hover/suppressedRule.ts';
import { time } from './hover/time.ts';
import { contentOf } from './markup.ts';

export type { HoverSettings, OwnerTotals } from './hover/place.ts';

/** Everything that is explained; the first that knows a place speaks. */
const sources: readonly HoverSource[] = [
  suppressedRule,
  metadataValue,
  metadataLabel,
  time,
  marker,
  owner,
  metric,
  heading,
];

/** What is known of the text at a position, and where that text stands; undefined in other Markdown and where nothing is known. */
export function hoverOf(analysis: Analysis, position: Position, settings: HoverSettings): Hover | undefined {
  const place = placeAt(analysis, position, settings);
  if (place === undefined) return undefined;
  for (const source of sources) {
    const said = source(place);
    if (said !== undefined)
      return { contents: contentOf(place.markup, said.paragraphs), range: place.lines.rangeOf(said.span) };
  }
  return undefined;
}
