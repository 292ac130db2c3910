import {
  commands,
  Disposable,
  type Event,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { nextStepCommand, type Process } from '../../../server/src/protocol.ts';
import { keepCurrent } from '../keepCurrent.ts';
import { documentAtHand, processOf } from './document.ts';
import { nameOf, statusOf } from './names.ts';

/** Shows in the status bar how far the post-mortem at hand is and what to do next, and tells the walkthrough of it. */
export function registerProcessStatus(client: BaseLanguageClient, onStatusChanged: Event<void>): Disposable {
  const item = window.createStatusBarItem('postmortem.process', StatusBarAlignment.Right, 90);
  item.name = l10n.t('Post-Mortem Process');
  item.command = nextStepCommand;
  const context = createContext();
  let latest = 0;
  const update = async (): Promise<void> => {
    const own = ++latest;
    const document = documentAtHand();
    const process = document && (await processOf(client, document));
    // Answers may come in another order than they were asked for.
    if (own !== latest) return;
    if (process === undefined) return item.hide();
    show(item, process);
    context.tell(process);
  };
  return Disposable.from(item, keepCurrent(update, documentAtHand, client, onStatusChanged));
}

function show(item: StatusBarItem, process: Process): void {
  const status = statusOf(process);
  const { next, advice, warnings } = process;
  item.text = next ? `$(checklist) ${status}: ${nameOf(next)}` : `$(checklist) ${status}`;
  const open = warnings === 1 ? l10n.t('1 warning is open') : l10n.t('{0} warnings are open', warnings);
  const told = [next ? l10n.t('Next: {0}', nameOf(next)) : l10n.t('Nothing is left to do'), advice, open];
  item.tooltip = [l10n.t('Post-Mortem: {0}', status), ...told].filter(Boolean).join('\n');
  item.accessibilityInformation = {
    label: [l10n.t('Post-Mortem: {0}', status), ...told].filter(Boolean).join(', '),
  };
  item.show();
}

/** Tells the walkthrough what has changed; its page has the focus when it asks, so what is known of the last post-mortem stays. */
function createContext(): { tell(process: Process): void } {
  const told = new Map<string, boolean>();
  return {
    tell(process) {
      for (const [key, value] of Object.entries(factsOf(process))) {
        if (told.get(key) === value) continue;
        told.set(key, value);
        void commands.executeCommand('setContext', `postmortem.${key}`, value);
      }
    },
  };
}

function factsOf({
  written: { timeline, causes, actions, summary },
}: Process): Readonly<Record<string, boolean>> {
  return {
    hasTimeline: timeline,
    hasCauses: causes,
    hasActions: actions,
    hasSummary: summary,
  };
}
