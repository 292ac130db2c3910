const nobody = /^(?:tbd|tba|n\/a|none|unassigned|unknown|-+|\?+|\[[^\]]*\])$/i;

/** The names in a list such as "Jane Smith (SRE), @olu and Mei Sato": without `@`, links, brackets and those who are nobody. */
export function namesIn(text: string): readonly string[] {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .split(/\s*(?:[,;&/+]|\band\b|<br\s*\/?>)\s*/i)
    .map((name) =>
      name
        .replace(/[*_`"]/g, '')
        .replace(/^\s*@/, '')
        .trim(),
    )
    .filter((name) => name !== '' && !nobody.test(name));
}
