/** A text as a sentence can quote it: on one line, without comments. */
export function quotable(text: string): string {
  return /[<\s]/.test(text)
    ? text
        .replace(/<!--.*?(?:-->|$)/gs, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;
}
