import { l10n, QuickPickItemKind, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProcessStepResult } from '../../../server/src/protocol.ts';
import { type Choice, pick } from '../questions/input.ts';
import { back } from '../questions/questions.ts';
import { reveal } from './step.ts';

type Missing = ProcessStepResult['missing'][number];

/**
 * Shows what speaks against a step: whether to take it all the same. Who picks something of the list is taken there.
 * True at once where nothing is missing.
 */
export async function isWanted(
  client: BaseLanguageClient,
  document: TextDocument,
  {
    title,
    anyway,
    missing,
  }: { readonly title: string; readonly anyway: string; readonly missing: readonly Missing[] },
): Promise<boolean> {
  if (missing.length === 0) return true;
  const asked =
    missing.length === 1 ? l10n.t('1 thing is open') : l10n.t('{0} things are open', missing.length);
  const items = [...missing.map(itemOf), separator, { label: anyway, value: 'anyway' as const }];
  const picked = await pick<Missing | 'anyway'>({ title, step: 1, totalSteps: 1 }, asked, items);
  if (picked === undefined || picked === back) return false;
  if (picked === 'anyway') return true;
  await reveal(document, client.protocol2CodeConverter.asRange(picked.range));
  return false;
}

const separator = { label: '', kind: QuickPickItemKind.Separator };

function itemOf(missing: Missing): Choice<Missing> {
  const line = l10n.t('line {0}', missing.range.start.line + 1);
  const description = missing.rule === null ? line : `${line} · ${missing.rule}`;
  return { label: missing.message, description, value: missing };
}
