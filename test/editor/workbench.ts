import * as vscode from 'vscode';
import { present } from './expect.ts';

/** The folder that is open: a copy of `test/editor/workspace`. */
export function folder(): vscode.Uri {
  return present(vscode.workspace.workspaceFolders?.[0], 'workspace folder').uri;
}

export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Opens a file of the workspace. */
export function show(path: string): Promise<vscode.TextEditor> {
  return showFile(file(path));
}

/** Opens a file as a person does: what extensions open themselves, VS Code keeps open for minutes. */
export async function showFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const find = (): vscode.TextEditor | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  };
  await vscode.commands.executeCommand('vscode.open', uri);
  await until(vscode.window.onDidChangeActiveTextEditor, () => find() !== undefined);
  return present(find(), `editor of ${uri.path}`);
}

/** What the diagnostics of VS Code and of LSP have in common. */
interface Problem {
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
  readonly code?: vscode.Diagnostic['code'];
}

/** What is reported on a document, in the order of the text. */
export function problems(uri: vscode.Uri): readonly string[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'post-mortem');
  return inOrder(ours).map(describeProblem);
}

/** "5:15-19 metadata-severity" */
export function describeProblem({ range: { start, end }, code }: Problem): string {
  return `${start.line + 1}:${start.character + 1}-${end.character + 1} ${ruleOf(code)}`;
}

/** By place, and by rule where that is the same. */
export function inOrder<Found extends Problem>(found: readonly Found[]): readonly Found[] {
  return [...found].sort(
    ({ range: { start: a }, code: aCode }, { range: { start: b }, code: bCode }) =>
      a.line - b.line || a.character - b.character || ruleOf(aCode).localeCompare(ruleOf(bCode)),
  );
}

function ruleOf(code: Problem['code']): string {
  return String(typeof code === 'object' ? code.value : code);
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

/** Waits until the problems of a document are exactly these. */
export async function problemsAre(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const wanted = expected.join('\n');
  await problemsBecome(uri, (found) => found.join('\n') === wanted).catch((error: Error) => {
    throw new Error(`${error.message}\ninstead of\n${wanted || '(none)'}`);
  });
}

/** Writes a file of the workspace. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  await writeFile(file(path), text);
  return file(path);
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Reads a file of the workspace. */
export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
}

/** Asks again and again, for what VS Code sends no event: until it holds, or for 15 seconds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come true in 15 s');
}

/** Runs a provider of VS Code by the name of its command: "HoverProvider", "LinkProvider". */
export function ask<Answer>(
  provider: string,
  uri: vscode.Uri,
  ...given: readonly unknown[]
): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.execute${provider}`, uri, ...given);
}

/** Deletes a file of the workspace. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(file(path));
}

/** Closes the editor that is in front, without saving what was changed in it. */
export async function closeWithoutSaving(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
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
