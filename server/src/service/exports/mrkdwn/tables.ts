import { markdownTable } from 'markdown-table';
import type { Table, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import stringWidth from 'string-width';
import { fenced } from './blocks.ts';
import { type MrkdwnContext, textOfInlines } from './inlines.ts';

/** In characters: wider lines of code are broken, and no column is one any more. */
const widest = 90;

/** A table as aligned code; a wide one as a list of its rows. */
export function linesOfTable(table: Table, context: MrkdwnContext): readonly string[] {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = table.children.map(({ children }) =>
    Array.from({ length: columns }, (_, at) => textOfCell(children[at])),
  );
  const lines = markdownTable(rows, {
    align: [...(table.align ?? [])],
    delimiterStart: false,
    delimiterEnd: false,
    stringLength: stringWidth,
  }).split('\n');
  const [head = '', rule = '', ...others] = lines;
  const isNarrow = lines.every((line) => stringWidth(line.trimEnd()) <= widest);
  return isNarrow
    ? fenced([head, rule.replaceAll(':', '-'), ...others].map((line) => line.trimEnd()))
    : linesOfRows(table, context);
}

function textOfCell(cell: TableRow['children'][number] | undefined): string {
  return cell ? plainText(cell).replace(/\s+/g, ' ').trim() : '';
}

/** "• Action — Owner: @mei — Status: Done". */
function linesOfRows({ children: [head, ...rows] }: Table, context: MrkdwnContext): readonly string[] {
  return rows.map((row) => {
    const cells = row.children.map((cell, at) => {
      const text = textOfInlines(cell.children, context).replaceAll('\n', ' ').trim();
      const name = at === 0 ? '' : textOfInlines(head?.children[at]?.children ?? [], context).trim();
      return text !== '' && name !== '' ? `${name}: ${text}` : text;
    });
    return `• ${cells.filter((cell) => cell !== '').join(' — ')}`.trimEnd();
  });
}
