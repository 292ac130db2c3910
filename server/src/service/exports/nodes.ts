import type { BlockContent, DefinitionContent, Parent, PhrasingContent, Root } from 'mdast';

/** What GitHub makes of a quotation that begins with `[!NOTE]` and its kin. */
export interface Alert extends Parent {
  readonly type: 'alert';
  readonly kind: AlertKind;
  children: (BlockContent | DefinitionContent)[];
}

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What `<details>` folds away. */
export interface Details extends Parent {
  readonly type: 'details';
  readonly summary: PhrasingContent[];
  readonly open: boolean;
  children: (BlockContent | DefinitionContent)[];
}

/** Text in a harmless tag that Markdown has no word for. */
export interface Tagged extends Parent {
  readonly type: 'tagged';
  readonly tag: PlainTag;
  children: PhrasingContent[];
}

export const plainTags = ['kbd', 'sub', 'sup', 'ins', 'u', 'mark', 'small', 'code'] as const;
export type PlainTag = (typeof plainTags)[number];

declare module 'mdast' {
  interface BlockContentMap {
    alert: Alert;
    details: Details;
  }
  interface PhrasingContentMap {
    tagged: Tagged;
  }
  interface RootContentMap {
    alert: Alert;
    details: Details;
    tagged: Tagged;
  }
}

/**
 * A document as exports write it: no raw HTML and no comments, references resolved, lines of metadata kept apart. Its footnotes
 * stand at its end, in the order of their numbers.
 */
export interface Prepared {
  readonly root: Root;
  readonly footnotes: Footnotes;
}

/** The number of each footnote that is referred to, by its identifier. */
export type Footnotes = ReadonlyMap<string, number>;

/** What stands in the text for a footnote. */
export function numberOf({ identifier }: { readonly identifier: string }, footnotes: Footnotes): number {
  return footnotes.get(identifier.toUpperCase()) ?? 0;
}
