import {
  Disposable,
  type Event,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Status, statusRequest } from '../../../server/src/protocol.ts';
import { setIsPostmortem } from '../context.ts';
import { keepCurrent } from '../keepCurrent.ts';

/** Tells beside the language of a Markdown document whether it is taken for a post-mortem, and why. */
export function registerLanguageStatus(client: BaseLanguageClient, onStatusChanged: Event<void>): Disposable {
  const item = createItem();
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return setIsPostmortem(false);
    if (!client.isRunning()) return showStopped(item);
    const status = await ask(client, document);
    if (!status || window.activeTextEditor?.document !== document) return;
    show(item, status);
    setIsPostmortem(status.postmortem);
  };
  const shown = (): TextDocument | undefined => window.activeTextEditor?.document;
  return Disposable.from(item, keepCurrent(update, shown, client, onStatusChanged));
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('postmortem.status', { language: 'markdown' });
  item.name = 'Post-Mortem';
  item.text = l10n.t('Post-mortem');
  item.command = { command: 'postmortem.showOutput', title: l10n.t('Show Output') };
  return item;
}

/** Undefined when the server goes away while it is asked: its next state tells more. */
async function ask(client: BaseLanguageClient, { uri }: TextDocument): Promise<Status | undefined> {
  try {
    return await client.sendRequest(statusRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  } catch {
    return undefined;
  }
}

function show(item: LanguageStatusItem, { postmortem, reason }: Status): void {
  item.severity = LanguageStatusSeverity.Information;
  item.text = postmortem ? l10n.t('Post-mortem') : l10n.t('Not a post-mortem');
  item.detail = shortened(reason);
  item.accessibilityInformation = { label: `${item.text}: ${reason}` };
  item.command = { command: 'postmortem.showOutput', title: l10n.t('Show Output') };
}

/** More than this VS Code shows behind a scroll bar, and the command with it. */
function shortened(text: string, length = 48): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function showStopped(item: LanguageStatusItem): void {
  item.severity = LanguageStatusSeverity.Error;
  item.text = l10n.t('Post-mortem');
  item.detail = l10n.t('the server is not running');
  item.accessibilityInformation = { label: l10n.t('The post-mortem server is not running') };
  item.command = { command: 'postmortem.restartServer', title: l10n.t('Restart') };
}
