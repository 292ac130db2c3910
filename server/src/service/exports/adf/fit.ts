import type { AdfBlock, AdfExpand, AdfInline, AdfPanel, AdfTable, AdfTaskList } from './nodes.ts';

/** What holds blocks. Cells of tables do not appear: in Markdown they hold one line. */
export type Container = 'doc' | 'listItem' | 'blockquote' | 'panel' | 'expand' | 'nestedExpand';

type BlockType = AdfBlock['type'];

const inItems: readonly BlockType[] = ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle'];
const inPanels: readonly BlockType[] = [...inItems, 'heading', 'taskList', 'rule'];
const inFolds: readonly BlockType[] = [...inPanels, 'panel', 'blockquote'];

/** The content model of the format. Lists of tasks in items are valid in new editors only. */
const allowed: Readonly<Record<Container, readonly BlockType[]>> = {
  doc: [...inFolds, 'table', 'expand'],
  expand: [...inFolds, 'table', 'nestedExpand'],
  nestedExpand: inFolds,
  panel: inPanels,
  listItem: inItems,
  blockquote: inItems,
};

/** A block as a container can hold it: what is not allowed there becomes what comes nearest to it. */
export function fitted(block: AdfBlock, container: Container): readonly AdfBlock[] {
  if (allowed[container].includes(block.type)) return [block];
  return substitutes(block, container).flatMap((each) => fitted(each, container));
}

function substitutes(block: AdfBlock, container: Container): readonly AdfBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'paragraph', content: block.content.map(emphasised) }];
    case 'blockquote':
      return block.content;
    case 'panel':
      return [bold(titles[block.attrs.panelType]), ...block.content];
    case 'expand':
    case 'nestedExpand':
      return unfolded(block, container);
    case 'table':
      return rowsOf(block);
    case 'taskList':
      return [itemsOf(block)];
    default:
      // A rule between parts of something: the parts are told apart by what they stand in.
      return [];
  }
}

const titles: Readonly<Record<AdfPanel['attrs']['panelType'], string>> = {
  info: 'Note',
  tip: 'Tip',
  note: 'Important',
  warning: 'Warning',
  error: 'Caution',
};

function unfolded(block: AdfExpand, container: Container): readonly AdfBlock[] {
  if (container !== 'expand') return [bold(block.attrs.title), ...block.content];
  const content = block.content.flatMap((child) => fitted(child, 'nestedExpand'));
  return [{ ...block, type: 'nestedExpand', content }];
}

/** A line for each row. */
function rowsOf({ content }: AdfTable): readonly AdfBlock[] {
  return content.map((row) => ({
    type: 'paragraph',
    content: row.content.flatMap(({ type, content: [{ content: inlines }] }, at): readonly AdfInline[] => [
      ...(at === 0 ? [] : [{ type: 'text', text: ' | ' } as const]),
      ...(type === 'tableHeader' ? inlines.map(emphasised) : inlines),
    ]),
  }));
}

/** Tasks with a box that is text. */
function itemsOf({ content }: AdfTaskList): AdfBlock {
  const items: { type: 'listItem'; content: AdfBlock[] }[] = [];
  for (const task of content)
    if (task.type === 'taskList') items.at(-1)?.content.push(itemsOf(task));
    else {
      const box = { type: 'text', text: boxOf(task.attrs.state === 'DONE') } as const;
      items.push({ type: 'listItem', content: [{ type: 'paragraph', content: [box, ...task.content] }] });
    }
  return { type: 'bulletList', content: items };
}

/** What stands before a task in a list that holds others as well. */
export function boxOf(done: boolean): string {
  return done ? '[x] ' : '[ ] ';
}

function bold(text: string): AdfBlock {
  return { type: 'paragraph', content: text === '' ? [] : [emphasised({ type: 'text', text })] };
}

function emphasised(inline: AdfInline): AdfInline {
  if (inline.type !== 'text') return inline;
  const { marks = [] } = inline;
  const isPlain = marks.every(({ type }) => type !== 'strong' && type !== 'code');
  return isPlain ? { ...inline, marks: [...marks, { type: 'strong' }] } : inline;
}
