import * as l10n from '@vscode/l10n';
import { hostMessage, type PageMessage, pageState } from '../messages.ts';
import { listenToClicks } from './clicks.ts';
import { Controller } from './controller.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { rasterise } from './rasterise.ts';

/** What VS Code gives to the script of a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const root = document.querySelector('#page');
if (root instanceof HTMLElement) start(root);

function start(root: HTMLElement): void {
  const controller = new Controller(root, {
    kept: pageState(vscode.getState()),
    say: (message) => vscode.postMessage(message),
    keep: (state) => vscode.setState(state),
  });
  listenToClicks(controller);
  listenToKeys(controller);
  listenToPointer(controller);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = hostMessage(data);
    if (message?.type === 'start') l10n.config({ contents: { ...message.texts } });
    if (message?.type === 'rasterise')
      void rasterise(message.svg, message.scale).then((picture) =>
        vscode.postMessage({ type: 'png', data: picture }),
      );
    else if (message) controller.hear(message);
  });
  vscode.postMessage({ type: 'ready' });
}
