/**
 * A long pattern that is written over several lines: line breaks, and the spaces in front of a line, are no part of it.
 * Backslashes stay as they are written.
 *
 * @example new RegExp(oneLine`
 *   late|
 *   too late`, 'i') // /late|too late/i
 */
export function oneLine(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(strings, ...values).replace(/\n\s*/g, '');
}
