import type { PostMortem } from './model/postmortem.ts';
import type { Edit } from './rule.ts';

/** A further action at the end of the last list, in its form; nothing where the document has none. */
export function rowEdits(
  { actionLists }: PostMortem,
  text: string,
  eol: string,
  action: string,
): readonly Edit[] {
  const list = actionLists.findLast(({ items }) => items.length > 0);
  const last = list?.items.at(-1);
  if (list === undefined || last === undefined) return [];
  const end = lineEnd(text, last.span.end);
  const line = text.slice(lineStart(text, last.span.start), end);
  const added =
    list.form === 'table'
      ? rowLike(line, text.slice(last.textSpan.start, last.textSpan.end), action)
      : itemLike(line, action);
  return [{ span: { start: end, end }, text: eol + added }];
}

/** As many cells as the row above, all empty but that of the action. */
function rowLike(line: string, above: string, action: string): string {
  const cells = line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/);
  const at = Math.max(
    0,
    cells.findIndex((cell) => cell.includes(above)),
  );
  return `|${cells.map((_, index) => (index === at ? ` ${action.replaceAll('|', '\\|')} ` : '  ')).join('|')}|`;
}

/** An item like the one on a line: with its bullet or the next number, and a box where that has one. */
export function itemLike(line: string, action: string): string {
  const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '- ';
  const number = /\d+/.exec(bullet)?.[0];
  const next = number === undefined ? bullet : bullet.replace(number, String(Number(number) + 1));
  return `${next}${/^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/.test(line) ? '[ ] ' : ''}${action}`;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const rest = /[\r\n]/.exec(text.slice(at));
  return rest ? at + rest.index : text.length;
}
