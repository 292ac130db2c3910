const nobody = /^(?:tbd|tba|n\/a|none|unassigned|unknown|-+|\?+|\[[^\]]*\])$/i;

/** The names in a list such as "Jane Smith (SRE), @olu and Mei Sato": without `@`, links, brackets and those who are nobody. */
export function namesIn(text: string): readonly string[] {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .split(/\s*(?:[,;&/+]|\band\b|<br\s*\/?>)\s*/i)
    .map((name) =>
      name
        .replace(/[*`"]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
        .replace(/^\s*@/, '')
        .trim(),
    )
    .filter((name) => name !== '' && !nobody.test(name));
}
