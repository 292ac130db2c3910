import * as l10n from '@vscode/l10n';
import type { TimeProblem } from '../model/postmortem.ts';

/** Why an entry has no time, as sentences for whoever reads it. */
export const timeProblems: Readonly<Record<TimeProblem, () => string>> = {
  'unknown time': () => l10n.t('Nobody knows when that was, so nothing is counted from it.'),
  'impossible time': () => l10n.t('No clock shows this time.'),
  'impossible date': () => l10n.t('No calendar has this day.'),
  'ambiguous date': () => l10n.t('Day and month may each be the other: write YYYY-MM-DD.'),
  'unreadable date above': () => l10n.t('The date above it cannot be read, so the day is not known.'),
  'skipped by daylight saving': () => l10n.t('The clocks were put forward over this time: it never was.'),
  'unknown start': () => l10n.t('It counts from an instant that no entry tells.'),
};
