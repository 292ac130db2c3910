import { Uri, type WorkspaceFolder, workspace } from 'vscode';
import { present } from '../expect.ts';
import type { Test } from '../runner.ts';
import { problemsAre, showFile, until, writeFile } from '../workbench.ts';
import { expected } from './reading.ts';

const configuration = '.postmortem.json';

/** Two folders with the same draft: a file of `red` and one of `blue` turn off a rule each, and so do the settings of `blue`. */
export const multiRoot: readonly Test[] = [
  {
    name: 'each document is judged by the configuration and the settings of its own folder',
    async run() {
      // In the browser the workspace file is read once an extension has brought its file system.
      await until(workspace.onDidChangeWorkspaceFolders, () => workspace.workspaceFolders?.length === 2);
      await problemsAre(await showDraft('red'), without('metadata-severity'));
      await problemsAre(await showDraft('blue'), without('timeline-order', 'action-owner'));
    },
  },
  {
    name: 'a change of the one configuration leaves the other folder as it was',
    async run() {
      const [red, blue] = [await showDraft('red'), await showDraft('blue')];
      await writeFile(inFolder('red', configuration), '{ "rules": { "action-owner": "off" } }');
      await showDraft('red');
      await problemsAre(red, without('action-owner'));
      await showDraft('blue');
      await problemsAre(blue, without('timeline-order', 'action-owner'));
    },
  },
];

async function showDraft(folder: string): Promise<Uri> {
  return (await showFile(inFolder(folder, 'logins.md'))).document.uri;
}

function inFolder(name: string, path: string): Uri {
  const isIt = (folder: WorkspaceFolder): boolean => folder.name === name;
  return Uri.joinPath(present(workspace.workspaceFolders?.find(isIt), `folder ${name}`).uri, path);
}

function without(...rules: readonly string[]): readonly string[] {
  return expected.filter((problem) => !rules.some((rule) => problem.endsWith(rule)));
}
