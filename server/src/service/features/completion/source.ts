import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Span } from '../../markdown/position.ts';
import type { Edit } from '../../rule.ts';
import { hasPlaceholder, snippetOf } from '../placeholders.ts';
import type { Cursor } from './cursor.ts';

/** One kind of thing that can be completed. */
export interface CompletionSource {
  /** Typing one of these asks for it; a person can ask anywhere. */
  readonly triggers: readonly string[];
  /** What may be written at the cursor, the best first; nothing where it is not the place for it. */
  complete(cursor: Cursor): readonly Offer[];
}

/** Something that may be written. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Shown behind the label: "2024-02-08" behind "in 1 week". */
  readonly description?: string | undefined;
  readonly detail?: string | undefined;
  readonly documentation?: string | MarkupContent | undefined;
  /** What it replaces; on the line of the cursor, which it holds. */
  readonly span: Span;
  /** Texts in brackets, dates and times to fill in become tab stops where the editor knows them. */
  readonly text: string;
  /** The same as an LSP snippet, where that can say more. */
  readonly snippet?: string | undefined;
  /** What is compared with the text that it replaces, up to the cursor; the label where it is absent. */
  readonly filter?: string | undefined;
  /** Edits elsewhere, apart from what it replaces. */
  readonly besides?: readonly Edit[] | undefined;
  readonly isLikeliest?: boolean;
}

/** An offer as LSP has it; `order` is its place in the list. */
export function itemOf(offer: Offer, order: number, cursor: Cursor): CompletionItem {
  const { label, kind, description, detail, documentation, filter, isLikeliest, besides = [] } = offer;
  return {
    label,
    kind,
    sortText: String(order).padStart(3, '0'),
    ...(description !== undefined && { labelDetails: { description } }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    ...(filter !== undefined && { filterText: filter }),
    ...(isLikeliest && { preselect: true }),
    ...insertionOf(offer, cursor),
    ...(besides.length > 0 && {
      additionalTextEdits: besides.map((edit) => ({
        range: cursor.lines.rangeOf(edit.span),
        newText: edit.text,
      })),
    }),
  };
}

function insertionOf(
  { span, text, snippet }: Offer,
  { lines, settings }: Cursor,
): { textEdit: TextEdit; insertTextFormat?: InsertTextFormat } {
  const range = lines.rangeOf(span);
  const isFilledIn = snippet !== undefined || hasPlaceholder(text);
  return settings.abilities?.snippets && isFilledIn
    ? { textEdit: { range, newText: snippet ?? snippetOf(text) }, insertTextFormat: InsertTextFormat.Snippet }
    : { textEdit: { range, newText: text } };
}

/** What has been typed of an offer. */
export function typedOf({ span }: Offer, { analysis, offset }: Cursor): string {
  return analysis.source.text.slice(span.start, offset);
}
