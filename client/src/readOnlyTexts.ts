import { Disposable, EventEmitter, Uri, workspace } from 'vscode';

/** Documents that nobody can write, with texts that we give them. */
export interface ReadOnlyTexts extends Disposable {
  /** Keeps a text under a name in a folder, in place of the one before; the ending of the name tells the language. */
  put(folder: string, name: string, text: string): Uri;
  forget(uri: Uri): void;
}

/** One scheme of addresses for such documents. */
export function createReadOnlyTexts(scheme: string): ReadOnlyTexts {
  const texts = new Map<string, string>();
  const changes = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  return {
    put(folder, name, text) {
      const uri = Uri.from({ scheme, path: `${folder}/${name.replace(/[\\/:*?"<>|]/g, '-')}` });
      texts.set(uri.path, text);
      changes.fire(uri);
      return uri;
    },
    forget: ({ path }) => void texts.delete(path),
    dispose: () => void Disposable.from(provider, changes).dispose(),
  };
}
