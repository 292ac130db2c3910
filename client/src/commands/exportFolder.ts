import { type LogOutputChannel, l10n, Uri, window, workspace } from 'vscode';
import { existingIn, makePages, type Site, writePages } from '../exports/folder.ts';
import { openFile } from '../exports/openFile.ts';
import { indexName } from '../exports/pages.ts';
import type { Command } from './command.ts';

/** Exports the post-mortems of a folder as pages, with a list that leads to them; nothing else is written. */
export const exportFolder: Command = {
  id: 'postmortem.exportFolder',
  async run({ client, output }, clicked) {
    const folder = clicked instanceof Uri ? clicked : await askForFolder(asksForSource());
    const site = folder && (await makePages(client, folder));
    if (!folder || !site) return;
    if (site.pages.length === 0) return tellNothing(folder, site, output);
    const target = await askForFolder({ ...asksForTarget(), defaultUri: Uri.joinPath(folder, '..') });
    if (!target || !(await isWanted(target, site))) return;
    const { written, failures } = await writePages(client, target, site);
    const done = { ...site, failures: [...site.failures, ...failures] };
    log(done, output);
    await tellDone(written, done, { index: Uri.joinPath(target, indexName), output });
  },
};

interface FolderQuestion {
  readonly title: string;
  readonly openLabel: string;
  readonly defaultUri?: Uri;
}

function asksForSource(): FolderQuestion {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const texts = { title: l10n.t('Folder with Post-Mortems'), openLabel: l10n.t('Export') };
  return { ...texts, ...(folder && { defaultUri: folder }) };
}

function asksForTarget(): FolderQuestion {
  return { title: l10n.t('Folder for the Pages'), openLabel: l10n.t('Write Pages Here') };
}

async function askForFolder(question: FolderQuestion): Promise<Uri | undefined> {
  const only = { canSelectFiles: false, canSelectFolders: true, canSelectMany: false };
  return (await window.showOpenDialog({ ...only, ...question }))?.[0];
}

/** Whether pages may be written there, over those that are there. */
async function isWanted(target: Uri, site: Site): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(target.scheme) === false) {
    const message = l10n.t(
      '{0} cannot be written to: its file system is read-only. Choose another folder.',
      target.path,
    );
    void window.showErrorMessage(message);
    return false;
  }
  const existing = await existingIn(target, site);
  if (existing.length === 0) return true;
  const overwrite = l10n.t('Overwrite');
  const question =
    existing.length === 1
      ? l10n.t('{0} is there already.', existing[0] ?? '')
      : l10n.t('{0} files are there already, {1} among them.', existing.length, existing[0] ?? '');
  return (await window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
}

function log({ others, failures }: Site, output: LogOutputChannel): void {
  for (const name of others) output.info(l10n.t('{0}: not exported, it is no post-mortem', name));
  for (const { name, cause } of failures) output.error(l10n.t('{0}: not exported: {1}', name, cause));
}

async function tellNothing(folder: Uri, site: Site, output: LogOutputChannel): Promise<void> {
  log(site, output);
  const message =
    site.failures.length === 0
      ? l10n.t('There is no post-mortem in {0}.', folder.path)
      : l10n.t(
          'No post-mortem of {0} can be exported. {1}: {2}',
          folder.path,
          site.failures[0]?.name ?? '',
          site.failures[0]?.cause ?? '',
        );
  const details = l10n.t('Show Output');
  if ((await window.showWarningMessage(message, details)) === details) output.show();
}

async function tellDone(
  written: number,
  { others, failures }: Site,
  { index, output }: { readonly index: Uri; readonly output: LogOutputChannel },
): Promise<void> {
  const [open, details] = [l10n.t('Open Index'), l10n.t('Show Output')];
  const counts = l10n.t(
    '{0} exported, {1} skipped as no post-mortems, {2} failed.',
    written,
    others.length,
    failures.length,
  );
  const [first] = failures;
  const answer = first
    ? await window.showWarningMessage(
        l10n.t('{0} {1}: {2}. Choose another folder, or see the output.', counts, first.name, first.cause),
        ...(written > 0 ? [open, details] : [details]),
      )
    : await window.showInformationMessage(counts, open, details);
  if (answer === open) await openFile(index);
  if (answer === details) output.show();
}
