import { Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statusChangedNotification } from '../../server/src/protocol.ts';

/** That what the server says of documents may be another now, for all who show it: a client has one handler for each notification. */
export function createStatusChanges(
  client: BaseLanguageClient,
): Disposable & { readonly event: Event<void> } {
  const changes = new EventEmitter<void>();
  const handler = client.onNotification(statusChangedNotification, () => changes.fire());
  return { event: changes.event, dispose: () => Disposable.from(handler, changes).dispose() };
}
