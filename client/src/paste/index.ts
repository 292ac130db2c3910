import { Disposable, l10n, type Position, type TextDocument, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PastedEntries,
  type PasteParams,
  pasteTimelineEntriesRequest,
  type Refusal,
} from '../../../server/src/protocol.ts';
import { isShown } from '../documents.ts';
import { type PasteApi, type PasteEdit, type PasteEditProvider, pasteApi } from './api.ts';

/**
 * Offers to paste a chat, an alert or a log as entries, where the cursor is in a timeline: beside plain text, which stays what a
 * paste does by itself. Editors that have no such offers have the command.
 */
export function registerPasteEdits(client: BaseLanguageClient): Disposable {
  const api = pasteApi();
  if (api === undefined) return new Disposable(() => undefined);
  const { DocumentDropOrPasteEditKind: kinds, languages } = api;
  const kind = kinds.Empty.append('postmortem', 'timelineEntries');
  try {
    return languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      providerFor(client, (edit) => pasteEdit(api, edit)),
      { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
    );
  } catch (error) {
    // Shortly before it was final it was there, and could not be used.
    client.debug(`Pasting offers nothing of its own: ${String(error)}`);
    return new Disposable(() => undefined);
  }
}

function pasteEdit(
  { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit }: PasteApi,
  edit: WorkspaceEdit,
): PasteEdit {
  const kind = kinds.Empty.append('postmortem', 'timelineEntries');
  const pasted = new DocumentPasteEdit('', l10n.t('Paste as timeline entries'), kind);
  pasted.additionalEdit = edit;
  pasted.yieldTo = [kinds.Text];
  return pasted;
}

/** Every text with times in it has this; most others need not be sent. */
const mayTellTimes = /\d:\d\d|\d{10}/;
/** In characters: the server takes larger ones for logs as a whole. */
const longest = 500_000;

function providerFor(
  client: BaseLanguageClient,
  editFor: (edit: WorkspaceEdit) => PasteEdit,
): PasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, [range], dataTransfer, _context, token) {
      if (range === undefined || !client.isRunning() || !isShown(document)) return undefined;
      const text = await dataTransfer.get('text/plain')?.asString();
      if (text === undefined || text.length > longest || !mayTellTimes.test(text)) return undefined;
      const answer = await client.sendRequest(
        pasteTimelineEntriesRequest,
        { ...paramsFor(client, document, range.start, text), onlyHere: true },
        token,
      );
      if (!isFor(document, answer)) return undefined;
      const edit = new WorkspaceEdit();
      edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits], token));
      return [editFor(edit)];
    },
  };
}

function isFor(document: TextDocument, answer: PastedEntries | Refusal | null): answer is PastedEntries {
  return answer !== null && 'edits' in answer && answer.version === document.version;
}

/** What the server is asked; chats show times by the clock of whoever reads them. */
export function paramsFor(
  { code2ProtocolConverter }: BaseLanguageClient,
  { uri }: TextDocument,
  position: Position,
  text: string,
): PasteParams {
  return {
    uri: code2ProtocolConverter.asUri(uri),
    position: code2ProtocolConverter.asPosition(position),
    text,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
