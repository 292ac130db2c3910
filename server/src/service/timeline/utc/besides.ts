import type { Span } from '../../markdown/position.ts';
import { weekdayLike } from '../../model/dateText.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import type { Edit } from '../../rule.ts';
import { cellsOf } from '../dateCells.ts';
import { placeOfEntry } from '../insertion.ts';

const weekdayAlone = /^\s*(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\s*$/i;

/** What the cells for weekdays of an entry's row say on another day. */
export function weekdayEdits(entry: TimelineEntry, day: number, text: string): readonly Edit[] {
  if (placeOfEntry(entry, text) !== 'row') return [];
  return cellsOf(entry.blockSpan, text).flatMap((cell): Edit[] => {
    const words = text.slice(cell.start, cell.end);
    if (!weekdayAlone.test(words)) return [];
    const name = words.trim();
    const start = cell.start + words.indexOf(name);
    return [{ span: { start, end: start + name.length }, text: weekdayLike(name, day) }];
  });
}

/** Figures without words behind the time in its cell: another clock that nobody would take for the end of a range. */
export function hasClockBeside(entry: TimelineEntry, text: string): boolean {
  if (placeOfEntry(entry, text) !== 'row') return false;
  const holds = ({ start, end }: Span): boolean =>
    start <= entry.timeSpan.start && entry.timeSpan.start < end;
  const cell = cellsOf(entry.blockSpan, text).find(holds);
  const behind = cell === undefined ? '' : text.slice(entry.timeSpan.end, cell.end);
  return /^[^\p{L}]*\d{1,2}:\d{2}[^\p{L}]*$/u.test(behind);
}
