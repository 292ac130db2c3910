import { readdirSync, readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  parseConfiguration,
  parseConfigurationFile,
  recordOf,
  renameProblem,
} from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { documentOf } from '../support/fixture.ts';
import { bundle, pseudoTexts, wordsIn } from '../support/pseudo.ts';
import { type Said, saidOf } from './said.ts';

const { configuration: settings } = parseConfiguration({});
const used = new Set<string>();
beforeAll(() => {
  const texts = new Proxy(pseudoTexts as Record<string, string>, {
    get(target, key: string) {
      used.add(key);
      return target[key];
    },
  });
  l10n.config({ contents: texts });
});
afterAll(() => l10n.config({ contents: {} }));

/** Words that are those of documents in every language: what is written there, rules and settings, and names. */
const ofDocuments = new Set(
  wordsIn(`
    UTC YYYY MM DD HH post-mortem
    Critical High Medium Low draft under review published todo in progress done
    start detected acknowledged declared diagnosed mitigated resolved
    date duration severity status author reviewers timezone
    error warning info hint off
    Major follow up MeiEngineer`),
);

/** What settings hold to the letter, and what a parser of JSON says. */
const wordsOfSettings = wordsIn(
  'standard google-sre pagerduty atlassian aws-coe JIRA https id number close bracket expected',
);

/** Headings of the house styles. */
const headings = readdirSync('templates').flatMap((name) =>
  wordsIn((readFileSync(`templates/${name}`, 'utf8').match(/^#+ .*/gm) ?? []).join(' ')),
);

const folders = ['test/rules', 'test/model/documents', 'test/timeline/view/documents', 'examples'];
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.endsWith('.fixed.md'))
    .map((name) => `${folder}/${name}`),
);

describe('in another language', () => {
  it.each(documents)('nothing is said in English of %s', (path) => {
    const text = documentOf(readFileSync(path, 'utf8'));
    const known = new Set([...ofDocuments, ...headings, ...wordsIn(text)]);
    const english = [...saidOf(text, !path.startsWith('test/rules'))].flatMap((said) =>
      leftOver(said, known),
    );
    expect([...new Set(english)]).toEqual([]);
  });

  it('nothing is said in English of a configuration', () => {
    const files = [
      '{ "template": 1, "rules": { "blam": "error", "blame": "loud", "title": ["info", { "max": "a" }] }, "other": [] }',
      '{ "template": "no/file.txt", "timezone": 1, "links": { "A B": "x", "C-": "y" }, "vocabulary": [], "files": 7 }',
      '{ "inlayHints": { "elapsed": "yes" }, "severities": { "a": "b" }, "rules": { "too-many-actions": ["info", { "max": -1 }] } }',
      '[',
    ];
    const found = files.flatMap((text) => parseConfigurationFile(text, '.postmortem.json').diagnostics);
    const named = new Set([...ofDocuments, ...wordsIn(files.join(' ')), ...wordsOfSettings]);
    expect(found.length).toBeGreaterThan(12);
    expect(
      found.flatMap(({ message }) => leftOver({ what: 'configuration', text: String(message) }, named)),
    ).toEqual([]);
  });

  it('nor of a name that nobody can have', () => {
    const record = recordOf(analysisOf('# Post-Mortem: A\n\n## Action Items\n\n- Fix it (@mei)\n'), settings);
    const problems = ['a|b', 'Mei Sato'].map((name) => renameProblem('mei', name, record ? [record] : []));
    const known = new Set(['mei', 'sato']);
    expect(problems.flatMap((text = '') => leftOver({ what: 'rename', text }, known))).toEqual([]);
  });

  it('most is said at all, or this would prove nothing', () => {
    const sources = readdirSync('server/src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`server/src/${path}`, 'utf8').replaceAll("\\'", "'"))
      .join('\n');
    const ofServer = Object.keys(bundle).filter((key) => sources.includes(key.replace(/\/.*$/s, '')));
    expect(used.size / ofServer.length).toBeGreaterThan(0.6);
  });
});

/** A word that was cut off, and the name of a time zone. */
const cutOrZone = /[A-Za-z]+…|\b[A-Z][a-z]+\/\w+/g;

/** A lens may show no more than the status of a document. */
const mayBeBare = new Set(['lens']);

/** What is in no text of the language, or has words that no document would have. */
function leftOver({ what, text, writes = '' }: Said, known: ReadonlySet<string>): readonly string[] {
  const written = new Set(wordsIn(writes));
  const whole = text.replace(cutOrZone, ' ');
  const words = wordsIn(whole).filter((word) => !known.has(word) && !written.has(word));
  return words.length > 0 || !(text.includes('⟦') || mayBeBare.has(what))
    ? [`${what}: ${text} (${words.join(' ')})`]
    : [];
}
