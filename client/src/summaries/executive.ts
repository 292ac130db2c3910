import { l10n, type TextDocument, type TextEdit, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SummaryEditAnswer, summaryEditRequest } from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';
import { pick } from '../questions/input.ts';
import { applyToDocument } from '../writing/apply.ts';
import { taken } from '../writing/ask.ts';
import { openPreview } from './preview.ts';

/** Writes a text, or the executive summary, into the section of the summary; what somebody has written there goes only once they agree. */
export async function writeSummary(client: BaseLanguageClient, uri: Uri, text?: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const params = { uri: addressOf(client, uri), ...(text !== undefined && { text }) };
  let agreed: string | null = null;
  for (;;) {
    const answer: SummaryEditAnswer | undefined = taken(
      await client.sendRequest(summaryEditRequest, params),
      document,
    );
    if (!answer) return;
    // The person may have written on while they looked: what they agreed to is what they saw.
    if (answer.replaced === null || answer.replaced === agreed) return applyToDocument(uri, client, answer);
    const [edit] = await client.protocol2CodeConverter.asTextEdits([...answer.edits]);
    if (!edit || !(await isWanted(document, edit))) return;
    agreed = answer.replaced;
  }
}

/** Shows what would change, side by side, until the person has said whether it is to. */
async function isWanted(document: TextDocument, edit: TextEdit): Promise<boolean> {
  const preview = openPreview();
  try {
    const title = l10n.t('Summary: as it is ↔ as generated');
    await preview.compare(document, changed(document, edit), title, edit.range);
    const items = [
      { label: l10n.t('$(check) Replace the summary'), value: true },
      { label: l10n.t('$(close) Keep it as it is'), value: false },
    ];
    const place = { title: l10n.t('Generate Executive Summary'), step: 1, totalSteps: 1 };
    return (await pick(place, l10n.t('A summary is written already. Replace it?'), items)) === true;
  } finally {
    preview.dispose();
  }
}

function changed(document: TextDocument, { range, newText }: TextEdit): string {
  const text = document.getText();
  return text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
}
