import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  env,
  l10n,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckedFacts, checkFactsRequest, type TextRemark } from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';
import { createReadOnlyTexts } from '../readOnlyTexts.ts';
import { writeSummary } from '../summaries/executive.ts';

/** Documents that nobody can write: drafts that are only compared. */
const scheme = 'postmortem-draft';

/** A draft of ours and what a model made of it. */
export interface Rewritten {
  readonly readers: string;
  readonly model: string;
  readonly draft: string;
  readonly text: string;
}

/** Shows what models write. */
export interface ModelDrafts extends Disposable {
  /** Shows both texts side by side, marks what the post-mortem does not say, and takes the text where the person wants it. */
  review(client: BaseLanguageClient, document: TextDocument, rewritten: Rewritten): Promise<void>;
}

export function createModelDrafts(): ModelDrafts {
  const texts = createReadOnlyTexts(scheme);
  const marks = languages.createDiagnosticCollection('postmortem-draft');
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme !== scheme) return;
    marks.delete(uri);
    texts.forget(uri);
  });
  let count = 0;
  const open = (folder: string, name: string, text: string): Thenable<TextDocument> =>
    workspace.openTextDocument(texts.put(folder, `${name}.md`, text));
  const disposables = Disposable.from(marks, texts, closing);
  return {
    dispose: () => void disposables.dispose(),
    async review(client, document, { readers, model, draft, text }) {
      count++;
      const left = await open(`/${count}/draft`, readers, draft);
      const right = await open(`/${count}/model`, readers, text);
      const title = l10n.t('{0}: draft ↔ {1}', readers, model);
      const params = { uri: addressOf(client, document.uri), text: right.getText(), draft };
      const checked = await client.sendRequest(checkFactsRequest, params);
      marks.set(right.uri, checked ? diagnosticsOf(checked, right) : []);
      // Not in place of the post-mortem, which may stand in a preview.
      await commands.executeCommand('vscode.diff', left.uri, right.uri, title, { preview: false });
      await offer(client, document.uri, text, checked);
    },
  };
}

function diagnosticsOf({ unknown, blame }: CheckedFacts, document: TextDocument): Diagnostic[] {
  return [...unknown, ...blame].map(({ start, end, message }: TextRemark) => {
    const range = new Range(document.positionAt(start), document.positionAt(end));
    const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
    diagnostic.source = 'post-mortem';
    return diagnostic;
  });
}

/** Nothing is written anywhere unless the person says so. */
async function offer(
  client: BaseLanguageClient,
  uri: Uri,
  text: string,
  checked: CheckedFacts | null,
): Promise<void> {
  const outcomes: Readonly<Record<string, () => unknown>> = {
    [l10n.t('Copy')]: () => env.clipboard.writeText(text),
    [l10n.t('Open as Document')]: async () =>
      window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: text })),
    [l10n.t('Use as Summary')]: () => writeSummary(client, uri, text),
  };
  const isSound = checked?.unknown.length === 0 && checked.blame.length === 0;
  const show = isSound ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await show(messageOf(checked), ...Object.keys(outcomes));
  if (chosen !== undefined) await outcomes[chosen]?.();
}

function messageOf(checked: CheckedFacts | null): string {
  if (checked === null) return l10n.t('The draft was not checked: the post-mortem cannot be read any more.');
  const told = [
    ...numbered(
      checked.unknown.length,
      l10n.t('1 fact does not stand in the post-mortem.'),
      l10n.t('{0} facts do not stand in the post-mortem.', checked.unknown.length),
    ),
    ...numbered(
      checked.blame.length,
      l10n.t('1 place blames people.'),
      l10n.t('{0} places blame people.', checked.blame.length),
    ),
  ];
  return told.length === 0
    ? l10n.t(
        'All facts that can be checked stand in the post-mortem. Read it before you use it all the same.',
      )
    : [...told, l10n.t('Look at what is marked before you use the draft.')].join(' ');
}

function numbered(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? one : several];
}
