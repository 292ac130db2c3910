import {
  type CancellationToken,
  type LanguageModelChat,
  LanguageModelChatMessage,
  l10n,
  ProgressLocation,
  window,
} from 'vscode';
import { answered } from './forModels.ts';

/** In characters: what is longer is no summary any more, and nobody waits for the rest of it. */
const longest = 20_000;

/** What the model makes of a prompt; says why where that is nothing. Undefined, too, where the person has cancelled. */
export async function askModel(model: LanguageModelChat, prompt: string): Promise<string | undefined> {
  const title = l10n.t('{0} writes a draft', model.name);
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    try {
      const text = answered(
        await read(model, prompt, token, (words) => progress.report({ message: l10n.t('{0} words', words) })),
      );
      if (token.isCancellationRequested) return undefined;
      if (text === '')
        void window.showWarningMessage(
          l10n.t('{0} answered with nothing: try once more, or choose another model.', model.name),
        );
      return text || undefined;
    } catch (error) {
      if (!token.isCancellationRequested) void window.showErrorMessage(reasonOf(error, model));
      return undefined;
    }
  });
}

async function read(
  model: LanguageModelChat,
  prompt: string,
  token: CancellationToken,
  report: (words: number) => void,
): Promise<string> {
  const justification = l10n.t('To rewrite the draft of a summary. Nothing else of the post-mortem is sent.');
  const messages = [LanguageModelChatMessage.User(prompt)];
  const answer = await model.sendRequest(messages, { justification }, token);
  let text = '';
  for await (const part of answer.text) {
    if (token.isCancellationRequested || text.length > longest) break;
    text += part;
    report(text.split(/\s+/).length);
  }
  return text;
}

/** What went wrong and what can be done, by the codes of `LanguageModelError`. */
function reasonOf(error: unknown, { name }: LanguageModelChat): string {
  const { code, message, cause } = error as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly cause?: unknown;
  };
  const told = cause instanceof Error ? cause.message : String(message ?? error);
  if (code === 'NoPermissions')
    return l10n.t(
      '{0} may not be used by Post-Mortem: allow it when VS Code asks, or choose another model.',
      name,
    );
  if (code === 'NotFound') return l10n.t('{0} is not there any more: choose another model.', name);
  if (code === 'Blocked' || /quota|rate.?limit|too many requests/i.test(told))
    return l10n.t(
      '{0} takes no request now: a limit is reached, or the text was refused. Try later, or choose another model.',
      name,
    );
  return l10n.t(
    '{0} did not answer: {1}. Try once more, or choose another model.',
    name,
    told.replace(/\.$/, ''),
  );
}
