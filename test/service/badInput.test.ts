import { describe, expect, it } from 'vitest';
import { analysisOf, findingsIn } from '../support/analyse.ts';

const head = '# Post-Mortem: Queue lost\n\n## Impact\n\n';
const sectionsIn = (text: string): readonly string[] =>
  analysisOf(text).postmortem.sections.map(({ heading }) => heading);

describe('nothing', () => {
  it.each(['', '\n', '\uFEFF', ' \t\r\n', '\0'])('%j is a document without anything', (text) => {
    expect(sectionsIn(text)).toEqual([]);
    expect(new Set(findingsIn(text).map(({ rule }) => rule))).toEqual(
      new Set(['title', 'missing-metadata', 'missing-section']),
    );
  });
});

describe('a document of a size that nobody writes', () => {
  const length = 640 * 1024;
  it.each([
    ['one line', 'word '],
    ['lists in lists', '- '],
    ['quotations in quotations', '>'],
    ['brackets', '['],
    ['links', '[a]('],
    ['emphasis', '*a_'],
    ['white space', ' \t'],
    ['angle brackets', '<'],
    ['question marks', '?'],
    ['bytes of a picture', '\x89PNG\r\n\x1A\0\xFF'],
  ])('has its headings read, and says that it is more than that: %s', { timeout: 60_000 }, (_, piece) => {
    const text = `${head}${piece.repeat(length / piece.length)}\n\n## Root Cause\n\nA full disk.\n`;
    expect(sectionsIn(text)).toEqual(['Post-Mortem: Queue lost', 'Impact', 'Root Cause']);
    const rules = findingsIn(text).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'document-size')).toHaveLength(1);
    expect(new Set(rules)).toEqual(new Set(['document-size', 'missing-section']));
  });

  it('of 5 MB in many sections has them all', { timeout: 60_000 }, () => {
    const sections = Array.from(
      { length: 5000 },
      (_, at) => `## Part ${at}\n\n${'John broke it. '.repeat(70)}\n\n`,
    );
    const text = `${head}${sections.join('')}`;
    expect(text.length).toBeGreaterThan(5e6);
    expect(sectionsIn(text)).toHaveLength(5002);
    expect(findingsIn(text).filter(({ rule }) => rule === 'document-size')).toHaveLength(1);
  });
});

describe('front matter that is being typed', () => {
  const body =
    '# Post-Mortem: Queue lost\n\n## Impact\n\n- 40 jobs\n\n> ## Quoted\n\n## Root Cause\n\nA full disk.\n';
  const typed = '---\nstatus: Draft\nauthors:\n  - Mei Sato\nseverity: "High\n---\n';

  it('never hides a section', () => {
    for (let length = 0; length <= typed.length; length++) {
      const text = `${typed.slice(0, length)}\n${body}`;
      expect(sectionsIn(text), text).toEqual(expect.arrayContaining(['Impact', 'Root Cause']));
    }
  });

  it('is no YAML: what can be read of it is', () => {
    const text = `---\nstatus: Draft\n\t{ [: }\n? -\nseverity: Hgih\n---\n${body}`;
    expect(findingsIn(text).map(({ rule }) => rule)).toContain('metadata-severity');
    expect(sectionsIn(text)).toContain('Root Cause');
  });
});

describe('what is left open', () => {
  it.each([
    ['a fence', '```sh\n# no heading\n'],
    ['a comment', '<!--\n# no heading\n'],
    ['a block of HTML', '<script>\n# no heading\n'],
  ])('keeps what is above it, until it is closed: %s', (_, open) => {
    expect(sectionsIn(`${head}- 40 jobs\n\n${open}`)).toEqual(['Post-Mortem: Queue lost', 'Impact']);
  });
});
