import { l10n } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol.ts';
import { type Choice, pick } from '../questions/input.ts';
import { back } from '../questions/questions.ts';

/** What there is to choose from: for what it is good, and what is in it. */
function choices(): readonly Choice<ExportFormat>[] {
  return [
    {
      value: 'html',
      label: l10n.t('HTML Page'),
      detail: l10n.t('The whole post-mortem with its timeline as a picture, in one file without scripts'),
    },
    {
      value: 'confluence',
      label: l10n.t('Confluence'),
      detail: l10n.t('The whole post-mortem in the storage format, for its API or its source editor'),
    },
    {
      value: 'slack',
      label: l10n.t('Slack Message'),
      detail: l10n.t('The whole post-mortem as mrkdwn'),
    },
    {
      value: 'issue',
      label: l10n.t('GitHub or GitLab Issue'),
      detail: l10n.t('What happened in short, and a task for each action, as Markdown'),
    },
    {
      value: 'jira-csv',
      label: l10n.t('CSV for Jira'),
      detail: l10n.t('A row for each action, to be imported there'),
    },
    {
      value: 'adf',
      label: l10n.t('Action Items as ADF'),
      detail: l10n.t('A table in the Atlassian Document Format, for the API of Jira'),
    },
    {
      value: 'ics',
      label: l10n.t('Calendar'),
      detail: l10n.t('The review of the actions, and the days on which open ones are due'),
    },
    {
      value: 'json',
      label: l10n.t('JSON'),
      detail: l10n.t('What was understood: metadata, timeline, metrics, actions, impact'),
    },
  ];
}

/** Undefined where the person leaves. */
export async function askForFormat(): Promise<ExportFormat | undefined> {
  const place = { title: l10n.t('Export'), step: 1, totalSteps: 1 };
  const picked = await pick(place, l10n.t('As what?'), choices());
  return picked === back ? undefined : picked;
}

/** The name of the kind of file, in dialogs. */
export function kindOf(format: ExportFormat): string {
  return choices().find(({ value }) => value === format)?.label ?? format;
}
