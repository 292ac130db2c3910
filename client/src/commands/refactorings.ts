import { type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RefactoringName, refactorRequest } from '../../../server/src/protocol.ts';
import { applyEdits } from '../writing/apply.ts';
import { editorAtHand, taken } from '../writing/ask.ts';
import type { Command } from './command.ts';

const names: readonly RefactoringName[] = [
  'convertTimelineToUtc',
  'sortTimeline',
  'convertListToTable',
  'convertTableToList',
  'alignTable',
];

/** Changes of form of the timeline, or of the table at the cursor; each is one step to undo. */
export const refactorings: readonly Command[] = names.map((refactoring) => ({
  id: `postmortem.${refactoring}`,
  async run({ client }) {
    const editor = editorAtHand();
    if (editor) await refactorIn(editor, client, refactoring);
  },
}));

async function refactorIn(
  editor: TextEditor,
  client: BaseLanguageClient,
  refactoring: RefactoringName,
): Promise<void> {
  const { document, selection } = editor;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params = { uri: asUri(document.uri), position: asPosition(selection.active), refactoring };
  const answer = taken(await client.sendRequest(refactorRequest, params), document);
  if (answer && (await applyEdits(editor, client, answer.edits)) && answer.remark)
    void window.showInformationMessage(answer.remark);
}
