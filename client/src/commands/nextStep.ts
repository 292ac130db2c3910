import { commands, l10n } from 'vscode';
import { nextStepCommand, type Process, type ProcessStep } from '../../../server/src/protocol.ts';
import { postMortemAtHand } from '../process/document.ts';
import { nameOf, purposeOf, statusOf, steps } from '../process/names.ts';
import { type Choice, pick } from '../questions/input.ts';
import { back } from '../questions/questions.ts';
import type { Command } from './command.ts';

/** Shows the steps of the process, with the next one first at hand. */
export const nextStep: Command = {
  id: nextStepCommand,
  async run({ client }, clicked) {
    const { document, progress } = (await postMortemAtHand(client, clicked)) ?? {};
    if (!document || !progress) return;
    const items = steps.map(({ step, command }) => itemOf(step, command, progress));
    const title = l10n.t('Post-Mortem: {0}', statusOf(progress));
    const active = items[steps.findIndex(({ step }) => step === progress.next)];
    const asked = l10n.t('Step to take');
    const picked = await pick({ title, step: 1, totalSteps: 1 }, asked, items, { active });
    if (picked !== undefined && picked !== back) await commands.executeCommand(picked, document.uri);
  },
};

function itemOf(step: ProcessStep, command: string, { next, advice }: Process): Choice<string> {
  const order = (wanted: ProcessStep): number => steps.findIndex((each) => each.step === wanted);
  const isDone = next === null || order(step) < order(next);
  const icon = isDone ? '$(check)' : step === next ? '$(arrow-right)' : '$(circle-outline)';
  const description = isDone ? l10n.t('done') : step === next ? l10n.t('next') : '';
  const detail = step === next && advice ? `${purposeOf(step)} · ${advice}` : purposeOf(step);
  return { label: `${icon} ${nameOf(step)}`, description, detail, value: command };
}
