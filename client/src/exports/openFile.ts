import { commands, env, l10n, type Uri, window } from 'vscode';

/** Tells that something was written, and opens a file of it for whoever wants to see it. */
export async function offerToOpen(message: string, uri: Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(message, open)) === open) await openFile(uri);
}

/** Pages and calendars where they belong, if that is on the same machine; all others in an editor. */
export async function openFile(uri: Uri): Promise<void> {
  const isElsewhere = uri.scheme !== 'file' || env.remoteName !== undefined;
  if (isElsewhere || !/\.(?:html|ics)$/.test(uri.path)) await commands.executeCommand('vscode.open', uri);
  else await env.openExternal(uri);
}
