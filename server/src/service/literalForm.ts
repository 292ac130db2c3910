/** A text as a part of a regular expression that matches it as it is; not for use within a class of characters. */
export function literalForm(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
