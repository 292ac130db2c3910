import * as l10n from '@vscode/l10n';

/** What an entry of a timeline marks in the course of an incident, in the order in which it usually happens. */
export type Phase =
  | 'start'
  | 'detected'
  | 'acknowledged'
  | 'declared'
  | 'diagnosed'
  | 'mitigated'
  | 'resolved';

/** How plainly a text says it: a marker, in so many words, by what follows from it, or only likely. */
export const strengths = { marked: 4, plain: 3, implied: 2, weak: 1 } as const;

export type Strength = (typeof strengths)[keyof typeof strengths];

/** What each marks, for whoever reads or chooses it. */
export const phaseDefinitions: Readonly<Record<Phase, () => string>> = {
  start: () => l10n.t('The first impact on users or on the service.'),
  detected: () => l10n.t('The first alert, or the first report by a person.'),
  acknowledged: () => l10n.t('Somebody takes the incident.'),
  declared: () => l10n.t('It is called an incident: a severity is set, or a commander takes over.'),
  diagnosed: () => l10n.t('The cause is known.'),
  mitigated: () => l10n.t('The impact ends for users.'),
  resolved: () => l10n.t('It is over: closed, stood down, all clear.'),
};

/** The words by which an author marks each, as sources of regular expressions. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  start: 'starts?|started|impact starts?|impact started|start of impact',
  detected: 'detected|detection',
  acknowledged: 'acknowledged|acknowledgement',
  declared: 'declared',
  diagnosed: 'diagnosed|identified',
  mitigated: 'mitigated',
  resolved: 'resolved',
};

const anyWord = Object.values(phaseWords).join('|');

/**
 * How an author says the phase of an entry, whatever else stands in it: `[detected]` or `(mitigated)` at its beginning
 * or end, or the phase as a label before a colon (`**Detected:** Alert fired`). The word is in the named group
 * `label`, `first` or `last`.
 */
export const phaseMarker = new RegExp(
  `^\\W*(?<label>${anyWord})[*_]*:(?!\\d)|^[\\s*_]*[[(](?<first>${anyWord})[\\])]|[[(](?<last>${anyWord})[\\])][\\s.*_]*$`,
  'i',
);

/** All of them, in that order. */
export const phases = Object.keys(phaseWords) as readonly Phase[];

/** The phase that an author marked: `[detected] Alert fired`, `Detected: alert fired`. */
export function markedPhase(text: string): Phase | undefined {
  const { label, first, last } = phaseMarker.exec(text)?.groups ?? {};
  const word = label ?? first ?? last;
  return phases.find(
    (phase) => word !== undefined && new RegExp(`^(?:${phaseWords[phase]})$`, 'i').test(word),
  );
}
