import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../server/src/service/index.ts';
import { lineIndexOf } from '../server/src/service/markdown/lines.ts';
import { analysisOf, findingsIn } from './support/analyse.ts';

const folder = new URL('../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const draft = '2024-09-18-draft.md';

describe('the examples', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s is a post-mortem', (name) => {
    expect(analysisOf(read(name), `file:///examples/${name}`).recognition.postmortem).toBe(true);
  });

  it.each([
    ['2024-03-12-search-index-outage.md', '2024-03-20'],
    ['2024-06-04-checkout-latency.md', '2024-06-06'],
  ])('%s has no problem on %s', (name, day) => {
    expect(findingsIn(read(name), {}, day)).toEqual([]);
  });
});

describe('the draft', () => {
  const text = read(draft);

  it('has the problems that a reader would point to', () => {
    expect(findingsIn(text, {}, '2024-09-19').map((finding) => described(finding, text))).toEqual([
      '1 missing-metadata: Post-Mortem',
      '1 missing-section: Post-Mortem',
      '1 title: Post-Mortem',
      '4 metadata-severity: Hgih',
      '11 placeholder: [Names]',
      '20 timeline-order: 08:01',
      '31 blame: John deployed an untested rotation',
      '33 empty-section: ## Resolution',
      '48 vague-action: Improve monitoring',
      '49 action-owner: Alert when two services disagree on the active key for 5 minutes',
    ]);
  });
});

function described({ rule, span }: Finding, text: string): string {
  return `${lineIndexOf(text).positionAt(span.start).line + 1} ${rule}: ${text.slice(span.start, span.end)}`;
}
