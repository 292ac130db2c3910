import { applyEdits } from '../../server/src/service/edits.ts';
import { exportFormats } from '../../server/src/service/index.ts';
import { demand, settings, type View, viewOf } from './view.ts';

const at = { now: '2024-02-01T00:00:00Z' };

/** What leaves a document is made of any text: nothing throws, JSON is JSON, and a summary that is written is found again. */
export function checkLeaving({ service, analysis, text }: View): void {
  const { configuration } = settings;
  const summaries = service.summaries(analysis, configuration, []);
  if ('refusal' in summaries) return;
  for (const { id, markdown, forms } of summaries) {
    demand(!/\[object |\{\{/.test(markdown) || /\{\{/.test(text), `summary ${id}: ${markdown}`);
    for (const form of forms) if (form.language === 'json') JSON.parse(form.text);
  }
  for (const format of exportFormats) service.exportText(analysis, { ...settings, ...at }, format);
  const outcome = service.summaryEdit(analysis, configuration);
  if ('refusal' in outcome) return;
  const after = applyEdits(text, [outcome.edit]);
  const again = service.summaryEdit(viewOf(after, service).analysis, configuration, 'Other.');
  if ('refusal' in again) return;
  const { start, end } = again.edit.span;
  const old = after.slice(start, end);
  demand(
    outcome.edit.text.includes(old) && old !== '',
    `a summary is not found again: ${JSON.stringify(after)}`,
  );
}
