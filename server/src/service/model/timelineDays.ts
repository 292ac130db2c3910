import type { PlacedMark } from './timelineMarks.ts';

/**
 * The marks that say what happened on a day, without a time: a date is no event where it dates the entries below it. In a
 * timeline without any times, so are the items below a date that stands alone.
 */
export function dayEvents(marks: readonly PlacedMark[]): ReadonlySet<PlacedMark> {
  const found = new Set<PlacedMark>();
  const isTimeless = marks.every(({ mark }) => mark.time === undefined);
  let datesBelow = false;
  for (const placed of marks.toReversed()) {
    const { date, time, event } = placed.mark;
    if (date !== undefined && time === undefined && event && !datesBelow) found.add(placed);
    if (date !== undefined || time !== undefined) datesBelow = date === undefined;
  }
  return isTimeless ? new Set([...found, ...itemsBelowDates(marks)]) : found;
}

function itemsBelowDates(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const dates = marks.map(({ mark }) => mark.date !== undefined);
  return marks.filter(({ mark }, at) => {
    const date = marks[dates.lastIndexOf(true, at)]?.mark;
    return mark.item && mark.date === undefined && mark.text !== '' && date?.event === '';
  });
}
