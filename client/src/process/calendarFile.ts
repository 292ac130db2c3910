import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ProcessStepResult } from '../../../server/src/protocol.ts';

type CalendarFile = NonNullable<ProcessStepResult['calendar']>;

/** Saves a file for the calendar where the person wants it: beside the document, if nowhere else. */
export async function saveCalendar({ uri }: TextDocument, { name, text }: CalendarFile): Promise<void> {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const target = await window.showSaveDialog({
    title: l10n.t('Save for Your Calendar'),
    filters: { [l10n.t('Calendar')]: ['ics'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
