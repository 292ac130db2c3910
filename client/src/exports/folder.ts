import { type CancellationToken, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  exportIndexRequest,
  exportPageRequest,
  type IndexRow,
  type Refusal,
} from '../../../server/src/protocol.ts';
import { causeOf } from '../causeOf.ts';
import { currentText, exists } from '../files.ts';
import { addressOf } from '../process/document.ts';
import { type Failure, indexName, type Page, pagesIn } from './pages.ts';

/** What is to be written, and what is not. */
export interface Site {
  readonly pages: readonly MadePage[];
  /** Names of files that are no post-mortems. */
  readonly others: readonly string[];
  readonly failures: readonly Failure[];
}

export interface MadePage {
  readonly path: string;
  readonly text: string;
  readonly row: IndexRow;
}

/** Makes the pages of a folder; nothing is written yet. Undefined where the person has cancelled it. */
export function makePages(client: BaseLanguageClient, folder: Uri): Promise<Site | undefined> {
  return withProgress(l10n.t('Reading post-mortems'), async (report, token) => {
    const pages: MadePage[] = [];
    const others: string[] = [];
    const found = await pagesIn(folder, () => token.isCancellationRequested);
    const failures = [...found.failures];
    for (const page of found.pages) {
      report(page.name, found.pages.length);
      const made = await makePage(client, page, token);
      if (token.isCancellationRequested) return undefined;
      if (made === null) others.push(page.name);
      else if ('cause' in made) failures.push(made);
      else pages.push(made);
    }
    return token.isCancellationRequested ? undefined : { pages, others, failures };
  });
}

/** Null for what is no post-mortem. */
async function makePage(
  client: BaseLanguageClient,
  { source, name, path }: Page,
  token: CancellationToken,
): Promise<MadePage | Failure | null> {
  try {
    const uri = addressOf(client, source);
    const params = { uri, path, text: await currentText(source) };
    const made = await client.sendRequest(exportPageRequest, params, token);
    if (made === null) return null;
    return 'refusal' in made ? { name, cause: made.refusal } : { path, text: made.text, row: made.row };
  } catch (error) {
    return { name, cause: causeOf(error) };
  }
}

/** Which of the files that would be written are there already. */
export async function existingIn(target: Uri, { pages }: Site): Promise<readonly string[]> {
  const paths = [...pages.map(({ path }) => path), indexName];
  const existing = await Promise.all(paths.map((path) => exists(Uri.joinPath(target, path))));
  return paths.filter((_, at) => existing[at]);
}

/** Writes pages and the list of them; what could not be written is told, and where it was cancelled, what was written till then stays. */
export async function writePages(
  client: BaseLanguageClient,
  target: Uri,
  { pages }: Site,
): Promise<{ readonly written: number; readonly failures: readonly Failure[] }> {
  const rows: IndexRow[] = [];
  const failures: Failure[] = [];
  const write = async (path: string, text: string): Promise<boolean> => {
    const problem = await writeFile(Uri.joinPath(target, path), text);
    if (problem !== undefined) failures.push({ name: path, cause: problem });
    return problem === undefined;
  };
  await withProgress(l10n.t('Writing pages'), async (report, token) => {
    for (const { path, text, row } of pages) {
      if (token.isCancellationRequested) break;
      report(path, pages.length);
      if (await write(path, text)) rows.push(row);
    }
  });
  if (rows.length > 0) {
    const index = await makeIndex(client, target, rows);
    if ('refusal' in index) failures.push({ name: indexName, cause: index.refusal });
    else await write(indexName, index.text);
  }
  return { written: rows.length, failures };
}

async function makeIndex(
  client: BaseLanguageClient,
  target: Uri,
  rows: readonly IndexRow[],
): Promise<{ readonly text: string } | Refusal> {
  try {
    return await client.sendRequest(exportIndexRequest, { uri: addressOf(client, target), rows });
  } catch (error) {
    return { refusal: causeOf(error) };
  }
}

async function writeFile(uri: Uri, text: string): Promise<string | undefined> {
  try {
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return undefined;
  } catch (error) {
    return causeOf(error);
  }
}

/** `report` says what is worked on, one of so many. */
async function withProgress<Result>(
  title: string,
  work: (report: (message: string, count: number) => void, token: CancellationToken) => Promise<Result>,
): Promise<Result> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (progress, token) =>
      work((message, count) => progress.report({ message, increment: 100 / count }), token),
  );
}
