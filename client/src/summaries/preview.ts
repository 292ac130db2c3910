import {
  commands,
  type Disposable,
  Range,
  type TabInputText,
  type TabInputTextDiff,
  type TextDocument,
  type TextDocumentShowOptions,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { createReadOnlyTexts } from '../readOnlyTexts.ts';

/** Documents that nobody can write: texts that are only shown. */
const scheme = 'postmortem-summary';

/** Texts that are shown while the person chooses, and gone afterwards. */
export interface Preview extends Disposable {
  /** Shows a text beside the document; the ending of its name tells the language. The last call counts. */
  show(name: string, text: string): Promise<void>;
  /** Shows a document, and beside it what it would be; the range is where they differ. */
  compare(document: TextDocument, text: string, title: string, range: Range): Promise<void>;
}

export function openPreview(): Preview {
  const texts = createReadOnlyTexts(scheme);
  let latest = 0;
  return {
    async show(name, text) {
      const call = ++latest;
      try {
        const document = await workspace.openTextDocument(texts.put('', name, text));
        if (call === latest)
          await window.showTextDocument(document, { ...inPassing, viewColumn: ViewColumn.Beside });
      } catch {
        // The person can choose without seeing it first.
      }
    },
    async compare({ uri }, text, title, range) {
      const changed = texts.put('', uri.path.slice(uri.path.lastIndexOf('/') + 1), text);
      await commands.executeCommand('vscode.diff', uri, changed, title, {
        ...inPassing,
        selection: new Range(range.start, range.start),
      });
    },
    dispose() {
      latest = Number.POSITIVE_INFINITY;
      const end = (): void => texts.dispose();
      closeTabs().then(end, end);
    },
  };
}

const inPassing: TextDocumentShowOptions = { preserveFocus: true, preview: true };

async function closeTabs(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const own = tabs.filter(({ input }) => {
    const { uri, modified } = (input ?? {}) as Partial<TabInputText & TabInputTextDiff>;
    return (uri ?? modified)?.scheme === scheme;
  });
  if (own.length > 0) await window.tabGroups.close(own, true);
}
