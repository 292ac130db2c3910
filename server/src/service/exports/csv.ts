/** Rows as RFC 4180 has them: cells with commas, quotes or line breaks in quotes, lines that end with CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run cells that begin like this as formulas ("=HYPERLINK(…)" sends what stands beside it elsewhere), and quotes do not
 * keep them from it. An apostrophe in front makes it text; trackers show it, which is the smaller harm. Some spreadsheets take the wide signs of East Asia for the same.
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
