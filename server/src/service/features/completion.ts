import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { actionCells } from './completion/cells.ts';
import { type CompletionSettings, type Cursor, cursorAt, type Reread } from './completion/cursor.ts';
import { dueDates } from './completion/dueDates.ts';
import { headings } from './completion/headings.ts';
import { metadataNames } from './completion/metadataNames.ts';
import { metadataValues } from './completion/metadataValues.ts';
import { owners } from './completion/owners.ts';
import { phaseMarkers } from './completion/phases.ts';
import { slashMenu } from './completion/slash.ts';
import { type CompletionSource, itemOf, type Offer, typedOf } from './completion/source.ts';
import { suppressedRules } from './completion/suppressedRules.ts';
import { tasks } from './completion/tasks.ts';

export type { CompletionAbilities, CompletionSettings } from './completion/cursor.ts';
export type { KnownOwner } from './completion/knownOwners.ts';

/** Everything that can be completed; what stands first is shown first. */
const sources: readonly CompletionSource[] = [
  slashMenu,
  phaseMarkers,
  tasks,
  owners,
  actionCells,
  dueDates,
  metadataValues,
  metadataNames,
  headings,
  suppressedRules,
];

/** Typing one of these asks for completions. */
export const completionTriggers: readonly string[] = [
  ...new Set(sources.flatMap(({ triggers }) => triggers)),
];

/** What may be written at a position, the best first; nothing in other Markdown. */
export function completionsOf(
  analysis: Analysis,
  position: Position,
  settings: CompletionSettings,
  reread: Reread,
): CompletionItem[] {
  const cursor = cursorAt(analysis, position, settings, reread);
  if (cursor === undefined) return [];
  const { trigger } = settings;
  return sources
    .filter(({ triggers }) => trigger === undefined || triggers.includes(trigger))
    .flatMap((source) => source.complete(cursor))
    .filter((offer) => trigger !== ' ' || isBegun(offer, cursor))
    .map((offer, order) => itemOf(offer, order, cursor));
}

/** A space asks for what goes on from it, or begins there: "in " for "in 1 week", nothing behind "Todo ". */
function isBegun(offer: Offer, cursor: Cursor): boolean {
  const typed = typedOf(offer, cursor).trimStart().toLowerCase();
  return (offer.filter ?? offer.label).toLowerCase().startsWith(typed);
}
