import type { Nodes, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { spanOf } from './parts.ts';
import type { Field, FieldName, Metadata, MetadataForm } from './postmortem.ts';
import type { PlacedPart } from './sections.ts';

const names: Readonly<Record<FieldName, readonly string[]>> = {
  date: ['date', 'incident date', 'date of incident', 'incident start date', 'started'],
  duration: [
    'duration',
    'incident duration',
    'outage duration',
    'total downtime',
    'length',
    'time to resolve',
  ],
  severity: ['severity', 'sev', 'priority', 'severity level', 'incident severity', 'level'],
  status: ['status', 'document status', 'postmortem status', 'state'],
  author: [
    'author',
    'authors',
    'owner',
    'owners',
    'written by',
    'created by',
    'prepared by',
    'report owner',
    'lead',
    'postmortem owner',
  ],
  reviewers: ['reviewers', 'reviewer', 'reviewed by'],
  timezone: ['timezone', 'time zone', 'tz'],
  type: ['type'],
  template: ['template'],
  title: ['title'],
};

const fieldByName: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(names).flatMap(([field, known]) => known.map((name) => [name, field as FieldName] as const)),
);

/** `**Severity:** High`, `**Severity**: High`, `- Severity: High`, `* **Severity** — High`. */
const labelled =
  /^(\s*(?:[-*+]\s+)?)(\*\*|__)?([A-Za-z][A-Za-z _-]{1,30}?)\s*(?:(:)\2|\2\s*(:|[—–-](?=\s))|(:|=))[ \t]*(.*)$/;

/** The metadata of a document: its front matter, then the lines between the title and the first section. */
export function metadataOf(
  parts: readonly PlacedPart[],
  frontMatter: { text: string; span: Span } | undefined,
): Metadata {
  const fields = [
    ...(frontMatter ? fieldsOfFrontMatter(frontMatter) : []),
    ...parts.flatMap(fieldsOfPart),
  ].filter((field, index, all) => all.findIndex((other) => other.name === field.name) === index);
  return { fields, span: around(fields) };
}

/** Besides `name: value` a list below the name: each item is part of the value. */
function fieldsOfFrontMatter({ text, span }: { text: string; span: Span }): readonly Field[] {
  const lists = [
    ...text.matchAll(/^([\w -]+):[ \t]*(?:\r\n|\n|\r)((?:[ \t]*-[ \t]+[^\r\n]*(?:\r\n|\n|\r|$))+)/gm),
  ];
  const listed = lists.flatMap((match): Field[] => {
    const [whole, label = '', items = ''] = match;
    const name = fieldNamedBy(label);
    const start = span.start + match.index;
    const end = start + whole.trimEnd().length;
    const value = [...items.matchAll(/-[ \t]+([^\r\n]*)/g)]
      .map((item) => cleanValue(item[1] ?? '', 'frontMatter'))
      .join(', ');
    const valueSpan = { start: end - items.trim().length, end };
    return name === undefined ? [] : [{ name, value, span: { start, end }, valueSpan, form: 'frontMatter' }];
  });
  return [...listed, ...fieldsOfLines(text, span.start, 'frontMatter')];
}

function around(fields: readonly Field[]): Span | undefined {
  if (fields.length === 0) return undefined;
  return {
    start: Math.min(...fields.map((field) => field.span.start)),
    end: Math.max(...fields.map((field) => field.span.end)),
  };
}

function fieldsOfPart({ part, base }: PlacedPart): readonly Field[] {
  return part.nodes.flatMap((node): readonly Field[] => {
    if (node.type === 'table') return fieldsOfTable(node, part.chunk.text).map((field) => moved(field, base));
    if (node.type !== 'paragraph' && node.type !== 'list') return [];
    const { start, end } = spanOf(node);
    const form = node.type === 'list' ? 'bullet' : 'bold';
    return fieldsOfLines(part.chunk.text.slice(start, end), base + start, form);
  });
}

