import * as vscode from 'vscode';

/** What an edit of a paste is: `text`, `postmortem.timelineEntries`. */
export interface PasteEditKind {
  append(...parts: readonly string[]): PasteEditKind;
}

/** One way to paste. */
export interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
  /** The kinds that come first when nobody chooses. */
  yieldTo?: readonly PasteEditKind[];
}

/** Offers ways to paste. */
export interface PasteEditProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<readonly PasteEdit[] | undefined>;
}

/** What VS Code has from 1.97 on, and the types of the oldest one that is supported do not know. */
export interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteEditKind; readonly Text: PasteEditKind };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteEditKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteEditProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly PasteEditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): vscode.Disposable;
  };
}

/** Undefined in older ones. */
export function pasteApi(): PasteApi | undefined {
  const { DocumentDropOrPasteEditKind, DocumentPasteEdit, languages } =
    vscode as unknown as Partial<PasteApi>;
  const isThere =
    DocumentDropOrPasteEditKind?.Empty !== undefined &&
    DocumentPasteEdit !== undefined &&
    languages?.registerDocumentPasteEditProvider !== undefined;
  return isThere ? { DocumentDropOrPasteEditKind, DocumentPasteEdit, languages } : undefined;
}
