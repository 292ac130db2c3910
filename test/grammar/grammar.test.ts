import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionNames } from '../../server/src/service/model/sectionNames.ts';
import { severityLevel } from '../../server/src/service/model/severity.ts';
import { analysisOf } from '../support/analyse.ts';
import { contributions, markdownWithOurs, plainMarkdown, type Token, tokensOf } from './tokens.ts';

const folder = new URL('.', import.meta.url);
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.md'));
const examples = new URL('../../examples/', folder);

/** A document with a line below each line that has colours of ours: `^^^^^ constant.numeric.time`, without ".postmortem". */
const note = /^ *\^+ [a-z.-]+(?:\r\n|\n|$)/gm;

describe.each(fixtures)('%s', (file) => {
  const path = new URL(file, folder);
  const fixture = readFileSync(path, 'utf8');
  const document = fixture.replace(note, '');

  it('has the colours that its carets say', () => {
    const found = annotated(document);
    if (process.env.UPDATE === '1') writeFileSync(path, found);
    else expect(found).toBe(fixture);
  });

  it('is Markdown as before', () => {
    expectUndisturbed(document);
  });
});

describe('other documents', () => {
  it('have no colour of ours', () => {
    expect(readFileSync(new URL('other.md', folder), 'utf8')).not.toMatch(note);
  });

  it.each(readdirSync(examples))('%s is Markdown as before', (name) => {
    expectUndisturbed(readFileSync(new URL(name, examples), 'utf8'));
  });
});

describe('a long line', () => {
  it('takes about as long as without our grammars', () => {
    const text = `## Action items\n\n| a | b |\n|---|---|\n${'| x '.repeat(150)}|\n\n- [ ] ${'word @mei | '.repeat(150)}`;
    const time = (grammar: typeof plainMarkdown): number => {
      const before = performance.now();
      tokensOf(grammar, text);
      return performance.now() - before;
    };
    expect(time(markdownWithOurs)).toBeLessThan(10 * time(plainMarkdown) + 500);
  });
});

describe('the grammars agree with the service', () => {
  const opened = (heading: string, section: string): boolean =>
    tokensOf(markdownWithOurs, `## ${heading}\n\ntext`)[2]?.some(({ scopes }) =>
      scopes.includes(`meta.section.${section}.postmortem`),
    ) ?? false;

  it.each(Object.entries(sectionNames))('on headings of %s', (kind, names) => {
    const actions = kind === 'actionItems' || kind === 'followUp';
    for (const name of names) {
      expect([name, opened(name, 'timeline'), opened(`2. ${name} :wave:`, 'actions')]).toEqual([
        name,
        kind === 'timeline',
        actions,
      ]);
    }
  });

  it.each(['Critical', 'P0', 'SEV1', 'High', 'Major', 'P1', 'sev-2', 'Medium', 'P2', 'Low', 'P4'])(
    'on the severity %s',
    (word) => {
      expect(oursIn(`# Incident\n\n**Severity:** ${word}`)).toContain(
        `keyword.other.severity.${severityLevel(word)}`,
      );
    },
  );

  it.each([
    ['Incident date', 'date'],
    ['Outage Duration', 'duration'],
    ['Priority', 'severity'],
    ['Document status', 'status'],
    ['Authors', 'author'],
    ['reviewed_by', 'reviewers'],
  ])('that %s is a label', (label, field) => {
    const text = `# Incident\n\n**${label}:** P1\n`;
    expect(oursIn(text).join()).toContain('entity.other.label');
    expect(analysisOf(text).postmortem.metadata.fields.map(({ name }) => name)).toEqual([field]);
  });
});

describe('the manifest', () => {
  it('contributes every grammar, and they are shipped', () => {
    const files = readdirSync(new URL('../../syntaxes/', folder)).map((name) => `./syntaxes/${name}`);
    expect(contributions.map(({ path }) => path).sort()).toEqual(files.sort());
    expect(readFileSync(new URL('../../.vscodeignore', folder), 'utf8')).toMatch(/^!syntaxes\/\*\*$/m);
  });
});

/** Scopes that a theme colours, without those that only mark a region. */
function oursOf({ scopes }: Token): string | undefined {
  return scopes
    .findLast((scope) => scope.endsWith('.postmortem') && !scope.startsWith('meta.'))
    ?.replace(/\.postmortem$/, '');
}

function oursIn(text: string): readonly string[] {
  return tokensOf(markdownWithOurs, text)
    .flat()
    .flatMap((token) => oursOf(token) ?? []);
}

function annotated(document: string): string {
  const lines = document.split('\n');
  const tokens = tokensOf(markdownWithOurs, document);
  return lines.flatMap((line, at) => [line, ...(tokens[at] ?? []).flatMap(noteOf)]).join('\n');
}

function noteOf(token: Token): readonly string[] {
  const scope = oursOf(token);
  return scope === undefined
    ? []
    : [`${' '.repeat(token.start)}${'^'.repeat(token.end - token.start)} ${scope}`];
}

/** Without our scopes, all is as without our grammars. */
function expectUndisturbed(document: string): void {
  const ours = tokensOf(markdownWithOurs, document).map((tokens) =>
    joined(tokens.map((token) => ({ ...token, scopes: token.scopes.filter(isMarkdown) }))),
  );
  expect(ours).toEqual(tokensOf(plainMarkdown, document).map(joined));
}

function isMarkdown(scope: string): boolean {
  return !scope.endsWith('.postmortem');
}

function joined(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  for (const token of tokens.filter(({ start, end }) => start < end)) {
    const last = all.at(-1);
    const isSame = last?.scopes.join(' ') === token.scopes.join(' ');
    if (last && isSame) all[all.length - 1] = { ...last, end: token.end };
    else all.push(token);
  }
  return all;
}
