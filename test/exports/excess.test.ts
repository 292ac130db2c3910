import { describe, expect, it } from 'vitest';
import { adfOf, htmlFragment, mrkdwnOf, storageOf } from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';

/** What nobody writes, but somebody may be sent: each once took seconds, or the stack. */
const excessive: Readonly<Record<string, string>> = {
  'tags in tags': `${'<b>'.repeat(1500)}x${'</b>'.repeat(1500)}`,
  'tags that are not closed': '<b>'.repeat(5000),
  'details in details': `${'<details>\n\n'.repeat(300)}x\n\n${'</details>\n\n'.repeat(300)}`,
  'quotations in quotations': `${'> '.repeat(300)}x`,
  spaces: `<b${' '.repeat(50_000)}x>`,
  'headings of one name': '## A\n\n[x](#a)\n\n'.repeat(1000),
  'notes that refer to each other': `a[^0]\n\n${Array.from({ length: 200 }, (_, at) => `[^${at}]: see [^${(at + 1) % 200}]`).join('\n\n')}`,
};

describe('too much', () => {
  it.each(Object.entries(excessive))('%s', (_, text) => {
    const tree = treeOf(text);
    const started = performance.now();
    for (const write of [htmlFragment, storageOf, adfOf, mrkdwnOf]) expect(() => write(tree)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
