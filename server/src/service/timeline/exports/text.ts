import stringWidth from 'string-width';
import { durationText } from '../../model/durationText.ts';
import type { TimelineView } from '../view/timelineView.ts';
import { elapsedCell, eventCell, figureNames, headCells, timeCell } from './cells.ts';

/** Aligned lines, one for each event, with what is known of the incident above and the figures below. */
export function textOf(view: TimelineView): string {
  const rows = view.events.map((event) => [
    timeCell(event, view),
    elapsedCell(event),
    event.lane,
    [eventCell(event), ...event.links.map(({ url }) => url).filter((url) => !event.text.includes(url))].join(
      ' ',
    ),
  ]);
  const blocks = [
    [view.title || 'Timeline', headCells(view).join(' · ')].filter((line) => line !== ''),
    aligned(rows),
    aligned(figureRows(view)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function figureRows({ figures }: TimelineView): readonly (readonly string[])[] {
  return figures.flatMap(({ name, minutes }) =>
    minutes === null ? [] : [[figureNames[name], durationText(Math.round(minutes))]],
  );
}

/** Columns as wide as their widest cell, as terminals count. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}
