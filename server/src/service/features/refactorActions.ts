import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import type { Configuration } from '../settings.ts';
import { timelineAround } from '../timeline/place.ts';
import { type RefactoringContext, refactor, refactorings } from './refactorings/index.ts';

/** Which refactorings are asked for, and whether the editor shows why one cannot be. */
export interface RefactorAbilities {
  /** Kinds as LSP has them; all where it is absent. */
  readonly only?: readonly string[] | undefined;
  readonly explains?: boolean;
}

/** The changes of form that can be made at a range; `analyse` understands another text. */
export function refactorActionsOf(
  analysis: Analysis,
  configuration: Configuration,
  range: Range,
  { only, explains }: RefactorAbilities,
  analyse: (text: string) => Analysis,
): CodeAction[] {
  const { source, recognition, postmortem } = analysis;
  if (!recognition.postmortem) return [];
  const lines = lineIndexOf(source.text);
  const context = contextAt(analysis, configuration, lines.offsetAt(range.start));
  const isInTimeline = timelineAround(postmortem.sections, Math.min(context.offset, source.text.length - 1));
  return refactorings.flatMap((refactoring): CodeAction[] => {
    const kind = `${CodeActionKind.RefactorRewrite}.postmortem.${refactoring.id}`;
    if (!isWanted(only, kind) || (refactoring.place === 'timeline' && !isInTimeline)) return [];
    const outcome = refactor(refactoring, context, analyse);
    if (outcome === undefined || ('refusal' in outcome && (outcome.isDone || !explains))) return [];
    if ('refusal' in outcome)
      return [{ title: refactoring.title, kind, disabled: { reason: outcome.refusal } }];
    const edits = outcome.edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
    return [{ title: refactoring.title, kind, edit: { changes: { [source.uri]: edits } } }];
  });
}

/** What a refactoring is told of an offset. */
export function contextAt(
  analysis: Analysis,
  configuration: Configuration,
  offset: number,
): RefactoringContext {
  const eol = analysis.source.text.includes('\r\n') ? '\r\n' : '\n';
  return { analysis, configuration, offset, eol };
}

/** Kinds are a hierarchy: `refactor` asks for all of these. */
function isWanted(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}
