import { Disposable, type Event, type TextDocument, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { debounced } from './debounced.ts';

/** How long after the last key something is shown anew, in milliseconds. */
const pause = 300;

/**
 * Keeps what is shown of a document current: calls `update` now, when another editor gets the focus, when the server has come
 * or gone or has something new to say, and shortly after the text of the document has changed.
 */
export function keepCurrent(
  update: () => Promise<void>,
  documentShown: () => TextDocument | undefined,
  client: BaseLanguageClient,
  onStatusChanged: Event<void>,
): Disposable {
  const soon = debounced(() => void update(), pause);
  void update();
  return Disposable.from(
    soon,
    window.onDidChangeActiveTextEditor(() => void update()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === documentShown()) soon.call();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) void update();
    }),
    onStatusChanged(() => void update()),
  );
}
