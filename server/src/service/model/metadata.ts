import { type Span, shift } from '../markdown/position.ts';
import { fieldNamedBy } from './fieldNames.ts';
import { fieldsOfTable } from './metadataTable.ts';
import { cleanValue, fieldsOfLines } from './metadataText.ts';
import { spanOf } from './parts.ts';
import type { Field, Metadata } from './postmortem.ts';
import type { PlacedPart } from './sections.ts';

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
