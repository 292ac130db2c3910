/** In characters: a name that fits beside a date in the Explorer. */
const longestSlug = 60;

/**
 * A title as part of a file name: "Payments failed in the EU (again)" → "payments-failed-in-the-eu-again". Letters of every script
 * stay, without the marks of Latin ones; long titles end behind a word. "incident" where nothing is left.
 */
export function slugOf(title: string): string {
  const words = withoutMarks(title)
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return shortened(words ?? []) || 'incident';
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** Whole words as far as they fit; one that is too long by itself is cut. */
function shortened(words: readonly string[]): string {
  const all = words.join('-');
  if (all.length <= longestSlug) return all;
  const cut = [...all.slice(0, longestSlug + 1)].slice(0, -1).join('');
  return all[cut.length] === '-' || !cut.includes('-') ? cut : cut.slice(0, cut.lastIndexOf('-'));
}
