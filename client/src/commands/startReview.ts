import { l10n, window } from 'vscode';
import type { Process } from '../../../server/src/protocol.ts';
import { postMortemAtHand } from '../process/document.ts';
import { isWanted } from '../process/missing.ts';
import { stepOf, takeStep, tellNoStatus } from '../process/step.ts';
import { enter } from '../questions/input.ts';
import { back } from '../questions/questions.ts';
import type { Command } from './command.ts';

/** Shows what a draft lacks, asks who reviews it, and sets its status. */
export const startReview: Command = {
  id: 'postmortem.startReview',
  async run({ client }, clicked) {
    const { document, progress } = (await postMortemAtHand(client, clicked)) ?? {};
    if (!document || !progress || !(await isBack(progress))) return;
    const title = l10n.t('Start Review');
    const found = await stepOf(client, document, { step: 'review' });
    if (!found) return;
    const anyway = l10n.t('Start the Review All the Same');
    if (!(await isWanted(client, document, { title, anyway, missing: found.missing }))) return;
    const reviewers = await askForReviewers(title, progress);
    const result = reviewers && (await takeStep(client, document, { step: 'review', reviewers }));
    if (result?.edits.length === 0 && progress.stage !== 'under review') tellNoStatus();
  },
};

/** Whether what is published already shall be reviewed once more. */
async function isBack({ stage }: Process): Promise<boolean> {
  if (stage !== 'published') return true;
  const again = l10n.t('Review Again');
  return (await window.showInformationMessage(l10n.t('It is published already.'), again)) === again;
}

async function askForReviewers(
  title: string,
  { authors, reviewers }: Process,
): Promise<readonly string[] | undefined> {
  const prompt = l10n.t('Who reviews it? Names with commas between them');
  const answer = await enter({ title, step: 1, totalSteps: 1 }, prompt, reviewers.join(', '), (text) =>
    namesIn(text).some((name) => !authors.some((author) => isSame(author, name)))
      ? undefined
      : l10n.t('Name somebody else than the author.'),
  );
  return answer === undefined || answer === back ? undefined : namesIn(answer);
}

function namesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isSame(name: string, other: string): boolean {
  return name.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
}
