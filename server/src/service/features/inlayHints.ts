import * as l10n from '@vscode/l10n';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { lengthInWords } from '../lengthInWords.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { elapsedText, minutesFrom, type Origin, originOf } from '../timeline/elapsed.ts';
import { isSinceZero } from '../timeline/entries.ts';
import { startOfEvent } from '../timeline/insertion.ts';
import { markedPhase, type Phase, phaseDefinitions } from '../timeline/phase.ts';
import { phasesOf } from '../timeline/phases.ts';

/** A document and the index that turns its offsets into positions. */
interface Place {
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * Behind the time of each entry of the timeline in a range how long after the start it was, and what it marks. Where the author
 * wrote either of them, it is not said again.
 */
export function inlayHintsOf(
  { source: { text }, postmortem, recognition }: Analysis,
  { inlayHints }: Pick<Configuration, 'inlayHints'>,
  range: Range,
): InlayHint[] {
  if (!recognition.postmortem) return [];
  const place = { text, lines: lineIndexOf(text) };
  const { entries } = postmortem.timeline;
  const phases = phasesOf(entries);
  const origin = inlayHints.elapsed ? originOf(entries) : undefined;
  const [from, to] = [place.lines.offsetAt(range.start), place.lines.offsetAt(range.end)];
  return entries.flatMap((entry, at) => {
    const offset = behindTime(entry, text);
    if (offset < from || offset > to) return [];
    return [
      ...(origin ? elapsedHint(entry, origin, offset, place) : []),
      ...(inlayHints.phase ? phaseHint(entry, phases[at], offset, place) : []),
    ];
  });
}

/** In characters: marks that close what was opened in front of a time. */
const longestMarks = 8;

/** Behind `**10:20**`, not inside of it. */
function behindTime({ timeSpan: { end } }: TimelineEntry, text: string): number {
  return end + (/^[*_`)\]]*/.exec(text.slice(end, end + longestMarks))?.[0].length ?? 0);
}

function elapsedHint(entry: TimelineEntry, origin: Origin, offset: number, place: Place): InlayHint[] {
  const minutes = minutesFrom(origin.entry, entry);
  if (minutes === undefined || entry === origin.entry || isSinceZero(entry, place.text)) return [];
  const isNear = entry.approximate || origin.entry.approximate;
  return [
    {
      position: place.lines.positionAt(offset),
      label: `${isNear ? '~' : ''}${elapsedText(minutes)}`,
      tooltip: elapsedTooltip(minutes, origin, place.text),
      paddingLeft: true,
    },
  ];
}

function elapsedTooltip(minutes: number, { entry, isStart }: Origin, text: string): string {
  const time = text.slice(entry.timeSpan.start, entry.timeSpan.end).replace(/\s+/g, ' ');
  const length = lengthInWords(Math.abs(minutes));
  if (isStart)
    return minutes < 0
      ? l10n.t('{0} before the incident started ({1})', length, time)
      : l10n.t('{0} after the incident started ({1})', length, time);
  return minutes < 0
    ? l10n.t('{0} before the first entry ({1}): no entry marks the start of the incident', length, time)
    : l10n.t('{0} after the first entry ({1}): no entry marks the start of the incident', length, time);
}

function phaseHint(
  entry: TimelineEntry,
  phase: Phase | undefined,
  offset: number,
  { text, lines }: Place,
): InlayHint[] {
  if (phase === undefined || markedPhase(entry.text) === phase) return [];
  const event = startOfEvent(entry, text);
  const at = event === undefined ? undefined : lines.positionAt(event);
  return [
    {
      position: lines.positionAt(offset),
      label: phase,
      tooltip: l10n.t(
        '{0} Told by its words; double-click to write [{1}].',
        phaseDefinitions[phase](),
        phase,
      ),
      ...(at && { textEdits: [{ range: { start: at, end: at }, newText: `[${phase}] ` }] }),
      paddingLeft: true,
    },
  ];
}
