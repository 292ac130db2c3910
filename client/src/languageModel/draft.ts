import { type LanguageModelChat, l10n, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Summary } from '../../../server/src/protocol.ts';
import { type Choice, pick } from '../questions/input.ts';
import { askAll, back, type Question } from '../questions/questions.ts';
import { summariesOf } from '../summaries/ask.ts';
import { chatModels } from './api.ts';
import { askModel } from './ask.ts';
import { promptFor } from './forModels.ts';
import type { ModelDrafts } from './review.ts';
import { type Tone, tones } from './tones.ts';

interface Answers {
  readonly summary: Summary;
  readonly tone: Tone;
  readonly model: LanguageModelChat;
}

/** Has a summary of ours rewritten by a model that the person chooses; says so where there is none. */
export async function draftWithModel(
  client: BaseLanguageClient,
  drafts: ModelDrafts,
  document: TextDocument,
): Promise<void> {
  const models = await chatModels();
  const [only] = models;
  if (only === undefined)
    return void window.showInformationMessage(
      l10n.t('No language model is available here. A summary needs none: use "Generate Executive Summary".'),
    );
  const summaries = await summariesOf(client, document);
  const told = summaries?.filter(({ markdown }) => markdown.trim() !== '');
  if (!told) return;
  const questions = [askReaders(told), askTone(), ...(models.length > 1 ? [askForModel(models)] : [])];
  const answers = await askAll<Answers>(l10n.t('Draft Summary with Language Model'), questions);
  if (!answers) return;
  const { summary, tone, model = only } = answers;
  const draft = summary.markdown.trim();
  const readers = [summary.label, summary.description].filter((said) => said !== '').join(', ');
  const text = await askModel(model, promptFor(draft, readers, tone.told));
  if (text !== undefined)
    await drafts.review(client, document, { readers: summary.label, model: model.name, draft, text });
}

function askReaders(summaries: readonly Summary[]): Question<Answers> {
  const items = summaries.map(
    (summary): Choice<Summary> => ({
      label: summary.label,
      description: summary.description,
      value: summary,
    }),
  );
  return choosing(l10n.t('For whom?'), items, (summary) => ({ summary }));
}

function askTone(): Question<Answers> {
  const items = tones().map(
    (tone): Choice<Tone> => ({ label: tone.label, description: tone.detail, value: tone }),
  );
  return choosing(l10n.t('In which tone?'), items, (tone) => ({ tone }));
}

function askForModel(models: readonly LanguageModelChat[]): Question<Answers> {
  const items = models.map(
    (model): Choice<LanguageModelChat> => ({
      label: model.name,
      description: [model.vendor, model.family, model.version].filter((said) => said !== '').join(' · '),
      value: model,
    }),
  );
  const asked = l10n.t('Which model? The draft is sent to it, and nothing else of the post-mortem');
  return choosing(asked, items, (model) => ({ model }));
}

function choosing<Value>(
  placeholder: string,
  items: readonly Choice<Value>[],
  answerOf: (value: Value) => Partial<Answers>,
): Question<Answers> {
  return async (_, place) => {
    const chosen = await pick(place, placeholder, items);
    if (chosen === undefined) return undefined;
    return chosen === back ? back : answerOf(chosen as Value);
  };
}
