/** A file of JSON that people can read. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
