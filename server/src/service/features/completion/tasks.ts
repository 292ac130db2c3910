import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { kindAround } from './cursor.ts';
import type { CompletionSource } from './source.ts';

const boxes = [
  ['[ ] ', () => l10n.t('Open task')],
  ['[x] ', () => l10n.t('Done task')],
] as const;

/** A box to tick off, behind the bracket that was opened at the beginning of a list item; entries of a timeline are no tasks. */
export const tasks: CompletionSource = {
  triggers: ['['],
  complete(cursor) {
    const { before, behind, offset } = cursor;
    if (cursor.isVerbatim || kindAround(cursor) === 'timeline') return [];
    if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[$/.test(before)) return [];
    const closed = /^[ xX]?\][ \t]*/.exec(behind)?.[0].length ?? 0;
    return boxes.map(([text, detail]) => ({
      label: text.trimEnd(),
      kind: CompletionItemKind.Snippet,
      detail: detail(),
      span: { start: offset - 1, end: offset + closed },
      text,
    }));
  },
};
