import * as l10n from '@vscode/l10n';
import { lengthInWords } from '../../lengthInWords.ts';
import type { TimelineView } from '../view/timelineView.ts';
import type { Sheet } from './sheet.ts';
import { figureNames, zoneText } from './words.ts';

/** The name of the incident, for whoever hears the picture. */
export function titleOf({ title }: TimelineView): string {
  return title ? l10n.t('Timeline: {0}', title) : l10n.t('Timeline');
}

/** What the picture shows, in a few sentences. */
export function summaryOf({ view, placed }: Sheet): string {
  if (view.events.length === 0) return l10n.t('There are no events.');
  const count = view.events.length === 1 ? l10n.t('1 event') : l10n.t('{0} events', view.events.length);
  const heard = placed.length === 0 ? [count] : [count, zoneText(view)];
  const figures = view.figures.flatMap(({ name, minutes }) =>
    minutes === null ? [] : [l10n.t('{0}: {1}', figureNames[name](), lengthInWords(minutes))],
  );
  return [heard, figures]
    .filter((parts) => parts.length > 0)
    .map((parts) => `${listOf(parts)}.`)
    .join(' ');
}

function listOf(parts: readonly string[]): string {
  return parts.reduce((before, part) => l10n.t('{0}, {1}', before, part));
}
