import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { knownPeople } from '../knownPeople.ts';
import type { Span } from '../markdown/position.ts';
import { findBlame } from '../prose/blame.ts';
import { type UnknownFact, unknownFactMessage, unknownFacts } from './factCheck.ts';

/** What somebody should look at in a text before it is used; offsets are those of the text. */
export interface CheckedText {
  readonly unknown: readonly (UnknownFact & { readonly message: string })[];
  readonly blame: readonly (Span & { readonly message: string })[];
}

/** What a text states that the document does not, and what of it blames people. */
export function checkText(
  analysis: Analysis,
  configuration: Configuration,
  text: string,
  draft: string,
): CheckedText {
  const { actionStatuses, vocabulary } = configuration;
  const unknown = unknownFacts(analysis, text, { actionStatuses, draft });
  const names = { people: knownPeople(analysis.postmortem, configuration), systems: vocabulary.systems };
  return {
    unknown: unknown.map((fact) => ({ ...fact, message: unknownFactMessage(fact) })),
    blame: blamedIn(text, { ...names, allow: vocabulary.allow }),
  };
}

/** Paragraph by paragraph, as the rules read a document. */
function blamedIn(text: string, context: Parameters<typeof findBlame>[1]): CheckedText['blame'] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*(?:\n|[-*+#|]|\d+[.)]))[^\n]+)*/g)].flatMap(
    ({ 0: paragraph, index }) =>
      findBlame(paragraph, context).map(({ start, end, message }) => ({
        start: index + start,
        end: index + end,
        message,
      })),
  );
}
