import { dayNumber } from '../actionEdits.ts';
import type { OwnedAction, PostMortemRecord } from './record.ts';

/** Somebody who owns actions in a workspace. */
export interface Owner {
  /** Without `@`, as it is mostly written. */
  readonly name: string;
  /** Mostly written with `@`. */
  readonly isHandle: boolean;
  /** Of actions, done or not. */
  readonly count: number;
}

/** An action and the post-mortem in which it stands. */
export interface OwnerItem extends OwnedAction {
  readonly uri: string;
  /** Of the post-mortem. */
  readonly title: string;
}

/** Everybody who owns actions, who owns most first; capitals make no other owner. */
export function ownersOf(records: readonly PostMortemRecord[]): readonly Owner[] {
  const names = records.flatMap(({ actions }) => actions.flatMap(({ owners }) => owners));
  const handles = new Set(
    records.flatMap(({ mentions }) => mentions.flatMap(({ name, isHandle }) => (isHandle ? name : []))),
  );
  const spellings = new Map<string, string[]>();
  for (const name of names) spellings.set(keyOf(name), [...(spellings.get(keyOf(name)) ?? []), name]);
  return [...spellings.values()]
    .map((same) => {
      const name = mostCommon(same);
      return { name, isHandle: handles.has(name), count: same.length };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** The actions of somebody, in the order of the records; `@` and capitals do not matter. */
export function ownerItemsOf(records: readonly PostMortemRecord[], name: string): readonly OwnerItem[] {
  const wanted = keyOf(name);
  return records.flatMap(({ uri, title, actions }) =>
    actions
      .filter(({ owners }) => owners.some((owner) => keyOf(owner) === wanted))
      .map((action) => ({ ...action, uri, title })),
  );
}

function keyOf(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** How the actions of somebody stand on a day, YYYY-MM-DD; undefined where there are none. */
export function totalsOf(
  items: readonly OwnerItem[],
  today: string,
): { readonly open: number; readonly overdue: number; readonly done: number } | undefined {
  if (items.length === 0) return undefined;
  const open = items.filter(({ status }) => status !== 'done');
  const overdue = open.filter(({ dueDay }) => dueDay !== undefined && dueDay < dayNumber(today));
  return { open: open.length, overdue: overdue.length, done: items.length - open.length };
}
