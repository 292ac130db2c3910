import type { List, ListItem } from 'mdast';
import type { Analysis } from '../../analysis.ts';
import type { Span } from '../../markdown/position.ts';
import { spanOf } from '../../model/parts.ts';
import type { KindredPart } from '../../model/sections.ts';

/** An item of a list, and where its chunk starts in the document. */
export interface PlacedItem {
  readonly item: ListItem;
  readonly base: number;
}

/** A list of the document's timelines at the left margin, whole, however it was cut when it was parsed. */
export interface PlacedList {
  readonly items: readonly PlacedItem[];
  readonly span: Span;
}

/** The lists of a span of the document that are no part of other lists or quotations. */
export function listsIn({ parts }: Pick<Analysis, 'parts'>, { start, end }: Span): readonly PlacedList[] {
  const lists: PlacedList[] = [];
  for (const placed of parts) {
    placed.part.nodes.forEach((node, at) => {
      if (node.type !== 'list') return;
      const own = listOf(node, placed);
      const goesOn = at === 0 && placed.continues ? lists.pop() : undefined;
      lists.push(goesOn ? joined(goesOn, own) : own);
    });
  }
  return lists.filter(({ span }) => start <= span.start && span.end <= end);
}

function listOf(list: List, { base }: KindredPart): PlacedList {
  const { start, end } = spanOf(list);
  return {
    items: list.children.map((item) => ({ item, base })),
    span: { start: base + start, end: base + end },
  };
}

function joined(first: PlacedList, second: PlacedList): PlacedList {
  return {
    items: [...first.items, ...second.items],
    span: { start: first.span.start, end: second.span.end },
  };
}
