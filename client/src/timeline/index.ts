import { Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { runAction } from './actions.ts';
import { nameOf } from './document.ts';
import { pageState, type TimelineAction } from './messages.ts';
import { type PanelContext, TimelinePanel, viewType } from './panel.ts';

/** The timelines that are open, each of another document. */
export interface Timelines extends Disposable {
  /** Opens the timeline of a document beside its editor, which keeps the focus; one that is open already gets it. */
  show(uri: Uri): TimelinePanel;
  /** The one that has the focus. */
  active(): TimelinePanel | undefined;
  run(action: TimelineAction, uri: Uri): Promise<void>;
}

export function createTimelines(client: BaseLanguageClient, extensionUri: Uri): Timelines {
  const open = new Map<string, TimelinePanel>();
  const run = (action: TimelineAction, uri: Uri): Promise<void> => {
    const gapsToScale = open.get(uri.toString())?.gapsToScale ?? false;
    const panel = (): TimelinePanel => open.get(uri.toString()) ?? show(uri);
    return runAction(action, { client, uri, gapsToScale, panel });
  };
  const context: PanelContext = { client, extensionUri, act: (action, { uri }) => run(action, uri) };
  const keep = (uri: Uri, panel: WebviewPanel): TimelinePanel => {
    const key = uri.toString();
    const timeline = new TimelinePanel(uri, panel, context);
    open.set(key, timeline);
    panel.onDidDispose(() => {
      if (open.get(key) === timeline) open.delete(key);
    });
    return timeline;
  };
  const show = (uri: Uri): TimelinePanel => {
    const found = open.get(uri.toString());
    found?.panel.reveal();
    return found ?? keep(uri, createPanel(uri));
  };
  const serializer = window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, kept: unknown) {
      const { uri } = pageState(kept);
      if (uri === undefined || open.has(uri)) panel.dispose();
      else keep(Uri.parse(uri), panel);
    },
  });
  return {
    show,
    run,
    active: () => [...open.values()].find(({ panel }) => panel.active),
    dispose: () => Disposable.from(serializer, ...[...open.values()].map(({ panel }) => panel)).dispose(),
  };
}

function createPanel(uri: Uri): WebviewPanel {
  const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(viewType, l10n.t('Timeline of {0}', nameOf(uri)), beside);
}
