import { l10n, Uri, window, workspace } from 'vscode';
import { causeOf } from './causeOf.ts';

/** A file that does not exist yet. */
export interface NewFile {
  /** With its ending. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Saves a file where the person wants it: beside a document, if nowhere else. Says why where it cannot be written; undefined where it was not. */
export async function saveBeside(
  document: Uri,
  { name, content }: NewFile,
  { title, kind }: { readonly title: string; readonly kind: string },
): Promise<Uri | undefined> {
  const folder =
    document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document, '..');
  const target = await window.showSaveDialog({
    title,
    filters: { [kind]: [name.slice(name.lastIndexOf('.') + 1)] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (!target) return undefined;
  try {
    await workspace.fs.writeFile(target, content);
    return target;
  } catch (error) {
    const message = l10n.t(
      '{0} cannot be written: {1}. Save it in another folder.',
      target.path,
      causeOf(error),
    );
    return void window.showErrorMessage(message);
  }
}
