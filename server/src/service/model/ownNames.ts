import type { Span } from '../markdown/position.ts';

/** A project's own name where it stands in a text, and what it means. */
export interface OwnName<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** The longest of a project's own names that a text has in it as whole words, whatever the case. */
export function ownNameIn<Meaning>(
  text: string,
  names: Readonly<Record<string, Meaning>>,
): OwnName<Meaning> | undefined {
  let found: OwnName<Meaning> | undefined;
  for (const [name, meaning] of Object.entries(names)) {
    const start = wordsAt(text.toLowerCase(), name.toLowerCase().trim());
    const end = start + name.trim().length;
    if (start >= 0 && end - start > (found ? found.end - found.start : 0)) found = { meaning, start, end };
  }
  return found;
}

/** Whether a text has one of these names in it. */
export function hasName(text: string, names: readonly string[]): boolean {
  return ownNameIn(text, Object.fromEntries(names.map((name) => [name, true]))) !== undefined;
}

function wordsAt(text: string, name: string): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!goesOn(before, name.charAt(0)) && !goesOn(behind, name.charAt(name.length - 1))) return at;
  }
  return -1;
}

function goesOn(beside: string, edge: string): boolean {
  return /[\p{L}\p{N}]/u.test(beside) && /[\p{L}\p{N}]/u.test(edge);
}
