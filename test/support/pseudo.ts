import { readFileSync } from 'node:fs';

/** A text of the bundle; some come with a comment for translators. */
type Text = string | { readonly message: string };

/** What is to be translated, by the English. */
export const bundle: Readonly<Record<string, Text>> = JSON.parse(
  readFileSync('l10n/bundle.l10n.json', 'utf8'),
);

/**
 * A language in which each text stands between ⟦ and ⟧ and has no letter of English left, so that what was not localised, and what
 * was put together from parts, shows.
 */
export const pseudoTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(bundle).map(([key, text]) => [key, pseudo(typeof text === 'string' ? text : text.message)]),
);

function pseudo(text: string): string {
  return `⟦${text.replace(/\{\d+\}|\p{L}/gu, (found) => (found.length > 1 ? found : 'ø'))}⟧`;
}

/** Words of English, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(/[A-Za-z]{2,}/g) ?? []).map((word) => word.toLowerCase());
}