function moved(field: Field, base: number): Field {
  return { ...field, span: shift(field.span, base), valueSpan: shift(field.valueSpan, base) };
}

function fieldsOfLines(text: string, base: number, form: MetadataForm): readonly Field[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  return lines.flatMap((line) => fieldOfLine(line[0], base + line.index, form) ?? []);
}

function fieldOfLine(line: string, base: number, form: MetadataForm): Field | undefined {
  const match = labelled.exec(line);
  if (match === null) return undefined;
  const [, , , label = '', , , , rest = ''] = match;
  const name = fieldNamedBy(label);
  if (
    name === undefined ||
    (name === 'title' && form !== 'frontMatter') ||
    (form === 'bold' && match[2] === undefined && rest === '')
  )
    return undefined;
  const value = cleanValue(rest, form);
  const start = base + line.length - rest.length + rest.indexOf(value);
  return {
    name,
    value,
    span: { start: base, end: base + line.length },
    valueSpan: { start, end: start + value.length },
    form,
  };
}

/** "Incident date", "incident_date" and "INCIDENT-DATE" are one. */
export function fieldNamedBy(label: string): FieldName | undefined {
  return fieldByName.get(
    label
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' '),
  );
}

/** Hard breaks, comments, emphasis around the whole value, and quotes and brackets of YAML are not part of it. */
function cleanValue(rest: string, form: MetadataForm): string {
  const around =
    form === 'frontMatter' ? /^(?:"(.*?)"|'(.*?)'|\[(.*?)\])$/ : /^(?:\*\*(.*?)\*\*|__(.*?)__|`(.*?)`)$/;
  const comment = form === 'frontMatter' ? /(?<!^["'[].*)\s+#.*$/ : /(?:\s*<!--.*?-->)+\s*$/;
  const value = rest.replace(comment, '').replace(/(?:\\|<br\s*\/?>)?\s*$/i, '');
  return value.replace(around, '$1$2$3').trim();
}

/** Names in the head with values below, or names in the first column with values beside. */
function fieldsOfTable(table: Table, text: string): readonly Field[] {
  const rows = table.children.map((row) => row.children);
  const head = rows[0] ?? [];
  const horizontal = head.filter((cell) => nameOfCell(cell) !== undefined).length >= 2 && rows.length >= 2;
  const pairs = horizontal
    ? head.map((cell, column) => [cell, rows[1]?.[column]] as const)
    : rows.map((cells) => [cells[0], cells[1]] as const);
  return pairs.flatMap(([label, value]) => (label && value && fieldOfCells(label, value, text)) ?? []);
}

function nameOfCell(cell: Nodes): FieldName | undefined {
  return fieldByName.get(
    plainText(cell)
      .replace(/\s*:\s*$/, '')
      .trim()
      .toLowerCase(),
  );
}

function fieldOfCells(label: Nodes, cell: Nodes, text: string): Field | undefined {
  const name = nameOfCell(label);
  if (name === undefined) return undefined;
  const value = plainText(cell, { includeHtml: false }).trim();
  const content = contentOf(cell);
  const at = text.slice(content.start, content.end).indexOf(value);
  const start = content.start + Math.max(at, 0);
  const valueSpan = { start, end: at < 0 ? content.end : start + value.length };
  return {
    name,
    value,
    span: { start: spanOf(label).start, end: spanOf(cell).end },
    valueSpan,
    form: 'table',
  };
}

/** What stands in a cell; the place behind its bar where nothing does. */
function contentOf(cell: Nodes): Span {
  const inside = 'children' in cell ? cell.children : [];
  const [first, last] = [inside[0], inside.at(-1)];
  if (first && last) return { start: spanOf(first).start, end: spanOf(last).end };
  const { start, end } = spanOf(cell);
  return { start: Math.min(start + 1, end), end: Math.min(start + 1, end) };
}
