import type { AdfDocument } from '../../server/src/service/exports/adf/adf.ts';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Node[];
  readonly content?: readonly Node[];
}

const inline = 'text hardBreak';
const inItem = 'paragraph bulletList orderedList codeBlock mediaSingle';
const inPanel = `${inItem} heading taskList rule`;
const inFold = `${inPanel} panel blockquote`;

/** Of the format's content model what exports use: what each node holds, and whether that has to be something. */
const model: Readonly<Record<string, readonly [children: string, least: number]>> = {
  doc: [`${inFold} table expand`, 0],
  paragraph: [inline, 0],
  heading: [inline, 0],
  taskItem: [inline, 0],
  codeBlock: ['text', 0],
  bulletList: ['listItem', 1],
  orderedList: ['listItem', 1],
  listItem: [inItem, 1],
  taskList: ['taskItem taskList', 1],
  blockquote: [inItem, 1],
  panel: [inPanel, 1],
  expand: [`${inFold} table nestedExpand`, 1],
  nestedExpand: [inFold, 1],
  table: ['tableRow', 1],
  tableRow: ['tableHeader tableCell', 1],
  tableHeader: ['paragraph', 1],
  tableCell: ['paragraph', 1],
  mediaSingle: ['media', 1],
  media: ['', 0],
  rule: ['', 0],
  hardBreak: ['', 0],
  text: ['', 0],
};

/** What is wrong with the shape of a document, as paths. Against the whole schema: `npm run check-adf`. */
export function adfProblems(document: AdfDocument): readonly string[] {
  const problems = [...problemsOf(document as Node, '')];
  const ids = idsOf(document as Node);
  return new Set(ids).size === ids.length ? problems : [...problems, 'ids are not unique'];
}

function* problemsOf(node: Node, path: string): Generator<string> {
  const place = `${path}/${node.type}`;
  const [children, least] = model[node.type] ?? [undefined, 0];
  const content = node.content ?? [];
  if (children === undefined) return yield `${place}: unknown`;
  if (content.length < least) yield `${place}: empty`;
  for (const child of content)
    if (!children.split(' ').includes(child.type)) yield `${place}: holds ${child.type}`;
  if (node.type === 'text') yield* textProblems(node, path);
  for (const child of content) yield* problemsOf(child, place);
}

function* textProblems({ text, marks = [] }: Node, path: string): Generator<string> {
  const types = marks.map(({ type }) => type);
  if (!text) yield `${path}: empty text`;
  if (new Set(types).size < types.length) yield `${path}: twice the same mark`;
  if (types.includes('code') && types.some((type) => type !== 'code' && type !== 'link'))
    yield `${path}: code with ${types}`;
  if (path.endsWith('/codeBlock') && types.length > 0) yield `${path}: marks`;
  for (const mark of marks)
    if (mark.type === 'link' && !/^(?:https?:\/\/|mailto:)/i.test(String(mark.attrs?.href)))
      yield `${path}: leads to ${mark.attrs?.href}`;
}

function idsOf(node: Node): readonly unknown[] {
  const own = node.attrs?.localId;
  return [...(own === undefined ? [] : [own]), ...(node.content ?? []).flatMap(idsOf)];
}
