import { isOnCalendar } from './calendar.ts';
import type { Field, PostMortem } from './postmortem.ts';
import { metadataBlock } from './templateText.ts';

export type Wanted = keyof typeof metadataBlock;

/** At the end of YAML, as a value may have more lines than its first; in TOML the end may belong to a table. */
export function placeBehind({ form, span }: Field, front: string): number {
  if (form !== 'frontMatter' || isToml(front)) return span.end;
  return front.replace(/(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r)?\uFEFF?$/, '').length;
}

/** Between `+++` lines. */
export function isToml(front: string): boolean {
  return /^\uFEFF?\+\+\+/.test(front);
}

/** A line in the form of those that are there. */
export function lineFor(
  name: Wanted,
  postmortem: PostMortem,
  form: string | undefined,
  toml: boolean,
): string {
  const value = valueFor(name, postmortem);
  if (form !== 'frontMatter')
    return `${form === 'bullet' ? '- ' : ''}**${metadataBlock[name].label}:** ${value}`;
  return toml ? `${name} = "${value}"` : `${name}: ${/[|[]/.test(value) ? `"${value}"` : value}`;
}

/** Date and duration from the timeline where it tells them; never an invented fact. */
export function valueFor(name: Wanted, { timeline }: PostMortem): string {
  const minutes = timeline.entries.flatMap((entry) => entry.minutes ?? []);
  const first = minutes.reduce((least, each) => Math.min(least, each), Infinity);
  const last = minutes.reduce((most, each) => Math.max(most, each), -Infinity);
  if (name === 'duration' && last > first) return durationText(last - first);
  if (name === 'date' && isOnCalendar(first)) return new Date(first * 60_000).toISOString().slice(0, 10);
  return metadataBlock[name].placeholder;
}

/** 135 → "2 hours 15 minutes". */
function durationText(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [Math.round(minutes % 60), 'minute'],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []))
    .join(' ');
}
