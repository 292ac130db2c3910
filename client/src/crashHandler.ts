import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** A server that crashes this often within this time, in milliseconds, would crash again. */
const limit = { crashes: 4, within: 3 * 60 * 1000 };

/** Starts a crashed server again without a word, until it is clear that this does not help; then asks once. */
export function createCrashHandler(): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < limit.within), now];
      if (crashes.length < limit.crashes) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      void offerRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const message = l10n.t(
    'The Post-Mortem server crashed {0} times in 3 minutes and was stopped.',
    limit.crashes,
  );
  const [restart, showOutput] = [l10n.t('Restart'), l10n.t('Show Output')];
  const answer = await window.showErrorMessage(message, restart, showOutput);
  if (answer === restart) await commands.executeCommand('postmortem.restartServer');
  if (answer === showOutput) await commands.executeCommand('postmortem.showOutput');
}
