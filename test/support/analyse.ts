import {
  type Analysis,
  createPostMortemService,
  type Finding,
  parseConfiguration,
} from '../../server/src/service/index.ts';

/** The date of every test. */
export const today = '2024-02-01';

/** The service of every test: what one has read, others need not read again. */
export const service = createPostMortemService();

/** Understands a text at once. */
export function analysisOf(text: string, uri = 'file:///postmortems/example.md'): Analysis {
  const steps = service.analyse({ uri, version: 1, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the service finds under some settings, also in texts that do not look like a post-mortem. */
export function findingsIn(text: string, settings: object = {}, day = today): readonly Finding[] {
  return service.findings(analysisOf(text), {
    configuration: parseConfiguration(settings).configuration,
    today: day,
    force: true,
  });
}
