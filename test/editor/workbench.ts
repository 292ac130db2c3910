import * as vscode from 'vscode';
import { present } from './expect.ts';

/** The folder that is open: a copy of `test/editor/workspace`. */
export function folder(): vscode.Uri {
  return present(vscode.workspace.workspaceFolders?.[0], 'workspace folder').uri;
}

export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Opens a document in an editor. */
export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)));
}

/** "5:15-19 metadata-severity": what is reported on a document, in the order of its lines. */
export function problems(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'post-mortem')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range: { start, end }, code }) => {
      const rule = typeof code === 'object' ? code.value : code;
      return `${start.line + 1}:${start.character + 1}-${end.character + 1} ${rule}`;
    });
}

/** Waits until the problems of a document are as they should; says what they are when that does not happen. */
export async function problemsBecome(
  uri: vscode.Uri,
  isRight: (found: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const event = vscode.languages.onDidChangeDiagnostics;
  const right = until(event, () => isRight(problems(uri)));
  await right.catch(() => {
    throw new Error(`The problems of ${uri.path} stay\n${problems(uri).join('\n') || '(none)'}`);
  });
  return problems(uri);
}

/** Waits for an event after which something holds; at once when it holds already. */
export function until<Event>(event: vscode.Event<Event>, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => reject(new Error('It did not come true in 15 s'))), 15_000);
    const listener = event(() => holds() && done(resolve));
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
  });
}

/** What can be done at the first place where `word` stands. */
export async function codeActions(
  document: vscode.TextDocument,
  word: string,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(word) + 1);
  const range = new vscode.Range(at, at);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
}

/** Applies the edit of an action and waits until the document has changed. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  await vscode.workspace.applyEdit(present(action.edit, `edit in "${action.title}"`));
}
