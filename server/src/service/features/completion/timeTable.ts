import { rowOf, tableAround } from '../../model/tableAt.ts';
import { timeColumns } from '../../model/timelineTable.ts';
import type { Gap } from './gap.ts';

/** A table for entries of a timeline that has none yet. */
export interface TimeTable {
  row(time: string, words: string): string;
}

/** The table right above a gap, where its head speaks of times and of what happened. */
export function emptyTimeTable({ analysis, place }: Gap): TimeTable | undefined {
  const table = tableAround(analysis.parts, analysis.source.text, place);
  const columns = table?.belongsTo === 'timeline' ? timeColumns(table.head) : undefined;
  if (table === undefined || columns === undefined) return undefined;
  return {
    row(time, words) {
      const cells = table.head.map((_, index) => {
        if (index === columns.time) return time;
        return index === columns.event ? words : '';
      });
      return rowOf(cells, table);
    },
  };
}
