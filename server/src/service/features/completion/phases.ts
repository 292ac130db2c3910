import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { phaseDefinitions, phases } from '../../timeline/phase.ts';
import type { Cursor } from './cursor.ts';
import type { CompletionSource } from './source.ts';

/** The markers of phases, behind the bracket that was opened in an entry of the timeline. */
export const phaseMarkers: CompletionSource = {
  triggers: ['['],
  complete(cursor) {
    const { offset, before, behind } = cursor;
    const typed = /\[[a-z]*$/i.exec(before)?.[0];
    if (typed === undefined || cursor.isVerbatim || !isInEntry(cursor)) return [];
    const closed = /^[a-z]*\]/i.exec(behind)?.[0].length ?? 0;
    const gap = /^\S/.test(behind.slice(closed)) ? ' ' : '';
    return phases.map((phase) => ({
      label: `[${phase}]`,
      kind: CompletionItemKind.EnumMember,
      detail: l10n.t('Phase of the incident'),
      documentation: phaseDefinitions[phase](),
      span: { start: offset - typed.length, end: offset + closed },
      text: `[${phase}]${gap}`,
    }));
  },
};

function isInEntry({ analysis: { postmortem }, offset }: Cursor): boolean {
  return postmortem.timeline.entries.some(
    ({ blockSpan }) => blockSpan.start <= offset && offset <= blockSpan.end,
  );
}
