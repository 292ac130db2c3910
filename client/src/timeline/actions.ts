import { env, l10n, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  insertMermaidRequest,
  type TimelineFormat,
  timelineTextRequest,
} from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';
import { saveBeside } from '../saveBeside.ts';
import { applyToDocument } from '../writing/apply.ts';
import { taken } from '../writing/ask.ts';
import { nameOf } from './document.ts';
import type { CopyFormat, TimelineAction } from './messages.ts';
import type { TimelinePanel } from './panel.ts';

/** Pixels of a PNG for one of the picture's, so that it is sharp on slides. */
const pngScale = 2;

/** Of pictures in files, in pixels: that of a slide. */
const fileWidth = 1200;

/** What an action works on. */
export interface ActionContext {
  readonly client: BaseLanguageClient;
  readonly uri: Uri;
  readonly gapsToScale: boolean;
  /** A page that can draw a PNG, opened if need be. */
  panel(): TimelinePanel;
}

/** Takes the timeline of a document out of it, or writes it into it; what went wrong is said. */
export async function runAction(action: TimelineAction, context: ActionContext): Promise<void> {
  if (action === 'saveSvg') return saveSvg(context);
  if (action === 'savePng') return savePng(context);
  if (action === 'insertMermaid') return insertMermaid(context);
  return copy(action.slice('copy:'.length) as CopyFormat, context);
}

async function saveSvg(context: ActionContext): Promise<void> {
  const picture = await textAs('svg', context);
  if (picture) await save(context.uri, picture.fileName, new TextEncoder().encode(picture.text));
}

async function savePng(context: ActionContext): Promise<void> {
  const picture = await textAs('svg', context);
  if (!picture) return;
  const png = await context.panel().rasterise(picture.text, pngScale);
  if (png) return save(context.uri, picture.fileName.replace(/\.svg$/, '.png'), png);
  void window.showErrorMessage(
    l10n.t('The timeline of {0} cannot be drawn as PNG here: save it as SVG instead.', nameOf(context.uri)),
  );
}

async function copy(format: CopyFormat, context: ActionContext): Promise<void> {
  const copied = await textAs(format, context);
  if (!copied) return;
  await env.clipboard.writeText(copied.text);
  window.setStatusBarMessage(copiedTexts[format](), 4000);
}

const copiedTexts: Readonly<Record<CopyFormat, () => string>> = {
  mermaid: () => l10n.t('The timeline was copied as Mermaid.'),
  markdown: () => l10n.t('The timeline was copied as a Markdown table.'),
  text: () => l10n.t('The timeline was copied as text.'),
};

async function insertMermaid({ client, uri }: ActionContext): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const answer = taken(
    await client.sendRequest(insertMermaidRequest, { uri: addressOf(client, uri) }),
    document,
  );
  if (answer) await applyToDocument(uri, client, answer);
}

async function textAs(
  format: TimelineFormat,
  { client, uri, gapsToScale }: ActionContext,
): Promise<{ readonly text: string; readonly fileName: string } | undefined> {
  await workspace.openTextDocument(uri);
  const params = { uri: addressOf(client, uri), format, gapsToScale, width: fileWidth };
  const answer = await client.sendRequest(timelineTextRequest, params);
  if (answer && !('refusal' in answer)) return answer;
  const reason = answer?.refusal ?? l10n.t('This document is not open as Markdown.');
  return void window.showInformationMessage(reason);
}

async function save(uri: Uri, name: string, content: Uint8Array): Promise<void> {
  await saveBeside(uri, { name, content }, { title: l10n.t('Save Timeline'), kind: l10n.t('Pictures') });
}
