// Of the Atlassian Document Format what exports use.

export interface AdfDocument {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly AdfBlock[];
}

export type AdfBlock =
  | AdfParagraph
  | AdfHeading
  | AdfList
  | AdfTaskList
  | AdfCodeBlock
  | AdfQuote
  | AdfPanel
  | AdfExpand
  | AdfTable
  | AdfRule
  | AdfMedia;

export interface AdfParagraph {
  readonly type: 'paragraph';
  readonly content: readonly AdfInline[];
}

export interface AdfHeading {
  readonly type: 'heading';
  readonly attrs: { readonly level: number };
  readonly content: readonly AdfInline[];
}

export interface AdfList {
  readonly type: 'bulletList' | 'orderedList';
  readonly attrs?: { readonly order: number };
  readonly content: readonly AdfListItem[];
}

export interface AdfListItem {
  readonly type: 'listItem';
  readonly content: readonly AdfBlock[];
}

/** A list below a task follows it; it does not stand in it. */
export interface AdfTaskList {
  readonly type: 'taskList';
  readonly attrs: { readonly localId: string };
  readonly content: readonly (AdfTaskItem | AdfTaskList)[];
}

export interface AdfTaskItem {
  readonly type: 'taskItem';
  readonly attrs: { readonly localId: string; readonly state: 'TODO' | 'DONE' };
  readonly content: readonly AdfInline[];
}

export interface AdfCodeBlock {
  readonly type: 'codeBlock';
  readonly attrs?: { readonly language: string };
  readonly content: readonly AdfText[];
}

export interface AdfQuote {
  readonly type: 'blockquote';
  readonly content: readonly AdfBlock[];
}

export interface AdfPanel {
  readonly type: 'panel';
  readonly attrs: { readonly panelType: 'info' | 'note' | 'tip' | 'warning' | 'error' };
  readonly content: readonly AdfBlock[];
}

export interface AdfExpand {
  readonly type: 'expand' | 'nestedExpand';
  readonly attrs: { readonly title: string };
  readonly content: readonly AdfBlock[];
}

export interface AdfTable {
  readonly type: 'table';
  readonly content: readonly AdfRow[];
}

export interface AdfRow {
  readonly type: 'tableRow';
  readonly content: readonly AdfCell[];
}

export interface AdfCell {
  readonly type: 'tableHeader' | 'tableCell';
  readonly content: readonly [AdfParagraph];
}

export interface AdfRule {
  readonly type: 'rule';
}

export interface AdfMedia {
  readonly type: 'mediaSingle';
  readonly attrs: { readonly layout: 'center' };
  readonly content: readonly [
    {
      readonly type: 'media';
      readonly attrs: { readonly type: 'external'; readonly url: string; readonly alt?: string };
    },
  ];
}

export type AdfInline = AdfText | { readonly type: 'hardBreak' };

export interface AdfText {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly AdfMark[];
}

export type AdfMark =
  | { readonly type: 'strong' | 'em' | 'strike' | 'underline' | 'code' }
  | { readonly type: 'subsup'; readonly attrs: { readonly type: 'sub' | 'sup' } }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
