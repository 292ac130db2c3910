import type { TextDocument } from 'vscode';
import { localDate } from '../../server/src/localDate.ts';
import { createPostMortemService, parseConfiguration } from '../../server/src/service/index.ts';
import { describeProblem, inOrder } from './workbench.ts';

/** The problems of a document as the service finds them that never saw it before: what an editor has to show in the end. */
export function freshProblems(document: TextDocument): readonly string[] {
  const service = createPostMortemService();
  const source = { uri: document.uri.toString(), version: document.version, text: document.getText() };
  const steps = service.analyse(source);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const settings = { configuration: parseConfiguration({}).configuration, today: localDate() };
  return inOrder(service.diagnostics(step.value, settings)).map(describeProblem);
}
