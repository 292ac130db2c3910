import { describe, expect, it } from 'vitest';
import { createPostMortemService, parseConfiguration } from '../../server/src/service/index.ts';
import { analysisOf, findingsIn, today } from '../support/analyse.ts';

const blamed = '# Post-Mortem: Q\n\nJohn broke the build.\n\nCarol deleted the wrong volume.\n';
const rulesIn = (text: string, settings?: object): readonly string[] =>
  findingsIn(text, settings).map(({ rule }) => rule);

describe('suppressions', () => {
  it.each([
    ['<!-- postmortem-disable-next-line blame -->\nJohn broke the build.', 0],
    ['<!-- postmortem-disable-next-line -->\nJohn broke the build.', 0],
    ['<!-- postmortem-disable-next-line title, blame -->\nJohn broke the build.', 0],
    ['<!-- postmortem-disable-next-line title -->\nJohn broke the build.', 1],
    ['John broke the build. <!-- postmortem-disable-line blame -->', 0],
    ['<!-- postmortem-disable blame -->\n\nJohn broke the build.\n\n<!-- postmortem-enable -->', 0],
    ['<!-- postmortem-disable blame -->\n\n<!-- postmortem-enable blame -->\n\nJohn broke the build.', 1],
    ['<!-- postmortem-disable blame -->\n\n<!-- postmortem-enable title -->\n\nJohn broke the build.', 0],
    ['John broke the build.\n\n<!-- postmortem-disable-file blame -->', 0],
  ])('%j leaves %i', (body, count) => {
    expect(rulesIn(`# Post-Mortem: Q\n\n${body}\n`).filter((rule) => rule === 'blame')).toHaveLength(count);
  });
});

describe('settings', () => {
  it('switch rules off and change their severity', () => {
    expect(rulesIn(blamed, { rules: { blame: 'off' } })).not.toContain('blame');
    expect(
      findingsIn(blamed, { rules: { blame: 'error' } }).find(({ rule }) => rule === 'blame')?.severity,
    ).toBe('error');
  });

  it('name systems that could be people, and phrases to be left alone', () => {
    const text = '# Post-Mortem: Q\n\nOtto ignored the exit code.\n';
    expect(rulesIn(text)).toContain('blame');
    expect(rulesIn(text, { vocabulary: { systems: ['Otto'] } })).not.toContain('blame');
    expect(rulesIn(text, { vocabulary: { allow: ['otto ignored'] } })).not.toContain('blame');
  });
});

describe('a draft', () => {
  it('is asked for what is missing gently', () => {
    const severities = (status: string): ReadonlySet<string> =>
      new Set(
        findingsIn(`# Post-Mortem: Q\n\n**Status:** ${status}\n`)
          .filter(({ rule }) => rule === 'missing-section')
          .map(({ severity }) => severity),
      );
    expect(severities('Draft')).toEqual(new Set(['info']));
    expect(severities('Published')).toEqual(new Set(['warning']));
  });
});

describe('what is no post-mortem', () => {
  const service = createPostMortemService();
  const settings = { configuration: parseConfiguration({}).configuration, today };
  it.each([
    ['file:///notes/todo.md', '# Shopping\n\nJohn broke the build.\n'],
    ['file:///postmortems/README.md', '# Incident report\n\nJohn broke the build.\n'],
    ['file:///postmortems/template.md', '# Post-Mortem: [Title]\n'],
  ])('%s is left alone', (uri, text) => {
    expect(service.diagnostics(analysisOf(text, uri), settings)).toEqual([]);
  });
});

describe('a document that is too large', () => {
  it('is checked for title and sections only, and says so', () => {
    const text = `# Post-Mortem: Q\n\n## Impact\n\nJohn broke the build. ${'word '.repeat(60_000)}\n`;
    const rules = new Set(rulesIn(text));
    expect(rules).toEqual(new Set(['missing-section', 'document-size']));
  });
});
