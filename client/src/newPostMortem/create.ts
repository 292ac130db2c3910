import { l10n, Range, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import type { NewDocument } from '../../../server/src/protocol.ts';
import { exists } from '../files.ts';

/** Opens a new post-mortem that is no file yet. */
export async function openUntitled({ snippet }: NewDocument): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  await showWithStops(document, snippet);
}

/**
 * Writes a new post-mortem to a file and opens it with its tab stops. A file that is there already is never written over:
 * the person opens it, or gives another name.
 */
export async function createFile(wanted: Uri, { text, snippet }: NewDocument): Promise<void> {
  const uri = await freeUri(wanted);
  if (uri === undefined) return;
  await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(withEol(text, uri)));
  await showWithStops(await workspace.openTextDocument(uri), snippet);
}

/** The snippet stands for the whole text, so that a file that is closed at once holds all of it. */
async function showWithStops(document: TextDocument, snippet: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Range(0, 0, document.lineCount, 0));
}

function withEol(text: string, uri: Uri): string {
  const eol = workspace.getConfiguration('files', uri).get<string>('eol');
  return eol === '\r\n' ? text.replaceAll('\n', eol) : text;
}

/** Undefined where the person opens what is there, or leaves. */
async function freeUri(wanted: Uri): Promise<Uri | undefined> {
  if (!(await exists(wanted))) return wanted;
  const path = workspace.asRelativePath(wanted);
  const open = l10n.t('Open It');
  const rename = l10n.t('Choose Another Name');
  const answer = await window.showWarningMessage(
    l10n.t('{0} exists already.', path),
    { modal: true },
    open,
    rename,
  );
  if (answer === open) await window.showTextDocument(wanted);
  return answer === rename ? renamed(wanted) : undefined;
}

async function renamed(wanted: Uri): Promise<Uri | undefined> {
  const folder = Uri.joinPath(wanted, '..');
  const name = await window.showInputBox({
    title: l10n.t('New Post-Mortem'),
    prompt: l10n.t('Name of the file'),
    value: await freeName(wanted),
    ignoreFocusOut: true,
    validateInput: (text) => problemOf(text.trim(), folder),
  });
  return name === undefined ? undefined : Uri.joinPath(folder, name.trim());
}

async function problemOf(name: string, folder: Uri): Promise<string | undefined> {
  if (!/^[^/\\<>:"|?*]+\.(?:md|markdown)$/i.test(name))
    return l10n.t('Write the name of a Markdown file, such as {0}.', 'outage.md');
  if (await exists(Uri.joinPath(folder, name))) return l10n.t('{0} exists already.', name);
  return undefined;
}

/** "outage.md" → "outage-2.md", or the next number that is free. */
async function freeName(wanted: Uri): Promise<string> {
  const [, stem = '', extension = ''] = /([^/]*?)(\.[^./]*)?$/.exec(wanted.path) ?? [];
  for (let number = 2; number < 100; number++) {
    const name = `${stem}-${number}${extension}`;
    if (!(await exists(Uri.joinPath(wanted, '..', name)))) return name;
  }
  return `${stem}-${Date.now()}${extension}`;
}
