import { l10n, type TextDocument } from 'vscode';
import type { ProcessStepResult } from '../../../server/src/protocol.ts';
import { saveBeside } from '../saveBeside.ts';

type CalendarFile = NonNullable<ProcessStepResult['calendar']>;

/** Saves a file for the calendar where the person wants it. */
export async function saveCalendar({ uri }: TextDocument, { name, text }: CalendarFile): Promise<void> {
  const file = { name, content: new TextEncoder().encode(text) };
  await saveBeside(uri, file, { title: l10n.t('Save for Your Calendar'), kind: l10n.t('Calendar') });
}
