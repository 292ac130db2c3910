import { env, l10n, window } from 'vscode';
import { type CopyTarget, copyRequest } from '../../../server/src/protocol.ts';
import { editorAtHand } from '../writing/ask.ts';
import type { Command } from './command.ts';

interface Place {
  readonly target: CopyTarget;
  copied(): string;
}

/** The clipboard of VS Code holds text alone, so that Jira, which takes formatted text and Markdown, is given Markdown. */
const places: Readonly<Record<string, Place>> = {
  'postmortem.copyForSlack': { target: 'slack', copied: () => l10n.t('Copied for Slack.') },
  'postmortem.copyForConfluence': {
    target: 'confluence',
    copied: () => l10n.t('Copied in the storage format of Confluence.'),
  },
  'postmortem.copyForJira': { target: 'markdown', copied: () => l10n.t('Copied as Markdown for Jira.') },
  'postmortem.copyForAdf': { target: 'adf', copied: () => l10n.t('Copied as ADF.') },
  'postmortem.copyForText': { target: 'text', copied: () => l10n.t('Copied as plain text.') },
  'postmortem.copyForHtml': { target: 'html', copied: () => l10n.t('Copied as HTML.') },
  'postmortem.copyForGitHub': {
    target: 'markdown',
    copied: () => l10n.t('Copied as Markdown for GitHub.'),
  },
};

/** What is selected, or else the section at the cursor, in the form of another place. */
export const copyFor: readonly Command[] = Object.entries(places).map(([id, { target, copied }]) => ({
  id,
  async run({ client }) {
    const editor = editorAtHand();
    if (!editor) return;
    const { asUri, asRange } = client.code2ProtocolConverter;
    const params = { uri: asUri(editor.document.uri), target, range: asRange(editor.selection) };
    const made = await client.sendRequest(copyRequest, params);
    if (made === null || 'refusal' in made) {
      const reason = made?.refusal ?? l10n.t('This document is not open as Markdown.');
      return void window.showInformationMessage(reason);
    }
    await env.clipboard.writeText(made.text);
    window.setStatusBarMessage(copied(), 4000);
  },
}));
