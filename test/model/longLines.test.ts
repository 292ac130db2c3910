import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/service/index.ts';
import { analysisOf, findingsIn } from '../support/analyse.ts';

/** Pasted by accident: each would keep a careless pattern busy for hours, and the runner would give up. */
const lines: Readonly<Record<string, string>> = {
  'a value with many comments': `**Severity:** High ${'<!---->'.repeat(200)}x`,
  'spaces before a word': `- Do x${' '.repeat(20_000)}!x`,
  'dashes behind a word': `- Do x ${'-'.repeat(20_000)}x`,
  'stars before a word': `- ${'*'.repeat(4000)}!x`,
  'open brackets': `- 10:20 - x ${'('.repeat(20_000)}`,
  'words with hyphens': `- 10:20 - ${'a-'.repeat(20_000)}`,
  'numbers in groups': `- ${'000 '.repeat(10_000)}`,
  backticks: `- ${'`'.repeat(20_000)}x`,
};

describe('a long line', () => {
  it.each(Object.entries(lines))('is read to its end: %s', (_, line) => {
    const sections = ['Timeline', 'Impact', 'Action Items'].map((name) => `## ${name}\n\n${line}\n`);
    const text = `# Post-Mortem: Queue lost\n\n${line}\n\n${sections.join('\n')}`;
    expect(inspect(analysisOf(text)).title).toBe('Queue lost');
  });
});

/** What rules that look for words and forms could stumble over. */
const units: readonly string[] = [
  'a@',
  'password=',
  '10.1.1.1 ',
  '://a:',
  'eyJ',
  'some of the ',
  'for a ',
  'A.',
  '-----BEGIN ',
];

describe('a long line of one thing', () => {
  it.each(units)('is looked through in reasonable time: %s', (unit) => {
    const line = unit.repeat(Math.ceil(20_000 / unit.length));
    const sections = ['Executive Summary', 'Timeline', 'Impact', 'Root Cause'];
    const text = sections.map((name) => `## ${name}\n\n${line}\n\n- 10:05 - ${line}\n`).join('\n');
    const started = performance.now();
    findingsIn(`# Post-Mortem: Queue lost\n\n${text}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
