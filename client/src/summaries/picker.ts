import { env, l10n, QuickPickItemKind, type TextDocument, window, workspace } from 'vscode';
import type { Summary, SummaryForm } from '../../../server/src/protocol.ts';
import { type Choice, pick } from '../questions/input.ts';
import { askAll, back, type Question } from '../questions/questions.ts';
import { saveBeside } from '../saveBeside.ts';
import { openPreview, type Preview } from './preview.ts';

/** Where a summary goes. */
type Target = 'copy' | 'open' | 'save';

interface Answers {
  readonly summary: Summary;
  readonly outcome: { readonly form: SummaryForm; readonly target: Target };
}

/** Asks for whom and as what, with each summary shown as it is pointed at, and takes it there. */
export async function chooseSummary(document: TextDocument, summaries: readonly Summary[]): Promise<void> {
  const preview = openPreview();
  const questions = [askReaders(summaries, preview), askOutcome(preview)];
  const answers = await askAll<Answers>(l10n.t('Generate Summary'), questions).finally(() =>
    preview.dispose(),
  );
  if (answers) await take(answers.outcome.form, answers.outcome.target, document);
}

function askReaders(summaries: readonly Summary[], preview: Preview): Question<Answers> {
  return async ({ summary: chosen }, place) => {
    const items = summaries.map(
      (summary): Choice<Summary> => ({
        label: summary.label,
        description: summary.description,
        ...(summary.problem && { detail: `$(warning) ${summary.problem}` }),
        value: summary,
      }),
    );
    const active = items.find(({ value }) => value === chosen);
    const show = (summary: Summary | undefined): void => {
      const [form] = summary?.forms ?? [];
      if (summary && form) void preview.show(nameOf(summary, form), form.text);
    };
    const summary = await pick(place, placeholderFor(summaries), items, { active, onActive: show });
    return summary === undefined || summary === back ? summary : { summary };
  };
}

/** What is not known yet is said before anything is sent. */
function placeholderFor([first]: readonly Summary[]): string {
  return first === undefined || first.unknown.length === 0
    ? l10n.t('For whom?')
    : l10n.t('For whom? The document does not say yet: {0}', first.unknown.join(', '));
}

function askOutcome(preview: Preview): Question<Answers> {
  return async ({ summary }, place) => {
    const items = (summary?.forms ?? []).flatMap(choicesOf);
    const show = (outcome: Answers['outcome'] | undefined): void => {
      if (summary && outcome) void preview.show(nameOf(summary, outcome.form), outcome.form.text);
    };
    const outcome = await pick(place, l10n.t('As what, and where to?'), items, { onActive: show });
    return outcome === undefined || outcome === back ? outcome : { outcome };
  };
}

/** Plain text is shown as Markdown, whose lines are wrapped. */
function nameOf({ label }: Summary, { language, fileName }: SummaryForm): string {
  const isText = language === 'plaintext' || language === 'markdown';
  return `${label}.${isText ? 'md' : fileName.slice(fileName.lastIndexOf('.') + 1)}`;
}

function choicesOf(form: SummaryForm): readonly Choice<Answers['outcome']>[] {
  return [
    { label: form.label, kind: QuickPickItemKind.Separator },
    { label: l10n.t('$(clippy) Copy'), description: form.label, value: { form, target: 'copy' } },
    {
      label: l10n.t('$(go-to-file) Open in an editor'),
      description: form.label,
      value: { form, target: 'open' },
    },
    { label: l10n.t('$(save) Save as file…'), description: form.fileName, value: { form, target: 'save' } },
  ];
}

async function take(form: SummaryForm, target: Target, document: TextDocument): Promise<void> {
  if (target === 'copy') {
    await env.clipboard.writeText(form.text);
    window.setStatusBarMessage(l10n.t('The summary was copied: {0}.', form.label), 4000);
  } else if (target === 'open') {
    const { language, text: content } = form;
    await window.showTextDocument(await workspace.openTextDocument({ language, content }));
  } else {
    const content = new TextEncoder().encode(form.text);
    const titles = { title: l10n.t('Save Summary'), kind: form.label };
    await saveBeside(document.uri, { name: form.fileName, content }, titles);
  }
}
