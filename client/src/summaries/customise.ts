import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Summary } from '../../../server/src/protocol.ts';
import { causeOf } from '../causeOf.ts';
import { exists } from '../files.ts';

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
    const message = l10n.t(
      '{0} cannot be written: {1}. Make its folder writable, then try again.',
      uri.path,
      causeOf(error),
    );
    void window.showErrorMessage(message);
  }
}
