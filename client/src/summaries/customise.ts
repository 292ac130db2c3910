import { FileSystemError, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Summary } from '../../../server/src/protocol.ts';

/** Opens the template of a summary in the workspace: a copy of ours, where the workspace has none of its own yet. */
export async function customise(document: TextDocument, { id, template }: Summary): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
  if (!folder)
    return void window.showInformationMessage(
      l10n.t('Open a folder first: templates are files in its folder .postmortem/summaries.'),
    );
  const uri = Uri.joinPath(folder.uri, '.postmortem', 'summaries', `${id}.md`);
  try {
    if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(template));
    await window.showTextDocument(uri);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} cannot be written: {1}', uri.path, String(error)));
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
