import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewDocument,
  newDocumentChoicesRequest,
  newDocumentRequest,
  type PathProblem,
} from '../../../server/src/protocol.ts';
import { type Answers, askForPostMortem, type FindChoices } from '../newPostMortem/ask.ts';
import { createFile, openUntitled } from '../newPostMortem/create.ts';
import type { Command } from './command.ts';

/** Asks for a few things and opens a new post-mortem: in the folder that was clicked, or where the setting says. */
export const newPostMortem: Command = {
  id: 'postmortem.newPostMortem',
  async run({ client, extensionUri }, clicked) {
    const folder = clicked instanceof Uri ? clicked : undefined;
    const answers = await askForPostMortem(folder, extensionUri, choicesOf(client));
    const made = answers && (await make(client, answers));
    if (!made) return;
    const root = answers.folder;
    if (root === undefined || workspace.fs.isWritableFileSystem(root.scheme) === false)
      return openUntitled(made);
    if (made.pathProblem) void tellProblem(made.pathProblem);
    const path = folder ? made.path.replace(/^.*\//, '') : made.path;
    await createFile(Uri.joinPath(root, path), made);
  },
};

function choicesOf(client: BaseLanguageClient): FindChoices {
  return async (folder) => {
    const choices = await client.sendRequest(newDocumentChoicesRequest, { uri: addressIn(client, folder) });
    if (choices === null)
      throw new Error(l10n.t('The templates cannot be read: see the output "Post-Mortem".'));
    return choices;
  };
}

async function make(
  client: BaseLanguageClient,
  { folder, template, title, date, severity }: Answers,
): Promise<NewDocument> {
  const made = await client.sendRequest(newDocumentRequest, {
    uri: addressIn(client, folder),
    template: new TextDecoder().decode(await workspace.fs.readFile(template)),
    title,
    date,
    severity,
    path: workspace.getConfiguration('postmortem.newFile', folder).get('path', ''),
  });
  if (made === null) throw new Error(l10n.t('The post-mortem cannot be made: see the output "Post-Mortem".'));
  return made;
}

/** An address that a document of the folder could have: its configuration counts. */
function addressIn(client: BaseLanguageClient, folder: Uri | undefined): string {
  const uri = folder ? Uri.joinPath(folder, 'post-mortem.md') : Uri.parse('untitled:post-mortem.md');
  return client.code2ProtocolConverter.asUri(uri);
}

async function tellProblem(problem: PathProblem): Promise<void> {
  const open = l10n.t('Open Settings');
  const message = l10n.t('The setting for paths of new post-mortems was not used: {0}', reasonOf(problem));
  const answer = await window.showWarningMessage(message, open);
  if (answer === open)
    await commands.executeCommand('workbench.action.openSettings', 'postmortem.newFile.path');
}

function reasonOf(problem: PathProblem): string {
  if (problem.kind === 'variable') return l10n.t('{0} is no variable.', problem.variable);
  return {
    absolute: l10n.t('it must be relative to the workspace folder.'),
    outside: l10n.t('it must stay inside the workspace folder.'),
    extension: l10n.t('it must end in ".md".'),
    characters: l10n.t('it has characters that no file name can have.'),
    empty: l10n.t('it is empty.'),
  }[problem.kind];
}
