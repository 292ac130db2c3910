import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { phaseDefinitions, phases } from '../timeline/phase.ts';

/** Typing one of these asks for completions. */
export const completionTriggers = ['['];

/** The markers of phases, behind the bracket that was opened in an entry of the timeline; none elsewhere. */
export function completionsOf(analysis: Analysis, position: Position): CompletionItem[] {
  const { text } = analysis.source;
  const offset = lineIndexOf(text).offsetAt(position);
  const typed = /\[[a-z]*$/i.exec(text.slice(Math.max(0, offset - longestMarker), offset))?.[0];
  if (typed === undefined || !isInEntry(analysis, offset)) return [];
  const behind = /^[a-z]*\]/i.exec(text.slice(offset, offset + longestMarker))?.[0].length ?? 0;
  const gap = /^\S/.test(text.slice(offset + behind)) ? ' ' : '';
  const range = {
    start: { line: position.line, character: position.character - typed.length },
    end: { line: position.line, character: position.character + behind },
  };
  return phases.map((phase, at) => ({
    label: `[${phase}]`,
    kind: CompletionItemKind.EnumMember,
    detail: 'Phase of the incident',
    documentation: phaseDefinitions[phase],
    sortText: String(at),
    textEdit: { range, newText: `[${phase}]${gap}` },
  }));
}

/** In characters, with its brackets and some to spare. */
const longestMarker = 24;

function isInEntry({ postmortem, recognition }: Analysis, offset: number): boolean {
  return (
    recognition.postmortem &&
    postmortem.timeline.entries.some(({ blockSpan }) => blockSpan.start <= offset && offset <= blockSpan.end)
  );
}
