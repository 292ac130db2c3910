import { describe, expect, it } from 'vitest';
import {
  createPostMortemService,
  parseConfiguration,
  parseConfigurationFile,
} from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';

/** What is said of a file, with the words it is said of. */
function complaintsIn(text: string): readonly (readonly [string, unknown])[] {
  return parseConfigurationFile(text, '.postmortem.yaml').diagnostics.map(
    ({ range: { start, end }, message }) => [
      text
        .split('\n')
        [start.line]?.slice(start.character, start.line === end.line ? end.character : undefined) ?? '',
      message,
    ],
  );
}

describe('a glob without quotes in YAML', () => {
  const text = 'files:\n  - *.md\n  - "docs/*.md"\nrules:\n  blame: "off"\n';

  it('is named, and everything else holds', () => {
    expect(complaintsIn(text)).toEqual([
      ['*.md', 'Not valid YAML: put "*.md" in quotes, as it begins with "*"'],
    ]);
    expect(parseConfigurationFile(text, '.postmortem.yaml').given).toEqual({
      files: ['docs/*.md'],
      rules: { blame: 'off' },
    });
  });
});

describe('YAML', () => {
  it.each([
    ['that names its own parts', 'files: &f ["a.md"]\nvocabulary:\n  systems: *f\n', []],
    ['of two documents', 'timezone: UTC\n---\ntimezone: CET\n', ['Not valid YAML: more than one document']],
    [
      'that grows beyond bounds',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${['b', 'c', 'd', 'e'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcd'[at]}`)}]`).join('\n')}\n`,
      ['Not valid YAML: Excessive alias count indicates a resource exhaustion attack'],
    ],
  ])('%s is read as far as it goes', (_, text, messages) => {
    expect(complaintsIn(text).map(([, message]) => message)).toEqual(messages);
  });
});

describe('any file', () => {
  const pieces = [
    'rules',
    'blame',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '*x',
    '&x',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '|',
    '>',
    '?',
    '!',
    '%',
    '@',
    '\t',
    '\0',
    'error',
    '1',
    '<<',
    '---',
    '__proto__',
    ',',
  ];

  it.each(['.postmortem.yaml', '.postmortem.json'])(
    'is read without an exception: %s',
    { timeout: 60_000 },
    (path) => {
      let state = 1;
      const next = (below: number): number => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
      for (let run = 0; run < 1000; run++) {
        const text = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join('');
        expect(() => parseConfigurationFile(text, path), JSON.stringify(text)).not.toThrow();
      }
    },
  );
});

describe('globs', () => {
  it.each(['', '[', '!(', '**/{', '\\', '+(a|b'])('of any form match or do not: %j', (glob) => {
    const { configuration } = parseConfiguration({ files: [glob, 'notes/*.md'] });
    const service = createPostMortemService();
    const analysis = analysisOf('# Shopping\n', 'file:///notes/a.md');
    expect(service.status(analysis, configuration, 'notes/a.md').reason).toContain(
      'its name is that of a post-mortem',
    );
  });
});
