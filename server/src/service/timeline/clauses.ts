/** A part of an entry that stands for itself, and the place in the entry where it starts. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

/** At commas, colons, dashes and "but", which end the reach of a "not" or "tried to". */
export function clausesOf(entry: string): readonly Clause[] {
  const clause = /(?:(?![;:,.!]\s|\s[–—-]\s|\s(?:but|although|though|while|because)\s)[^\n])+(?::(?=\s))?/g;
  return [...entry.matchAll(clause)].map((match) => ({
    text: match[0].slice(leadOf(match[0])),
    start: match.index + leadOf(match[0]),
  }));
}

function leadOf(text: string): number {
  return /^[;:,.!\s–—-]*/.exec(text)?.[0].length ?? 0;
}
