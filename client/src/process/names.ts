import { l10n } from 'vscode';
import type { Process, ProcessStep } from '../../../server/src/protocol.ts';

/** The steps in their order, each with its command. */
export const steps: readonly { readonly step: ProcessStep; readonly command: string }[] = [
  { step: 'gather', command: 'postmortem.gatherData' },
  { step: 'draft', command: 'postmortem.writeDraft' },
  { step: 'review', command: 'postmortem.startReview' },
  { step: 'publish', command: 'postmortem.publish' },
  { step: 'followUp', command: 'postmortem.scheduleReview' },
];

/** What a step is called, as its command is. */
export function nameOf(step: ProcessStep): string {
  return {
    gather: l10n.t('Gather Data'),
    draft: l10n.t('Write Draft'),
    review: l10n.t('Start Review'),
    publish: l10n.t('Publish'),
    followUp: l10n.t('Schedule 30-Day Review'),
  }[step];
}

/** What a step does. */
export function purposeOf(step: ProcessStep): string {
  return {
    gather: l10n.t('List logs, metrics, screenshots, decisions and people to ask; plan a meeting'),
    draft: l10n.t('Go to what is to be written first'),
    review: l10n.t('See what is missing, and name who reviews'),
    publish: l10n.t('Set the status, once no warning is open'),
    followUp: l10n.t('Write down when the actions are looked at again'),
  }[step];
}

/** How far a document is: in its own words, if it has some. */
export function statusOf({ status }: Process): string {
  return status ?? l10n.t('No Status');
}
