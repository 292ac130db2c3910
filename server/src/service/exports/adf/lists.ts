import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { type AdfContext, filledWith } from './blocks.ts';
import { boxOf } from './fit.ts';
import { inlinesOf } from './inlines.ts';
import type { AdfBlock, AdfListItem, AdfTaskItem, AdfTaskList } from './nodes.ts';

/** A list of tasks where it is nothing else, because the format has no list that is both. */
export function listOf(list: List, context: AdfContext): AdfBlock {
  if (isTaskList(list)) return taskList(list, context);
  const content = list.children.map((item) => listItem(item, context));
  if (!list.ordered) return { type: 'bulletList', content };
  return { type: 'orderedList', attrs: { order: list.start ?? 1 }, content };
}

/** Tasks hold a line, and below it other lists of tasks. */
function isTaskList({ ordered, children }: List): boolean {
  return (
    !ordered &&
    children.every(
      (item) =>
        typeof item.checked === 'boolean' &&
        item.children.every((child, at) => (at === 0 && child.type === 'paragraph') || isTasks(child)),
    )
  );
}

function isTasks(node: RootContent): node is List {
  return node.type === 'list' && isTaskList(node);
}

function taskList({ children }: List, context: AdfContext): AdfTaskList {
  return {
    type: 'taskList',
    attrs: { localId: context.nextId() },
    content: children.flatMap((item) => [
      taskItem(item, context),
      ...item.children.filter(isTasks).map((list) => taskList(list, context)),
    ]),
  };
}

function taskItem({ checked, children }: ListItem, context: AdfContext): AdfTaskItem {
  const [first] = children;
  return {
    type: 'taskItem',
    attrs: { localId: context.nextId(), state: checked ? 'DONE' : 'TODO' },
    content: first?.type === 'paragraph' ? inlinesOf(first.children, context) : [],
  };
}

/** Editors want a line before a list within an item. */
function listItem(item: ListItem, context: AdfContext): AdfListItem {
  const content = filledWith(withBox(item), 'listItem', context);
  const isList = content[0]?.type === 'bulletList' || content[0]?.type === 'orderedList';
  return { type: 'listItem', content: isList ? [{ type: 'paragraph', content: [] }, ...content] : content };
}

function withBox({ checked, children }: ListItem): readonly RootContent[] {
  if (typeof checked !== 'boolean') return children;
  const [first, ...others] = children;
  const box = { type: 'text', value: boxOf(checked) } as const;
  const line: Paragraph = {
    type: 'paragraph',
    children: first?.type === 'paragraph' ? [box, ...first.children] : [box],
  };
  return first?.type === 'paragraph' ? [line, ...others] : [line, ...children];
}
