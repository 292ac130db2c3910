import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { shift } from '../markdown/position.ts';
import { fieldNamedBy } from './fieldNames.ts';
import { spanOf } from './parts.ts';
import type { Field, FieldName } from './postmortem.ts';
import type { KindredPart } from './sections.ts';
import { onOneLine } from './timelineLines.ts';

/** What a section of its own may tell; a heading "Title" or "Time zone" is none. */
const told: ReadonlySet<FieldName> = new Set([
  'date',
  'duration',
  'severity',
  'status',
  'author',
  'reviewers',
]);

/** In characters: what is longer is a section that says something. */
const longestValue = 160;

/** "## Status" with "Complete" below it, "## Authors" with a list of them. */
export function fieldsOfHeadings(parts: readonly KindredPart[]): readonly Field[] {
  return parts.flatMap(({ part, base, belongsTo }, at): readonly Field[] => {
    const name = part.heading && belongsTo === 'other' ? fieldNamedBy(part.heading.key) : undefined;
    // A list that was cut is a long one.
    if (name === undefined || !told.has(name) || !part.heading || parts[at + 1]?.continues) return [];
    const start = base + part.heading.span.start;
    const end = base + part.heading.span.end;
    const [node, another] = part.nodes.filter(({ type }) => type !== 'html');
    if (node === undefined)
      return [{ name, value: '', span: { start, end }, valueSpan: { start: end, end }, form: 'heading' }];
    const value = another ? undefined : valueIn(node);
    if (value === undefined || value.length > longestValue) return [];
    const valueSpan = shift(spanOf(node), base);
    return [{ name, value, span: { start, end: valueSpan.end }, valueSpan, form: 'heading' }];
  });
}

function valueIn(node: RootContent): string | undefined {
  if (node.type === 'paragraph') return onOneLine(plainText(node));
  return node.type === 'list'
    ? node.children.map((item) => onOneLine(plainText(item))).join(', ')
    : undefined;
}
