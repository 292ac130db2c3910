import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const { at, write, postmortem } = commandLine();

const clean = '# Post-Mortem: Queue lost\n\n**Severity:** High\n';
const typo = '# Post-Mortem: Queue lost\n\n**Severity:** Hgih\n';
const blame = '# Post-Mortem: Queue lost\n\nJohn forgot the queue.\n';
const rulesOf = (out: string): readonly string[] =>
  JSON.parse(out).files.flatMap((file: { diagnostics: { rule: string }[] }) =>
    file.diagnostics.map(({ rule }) => rule),
  );
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd: at(''),
    encoding: 'utf8',
  });

describe('--rule', () => {
  it('lets only the named rules speak, one that is off included', () => {
    write({ 'a.md': `${blame}\nPriya restarts it.\n` });
    expect(
      rulesOf(postmortem('lint', '--format', 'json', '--rule', 'blame,roles-not-names', 'a.md').out),
    ).toEqual(['roles-not-names', 'blame', 'roles-not-names']);
  });

  it('names the nearest rule when one is unknown', () => {
    expect(postmortem('lint', '--rule', 'blam', '.')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Unknown rule "blam": did you mean blame?'),
    });
  });
});

describe('--fix', () => {
  it('mends what loses no meaning and reports the rest', () => {
    write({ 'a.md': `\uFEFF${typo.replaceAll('\n', '\r\n')}` });
    const { out } = postmortem('lint', '--fix', '--rule', 'metadata-severity', 'a.md');
    expect(readFileSync(at('a.md'), 'utf8')).toBe(`\uFEFF${clean.replaceAll('\n', '\r\n')}`);
    expect(out).toContain('1 post-mortem checked, 1 problem fixed: no problems');
  });

  it('names a file that cannot be written, and mends the others', () => {
    write({ 'a.md': typo, 'b.md': typo });
    chmodSync(at('a.md'), 0o444);
    const { code, error } = postmortem('lint', '--fix', '--rule', 'metadata-severity', 'a.md', 'b.md');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/^a\.md: .*read-only/) });
    expect(readFileSync(at('b.md'), 'utf8')).toBe(clean);
    expect(readFileSync(at('a.md'), 'utf8')).toBe(typo);
  });
});

describe('a baseline', () => {
  it('holds back what was there, wherever its line has moved', () => {
    write({ 'a.md': blame });
    expect(postmortem('lint', '--write-baseline', '--rule', 'blame', 'a.md')).toMatchObject({ code: 0 });
    write({ 'a.md': blame.replace('John', 'A line above.\n\nJohn') });
    expect(postmortem('lint', '--baseline', '--rule', 'blame', 'a.md')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 known problem held back by the baseline'),
    });
    write({ 'a.md': `${blame}\nMara ignored the alert.\n` });
    const { code, out } = postmortem('lint', '--baseline', '--format', 'json', '--rule', 'blame', 'a.md');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ diagnostics: [{ line: 5 }] }],
      summary: { warnings: 1, baselined: 1 },
    });
  });

  it('says what is gone from it', () => {
    write({ 'a.md': blame });
    postmortem('lint', '--write-baseline=known.json', '--rule', 'blame', 'a.md');
    write({ 'a.md': clean });
    expect(postmortem('lint', '--baseline=known.json', '--rule', 'blame', 'a.md').out).toContain(
      '1 problem of the baseline is gone: write it again',
    );
  });

  it.each([
    ['is not there', undefined, 'cannot be read'],
    ['is no JSON', '{', 'is no baseline'],
    ['is of another version', '{ "version": 9 }', 'its version is 9'],
  ])('that %s is an error', (_, content, complaint) => {
    write({ 'a.md': clean, ...(content !== undefined && { 'known.json': content }) });
    expect(postmortem('lint', '--baseline=known.json', 'a.md')).toMatchObject({
      code: 2,
      error: expect.stringContaining(complaint),
    });
  });
});

describe('--strict-dates', () => {
  const late =
    '# Post-Mortem: Queue lost\n\n**Date:** 2024-01-01\n\n## Action Items\n\n- [ ] Alert on depth above 10k (owner: @olu, due: 2024-01-05)\n';

  it('lets what depends on the day count', () => {
    write({ 'a.md': late });
    const shown = postmortem('lint', '--rule', 'action-overdue', 'a.md');
    expect(shown).toMatchObject({
      code: 0,
      out: expect.stringContaining('action-overdue (depends on today)'),
    });
    expect(postmortem('lint', '--strict-dates', '--rule', 'action-overdue', 'a.md').code).toBe(1);
  });
});

describe('--changed', () => {
  const paths = (out: string): readonly string[] =>
    JSON.parse(out)
      .files.map(({ path }: { path: string }) => path)
      .sort();

  it('looks at what differs from the base: on the branch, staged, changed and new', () => {
    write({
      'postmortems/old post-mortem.md': clean,
      'postmortems/kept.md': clean,
      'postmortems/gone.md': clean,
    });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Old');
    git('checkout', '-qb', 'work');
    write({ 'postmortems/on branch.md': `${clean}\n## Timeline\n\n## Root Cause\n` });
    git('add', '.');
    git('commit', '-qm', 'New');
    git('rm', '-q', 'postmortems/gone.md');
    write({
      'postmortems/old post-mortem.md': `${clean}\nMore.\n`,
      'postmortems/new ü.md': clean,
      'notes.txt': 'no Markdown',
    });
    expect(paths(postmortem('lint', '--changed', '--format', 'json').out)).toEqual([
      'postmortems/new ü.md',
      'postmortems/old post-mortem.md',
      'postmortems/on branch.md',
    ]);
    expect(paths(postmortem('lint', '--changed=HEAD', '--format', 'json', 'postmortems').out)).toEqual([
      'postmortems/new ü.md',
      'postmortems/old post-mortem.md',
    ]);
  });

  it('says what is missing where there is no repository, or no such base', () => {
    expect(postmortem('lint', '--changed')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--changed needs a git repository'),
    });
    write({ 'a.md': clean });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Old');
    expect(postmortem('lint', '--changed=nowhere')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--changed=nowhere: there is no such branch'),
    });
  });
});

describe('a template of the project', () => {
  const asked = (out: string): readonly string[] =>
    JSON.parse(out).files.flatMap((each: { diagnostics: { rule: string; message: string }[] }) =>
      each.diagnostics.filter(({ rule }) => rule === 'missing-section').map(({ message }) => message),
    );

  it('is read from beside the configuration file', () => {
    write({
      '.postmortem.yaml': 'template: ways/own.md\n',
      'ways/own.md': '# Incident: [What failed]\n\n## Letters\n\n[To whom]\n',
      'postmortems/a.md': clean,
    });
    const { out, error, code } = postmortem('lint', '--format', 'json', '.');
    expect(asked(out)).toEqual(['No "Letters" section: readers of a post-mortem look for it']);
    expect({ error, code }).toEqual({ error: '', code: 1 });
    expect(out).not.toContain('own.md');
  });

  it('is named on stderr where it cannot be read, and the rest is done', () => {
    write({ '.postmortem.json': '{ "template": "gone.md" }', 'postmortems/a.md': typo });
    const { out, error, code } = postmortem('lint', '--rule', 'metadata-severity', 'postmortems');
    expect(error).toContain('.postmortem.json:1:3: The template gone.md cannot be read');
    expect(out).toContain('did you mean High?');
    expect(code).toBe(2);
  });
});
