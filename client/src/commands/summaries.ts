import { l10n, type TextDocument } from 'vscode';
import type { Summary } from '../../../server/src/protocol.ts';
import { postMortemAtHand } from '../process/document.ts';
import { pick } from '../questions/input.ts';
import { back } from '../questions/questions.ts';
import { summariesOf } from '../summaries/ask.ts';
import { customise } from '../summaries/customise.ts';
import { writeSummary } from '../summaries/executive.ts';
import { chooseSummary } from '../summaries/picker.ts';
import type { Command, CommandContext } from './command.ts';

/** One paragraph of the facts of the document, in the section of the summary. */
const generateExecutiveSummary: Command = {
  id: 'postmortem.generateExecutiveSummary',
  async run({ client }, clicked) {
    const { document } = (await postMortemAtHand(client, clicked)) ?? {};
    if (document) await writeSummary(client, document.uri);
  },
};

const generateSummaryFor: Command = {
  id: 'postmortem.generateSummaryFor',
  async run(context, clicked) {
    const { document, summaries } = (await summariesAtHand(context, clicked)) ?? {};
    if (document && summaries) await chooseSummary(document, summaries);
  },
};

const customiseSummaryTemplate: Command = {
  id: 'postmortem.customizeSummaryTemplate',
  async run(context, clicked) {
    const { document, summaries } = (await summariesAtHand(context, clicked)) ?? {};
    if (!document || !summaries) return;
    const items = summaries.map((summary) => ({
      label: summary.label,
      description: `.postmortem/summaries/${summary.id}.md`,
      value: summary,
    }));
    const place = { title: l10n.t('Customize Summary Template'), step: 1, totalSteps: 1 };
    const chosen = await pick<Summary>(place, l10n.t('Whose summary do you want to word yourself?'), items);
    if (chosen && chosen !== back) await customise(document, chosen);
  },
};

export const summaryCommands: readonly Command[] = [
  generateExecutiveSummary,
  generateSummaryFor,
  customiseSummaryTemplate,
];

async function summariesAtHand(
  { client }: CommandContext,
  clicked: unknown,
): Promise<{ readonly document: TextDocument; readonly summaries: readonly Summary[] } | undefined> {
  const { document } = (await postMortemAtHand(client, clicked)) ?? {};
  const summaries = document && (await summariesOf(client, document));
  return document && summaries ? { document, summaries } : undefined;
}
