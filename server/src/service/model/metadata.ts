import { type Span, shift } from '../markdown/position.ts';
import { dayOf } from './date.ts';
import { durationMinutes } from './duration.ts';
import { fieldNamedBy } from './fieldNames.ts';
import { fieldsOfHeadings } from './metadataHeadings.ts';
import { fieldsOfTable } from './metadataTable.ts';
import { cleanValue, fieldsOfLines } from './metadataText.ts';
import { spanOf } from './parts.ts';
import type { Field, Metadata } from './postmortem.ts';
import type { KindredPart, PlacedPart } from './sections.ts';

/** The metadata of a document: its front matter, then the lines between the title and the first section, then sections that hold a value each. */
export function metadataOf(
  before: readonly PlacedPart[],
  parts: readonly KindredPart[],
  frontMatter: { text: string; span: Span } | undefined,
): Metadata {
  const all = [
    ...(frontMatter ? fieldsOfFrontMatter(frontMatter) : []),
    ...before.flatMap(fieldsOfPart),
    ...fieldsOfHeadings(parts),
  ];
  const names = new Set(all.map(({ name }) => name));
  const best = new Set([...names].map((name) => bestOf(all.filter((field) => field.name === name))));
  const fields = all.filter((field) => best.has(field));
  return { fields, span: around(fields.filter(({ form }) => form !== 'heading')) };
}

/** Of several fields with one name the first that can be read: "Time to recover: a day or so" is no better than "Duration: 26 h". */
function bestOf(same: readonly Field[]): Field | undefined {
  return same.find(isReadable) ?? same[0];
}

function isReadable({ name, value }: Field): boolean {
  if (name === 'duration') return durationMinutes(value) !== undefined;
  return name === 'date' ? dayOf(value, { year: 2000, slashes: 'day first' }) !== undefined : value !== '';
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
    const value = [...items.matchAll(/^[ \t]*-[ \t]+([^\r\n]*)/gm)]
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
