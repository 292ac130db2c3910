import { Disposable, EventEmitter, type TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';

/** Documents that nobody can write: texts that are only shown. */
export const previewScheme = 'postmortem-summary';

/** A text that is shown beside the document while the person chooses. */
export interface Preview extends Disposable {
  /** Shows a text under a name; its ending tells the language. The last call counts. */
  show(name: string, text: string): Promise<void>;
}

/** A preview that is gone when it is disposed of. */
export function openPreview(): Preview {
  const texts = new Map<string, string>();
  const changes = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(previewScheme, {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  let latest = 0;
  return {
    async show(name, text) {
      const call = ++latest;
      const uri = Uri.from({ scheme: previewScheme, path: `/${name}` });
      texts.set(uri.path, text);
      changes.fire(uri);
      const document = await workspace.openTextDocument(uri);
      if (call === latest)
        await window.showTextDocument(document, {
          viewColumn: ViewColumn.Beside,
          preserveFocus: true,
          preview: true,
        });
    },
    dispose() {
      latest = Number.POSITIVE_INFINITY;
      void closeTabs().finally(() => Disposable.from(provider, changes).dispose());
    },
  };
}

async function closeTabs(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const own = tabs.filter(({ input }) => (input as TabInputText | undefined)?.uri?.scheme === previewScheme);
  if (own.length > 0) await window.tabGroups.close(own, true);
}
