const little: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be been before better both but by can could did do does during each first for from had has have how if in into is it its just less more most much need needed no not of off on
  once one only or other our out over per should so some still than that the their them then there these they this those to too took under until up use used using very was we were what when where which while who will with without would
  add adds adding make made write set get team time long later minute minutes hour hours nobody every make sure part new old because`.split(
    /\s+/,
  ),
);

/** The words of a text by which two texts speak of the same: without endings, in lower case. */
export function contentOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !little.has(word)).map(stemmed));
}

/** Whether two texts have a word in common. */
export function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** Whether they say the same, give or take a word or two. */
export function sameContent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.75 * Math.min(a.size, b.size) && shared > 0;
}

function stemmed(word: string): string {
  return word
    .replace(/(?:ations?|ments?|ings?|ers?|ors?|ed|es|s|ly|e)$/, '')
    .replace(/(.)\1$/, '$1')
    .slice(0, 8);
}
