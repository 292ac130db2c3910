import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { createPostMortemService, parseConfiguration } from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { vocabularyEdit } from '../../server/src/service/vocabularyEdits.ts';
import { analysisOf, today } from '../support/analyse.ts';

const entry = { list: 'systems', word: 'Celeste' } as const;

function added(text: string, path = '.postmortem.json'): string | undefined {
  const edit = vocabularyEdit(text, path, entry);
  return edit && applyEdits(text, [edit]);
}

describe('a word for the vocabulary', () => {
  it('joins those that are there, and comments stay', () => {
    const text = '{\n  // our systems\n  "vocabulary": {\n    "systems": ["Ada"], // more to come\n  },\n}\n';
    expect(added(text)).toContain('// our systems');
    expect(added(text)).toContain('// more to come');
    expect(added(text)?.replace(/\s+/g, '')).toContain('"systems":["Ada","Celeste"]');
  });

  it('begins the list where there is none', () => {
    const text = '{\n  "rules": { "blame": "error" }\n}\n';
    expect(JSON.parse(added(text) ?? '')).toEqual({
      rules: { blame: 'error' },
      vocabulary: { systems: ['Celeste'] },
    });
  });

  it('begins the file where it is empty', () => {
    expect(JSON.parse(added('\n') ?? '')).toEqual({ vocabulary: { systems: ['Celeste'] } });
  });

  it('changes one stretch of YAML only', () => {
    const text = '# ours\nrules:\n    blame:   error # strict\nvocabulary:\n  systems:\n    - Ada\n';
    expect(added(text, '.postmortem.yaml')).toContain('- Ada\n    - Celeste\n');
    expect(added(text, '.postmortem.yaml')).toContain('error # strict');
    expect(added('', '.postmortem.yml')).toBe('vocabulary:\n  systems:\n    - Celeste\n');
  });

  it.each([
    ['{ "vocabulary": { "systems": ["Ada" }', '.postmortem.json'],
    ['[1]', '.postmortem.json'],
    ['{ "vocabulary": 3 }', '.postmortem.json'],
    ['{ "vocabulary": { "systems": "Ada" } }', '.postmortem.json'],
    ['- a\n- b\n', '.postmortem.yaml'],
    ['vocabulary: [\n', '.postmortem.yaml'],
  ])('is not put into a file that is broken or says something else there: %j', (text, path) => {
    expect(added(text, path)).toBeUndefined();
  });
});

describe('at a finding of a language rule', () => {
  const text = '# Post-Mortem: Queue lost\n\n## Root Cause\n\nCeleste ignored the header.\n';
  const offered = (configured: string | undefined) => {
    const at = text.indexOf('ignored');
    const range = lineIndexOf(text).rangeOf({ start: at, end: at });
    const settings = { configuration: parseConfiguration({}).configuration, today };
    const uri = 'file:///.postmortem.json';
    const configurationFile = { uri, text: configured, saveCommand: 'postmortem.save' };
    return createPostMortemService()
      .codeActions(analysisOf(text), settings, range, undefined, { configurationFile })
      .filter(({ title }) => /vocabulary|^Allow/.test(title));
  };

  it('names and phrases can be told to the project, in a file that is saved then', () => {
    expect(offered('{}').map(({ title }) => title)).toEqual([
      '"Celeste" is a system: add it to the vocabulary',
      'Allow "Celeste ignored the header" in this project',
    ]);
    expect(offered('{}')[0]).toMatchObject({
      kind: 'quickfix',
      command: { command: 'postmortem.save', arguments: ['file:///.postmortem.json'] },
      edit: { documentChanges: [{ textDocument: { uri: 'file:///.postmortem.json', version: null } }] },
    });
  });

  it('the file is created where there is none', () => {
    expect(offered(undefined)[0]?.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri: 'file:///.postmortem.json',
      options: { ignoreIfExists: true },
    });
  });

  it.each([
    ['systems', 'Celeste'],
    ['allow', 'Celeste ignored the header'],
  ])('and then it is silent: %s', (list, word) => {
    const { configuration } = parseConfiguration({ vocabulary: { [list]: [word] } });
    const rules = createPostMortemService()
      .findings(analysisOf(text), { configuration, today })
      .map(({ rule }) => rule);
    expect(rules).not.toContain('blame');
  });

  it('a person whose name no list has is known by the vocabulary', () => {
    const named = text.replace('Celeste ignored', 'Zorblax deployed an untested');
    const rulesUnder = (people: readonly string[]) =>
      createPostMortemService()
        .findings(analysisOf(named), {
          configuration: parseConfiguration({ vocabulary: { people }, rules: { 'roles-not-names': 'info' } })
            .configuration,
          today,
        })
        .map(({ rule }) => rule);
    expect(rulesUnder([])).not.toContain('roles-not-names');
    expect(rulesUnder(['Zorblax'])).toContain('roles-not-names');
  });
});
