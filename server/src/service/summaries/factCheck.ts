import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { factsIn } from './factChecking/extract.ts';
import type { Fact, FactKind, Reading } from './factChecking/fact.ts';
import { type Known, knownOf, type OwnStatuses, plain } from './factChecking/known.ts';
import { unknownNames } from './factChecking/names.ts';

/** Something that a text states and its post-mortem does not; offsets are those of the text. */
export interface UnknownFact extends Span {
  readonly text: string;
  readonly kind: FactKind;
}

export interface FactCheckOptions {
  readonly actionStatuses?: OwnStatuses;
  /** The text that was rewritten. */
  readonly draft?: string;
}

/**
 * What a text states that the document neither says in any form nor lets anybody reckon: numbers, times, dates, names,
 * addresses and quotations, in the order of the text. What a draft of ours says is known, too.
 */
export function unknownFacts(
  analysis: Analysis,
  text: string,
  { actionStatuses = {}, draft = '' }: FactCheckOptions = {},
): readonly UnknownFact[] {
  const known = knownOf(analysis, actionStatuses, draft);
  const { facts, remaining } = factsIn(text, known.context);
  const unknown = facts.filter((fact) => !isKnown(fact, text.slice(fact.start, fact.end), known));
  return [...unknown, ...unknownNames(remaining, known.names)]
    .map(({ start, end, kind }) => ({ start, end, kind, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start);
}

/** What to tell the writer about it. */
export function unknownFactMessage({ kind, text }: UnknownFact): string {
  return kind === 'quote'
    ? l10n.t('These words do not stand in the post-mortem.')
    : l10n.t('“{0}” does not stand in the post-mortem.', text);
}

function isKnown({ readings, kind }: Fact, text: string, known: Known): boolean {
  if (readings.some((reading) => hasValue(known, reading))) return true;
  return readings.length === 0 && kind !== 'time' && isVerbatim(text, known);
}

/** Seconds are fractions of minutes, which leaves some dust behind. */
const dust = 1e-6;

function hasValue({ values }: Known, { measure, value, within = 0 }: Reading): boolean {
  return (values.get(measure) ?? []).some((other) => Math.abs(other - value) <= within + dust);
}

/** Whether a text stands in the document, and no longer word around it. */
function isVerbatim(text: string, { line }: Known): boolean {
  const wanted = plain(text).replace(/[.,;:!?]+$/, '');
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1))
    if (!goesOn(line.charAt(at - 1)) && !goesOn(line.charAt(at + wanted.length))) return true;
  return false;
}

function goesOn(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
