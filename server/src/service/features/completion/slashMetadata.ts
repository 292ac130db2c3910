import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field } from '../../model/postmortem.ts';
import type { Cursor } from './cursor.ts';
import { isAboveSections, type MissingLine, missingLines, textsOf } from './metadataLine.ts';
import type { MenuItem, Slash } from './slash.ts';

/** Between title and first section: the lines of metadata that are missing, in the form of those that are there. */
export function slashMetadata(cursor: Cursor, slash: Slash): readonly MenuItem[] {
  const last = cursor.analysis.postmortem.metadata.fields.at(-1);
  if (!isAboveSections(cursor) || last?.form === 'frontMatter') return [];
  if (last?.form === 'table') return slash.lead === '' ? rows(last, cursor) : [];
  const form = slash.lead === '' ? (last?.form ?? 'bold') : 'bullet';
  return missingLines(cursor, form).map(itemOf);
}

function itemOf(line: MissingLine): MenuItem {
  const { label, guidance } = line;
  const kind = CompletionItemKind.Property;
  return { label, kind, detail: 'Metadata', documentation: guidance, ...textsOf(line) };
}

/** Rows of a table with a name and a value each, right below it; nothing where the names stand in its head. */
function rows(last: Field, cursor: Cursor): readonly MenuItem[] {
  const { text } = cursor.analysis.source;
  const row = rowAround(last, text);
  if (row === undefined || text.slice(row.end, cursor.line.start).trim() !== '') return [];
  if (/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(row.end, cursor.line.start))) return [];
  return missingLines(cursor, 'table').map((line) =>
    itemOf({ ...line, write: (value) => row.write(line.label, value.replaceAll('|', '\\|')) }),
  );
}

interface Row {
  readonly end: number;
  write(label: string, value: string): string;
}

/** The row of a field, where it has two cells. */
function rowAround({ span, valueSpan }: Field, text: string): Row | undefined {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const [before, after] = [text.slice(start, valueSpan.start), text.slice(valueSpan.end, end)];
  const label = /\p{L}[\p{L} ()_-]*\p{L}/u.exec(before)?.[0];
  if (label === undefined || bars(before) + bars(after) > 3 || bars(after) > 1) return undefined;
  return { end, write: (name, value) => before.replace(label, () => name) + value + after };
}

function bars(text: string): number {
  return text.match(/(?<!\\)\|/g)?.length ?? 0;
}
