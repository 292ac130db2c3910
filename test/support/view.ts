import {
  type Analysis,
  createPostMortemService,
  type Finding,
  type LintSettings,
  type PostMortemService,
  parseConfiguration,
  rules,
} from '../../server/src/service/index.ts';

export const uri = 'file:///postmortems/random.md';

/** Every rule is on, also those that a project has to ask for. */
export const settings: LintSettings = {
  configuration: parseConfiguration({
    rules: Object.fromEntries(
      rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'warning']),
    ),
  }).configuration,
  today: '2024-02-01',
  force: true,
};

/** One text as a service sees it. */
export interface View {
  readonly service: PostMortemService;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly text: string;
}

/** Without a service the text is read as one that was never seen before. */
export function viewOf(text: string, service = createPostMortemService()): View {
  const steps = service.analyse({ uri, version: 1, text });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { service, analysis: step.value, findings: service.findings(step.value, settings), text };
}

/** An assertion that also holds outside of a test runner. */
export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
