import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../server/src/service/index.ts';
import { commandLine } from '../support/commandLine.ts';

const document = `# Post-Mortem: Queue lost

**Date:** 2024-01-30
**Severity:** High
**Duration:** 2 hours

## Summary

The queue was lost for 2 hours.

## Timeline

- 10:20 UTC - Alert fires

## Action Items

- [ ] Alert on depth above 10k (owner: @olu, due: 2024-03-01)
`;
const noActions = document.replace(/## Action Items[\s\S]*$/, '').replace('Queue lost', 'Disk full');
const older = document.replace('2024-01-30', '2023-05-02').replace('Queue lost', 'Cache <b>cold</b>');

const { at, write, postmortem, postmortemIn } = commandLine();
const filesIn = (folder: string): readonly string[] =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(at(folder).length + 1))
    .sort();
const read = (path: string): string => readFileSync(at(path), 'utf8');

describe('one file', () => {
  it.each(exportFormats)('is printed as %s', (format) => {
    write({ 'a.md': document });
    const { code, out, error } = postmortem('export', '--format', format, 'a.md');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/depth above 10k/);
    expect(readdirSync(at(''))).toEqual(['a.md']);
  });

  it('without what is asked for says so', () => {
    write({ 'a.md': noActions });
    expect(postmortem('export', '--format', 'jira-csv', 'a.md')).toEqual({
      code: 2,
      out: '',
      error: 'a.md: There are no action items: write some first.\n',
    });
  });

  it('has the review from the day that is given', () => {
    write({ 'a.md': document });
    const calendar = (...args: readonly string[]): string =>
      postmortem('export', '--format', 'ics', 'a.md', ...args).out;
    expect(calendar()).toContain('DTSTART;VALUE=DATE:20240229');
    expect(calendar('--today', '2024-07-01')).toContain('DTSTART;VALUE=DATE:20240731');
    expect(calendar('--today', '2024-07-01')).toBe(calendar('--today', '2024-07-01'));
  });
});

describe('several files', () => {
  it('go to a folder, with their paths, and a list of the pages', () => {
    write({ 'p/2024/a.md': document, 'p/b.md': older, 'p/c.md': noActions, 'p/README.md': '# Read me\n' });
    expect(postmortem('export', '--format', 'html', 'p', '-o', 'out/site')).toEqual({
      code: 0,
      out: '3 post-mortems exported to out/site, 1 skipped as no post-mortem\n',
      error: '',
    });
    expect(filesIn('out/site')).toEqual(['index.html', 'p/2024/a.html', 'p/b.html', 'p/c.html']);
    const rows = read('out/site/index.html').split('<tr>').slice(2);
    expect(rows.map((row) => /href="([^"]*)"/.exec(row)?.[1])).toEqual([
      './p/c.html',
      './p/2024/a.html',
      './p/b.html',
    ]);
    expect(rows[1]).toMatch(/2024-01-30.*Queue lost.*High.*2 hours.*1/s);
    expect(read('out/site/index.html')).not.toContain('<b>');
    expect(read('out/site/p/2024/a.html')).toMatch(/^<!DOCTYPE html>/i);
  });

  it('lead to the pages of each other; one that is printed leads to documents', () => {
    const links =
      '[one](../b.md#impact), [two][2], [three](https://example.com/c.md), [four](/d.md), [five](e.mdx)\n\n[2]: c.markdown\n';
    write({ 'p/a.md': document.replace('## Timeline', `${links}\n## Timeline`) });
    const linksIn = (html: string): readonly string[] =>
      ['b', 'c', 'd', 'e'].flatMap(
        (name) => html.match(new RegExp(`href="[^"#]*\\b${name}\\.\\w+`, 'g')) ?? [],
      );
    expect(postmortem('export', '--format', 'html', 'p', '-o', 'out').code).toBe(0);
    expect(linksIn(read('out/p/a.html'))).toEqual([
      'href="../b.html',
      'href="c.html',
      'href="https://example.com/c.md',
      'href="/d.md',
      'href="e.mdx',
    ]);
    expect(linksIn(postmortem('export', '--format', 'html', 'p/a.md').out)).toContain('href="../b.md');
  });

  it('that have nothing to export are named, and the others are written', () => {
    write({ 'a.md': document, 'b.md': noActions });
    expect(postmortem('export', '--format', 'adf', 'a.md', 'b.md', '--output', 'out')).toEqual({
      code: 0,
      out: '1 post-mortem exported to out, 1 had nothing to export\n',
      error: 'b.md: There are no action items: write some first.\n',
    });
    expect(filesIn('out')).toEqual(['a.adf.json']);
  });

  it('get names of their own', () => {
    write({ 'a.md': document, 'a.markdown': document, 'A.md': document, 'index.md': document });
    postmortem('export', '--format', 'html', '.', 'index.md', '-o', 'out');
    expect(new Set(filesIn('out').map((name) => name.toLowerCase())).size).toBe(5);
    expect(filesIn('out')).toContain('index-2.html');
  });

  it('from elsewhere keep the folders that they have in common', () => {
    write({ 'p/2024/a.md': document, 'p/b.md': older, 'here/c.md': document });
    expect(postmortemIn('here', 'export', '--format', 'json', '../p', '-o', 'out').code).toBe(0);
    expect(filesIn('here/out')).toEqual(['2024/a.json', 'b.json']);
  });

  it('of the run before are written over', () => {
    write({ 'a.md': document });
    for (const text of [document, older]) {
      write({ 'a.md': text });
      expect(postmortem('export', '--format', 'json', 'a.md', '-o', 'out').code).toBe(0);
    }
    expect(JSON.parse(read('out/a.json')).postmortem.date).toBe('2023-05-02');
  });

  it('of issues are not exported again', () => {
    write({ 'a.md': document });
    for (let run = 0; run < 2; run++) postmortem('export', '--format', 'issue', '.', '-o', '.');
    expect(filesIn('')).toEqual(['a.issue.md', 'a.md']);
    expect(read('a.md')).toBe(document);
  });
});

describe('the folder', () => {
  it('is never left', () => {
    write({ 'p/here/keep.txt': '', 'p/a.md': document });
    expect(postmortemIn('p/here', 'export', '--format', 'html', '../a.md', '-o', 'out').code).toBe(0);
    expect(filesIn('p')).toEqual(['a.md', 'here/keep.txt', 'here/out/a.html', 'here/out/index.html']);
  });

  it('may hold the documents, which are not written over, a link to one included', () => {
    write({ 'a.md': document });
    symlinkSync(at('a.md'), at('a.json'));
    const { code, error } = postmortem('export', '--format', 'json', 'a.md', '-o', '.');
    expect([code, error]).toEqual([
      2,
      'a.json: is not written over, it is one of the documents. Choose another folder with -o\n',
    ]);
    expect(read('a.md')).toBe(document);
  });

  it('may have links, none of which is followed out of it', () => {
    write({ 'p/sub/a.md': document, 'elsewhere/keep.txt': '' });
    mkdirSync(at('out'));
    symlinkSync(at('elsewhere'), at('out/p'));
    const { code, error } = postmortem('export', '--format', 'json', 'p/sub/a.md', '-o', 'out');
    expect([code, error]).toEqual([2, expect.stringContaining('a link leads out of the folder')]);
    expect(readdirSync(at('elsewhere'))).toEqual(['keep.txt']);
  });

  it('may have a link that leads to nothing yet, which stays so', () => {
    write({ 'a.md': document, 'out/keep.txt': '' });
    symlinkSync(at('none.json'), at('out/a.json'));
    const { code, error } = postmortem('export', '--format', 'json', 'a.md', '-o', 'out');
    expect([code, error]).toEqual([2, expect.stringMatching(/^out\/a\.json: cannot be written: EEXIST/)]);
    expect(existsSync(at('none.json'))).toBe(false);
  });

  it('that is a file is named, with what to do', () => {
    write({ 'a.md': document, out: 'text' });
    const { code, error } = postmortem('export', '--format', 'html', 'a.md', '-o', 'out');
    expect(code).toBe(2);
    expect(error).toMatch(/^out\/a\.html: cannot be written: E\w+: .*\. Choose another folder with -o/);
    expect(read('out')).toBe('text');
  });
});

describe('the command line', () => {
  it.each([
    [['a.md'], 'Say in which form: --format html|confluence'],
    [
      ['--format', 'pdf', 'a.md'],
      'Unknown format "pdf": html, confluence, adf, slack, json, ics, jira-csv or issue',
    ],
    [['--format', 'html'], 'Name files, folders or globs to export'],
    [['--format', 'html', 'a.md', 'b.md'], 'add -o DIR'],
    [['--format', 'html', '.'], 'add -o DIR'],
    [['--format', 'html', 'a.md', '-o', ''], 'Name a folder: -o DIR'],
    [['--format', 'ics', '--today', '2024-13-01', 'a.md'], 'Not a date: --today 2024-13-01'],
    [['--colour', 'a.md'], '--colour'],
  ])('refuses %j', (args, complaint) => {
    write({ 'a.md': document, 'b.md': document });
    const { code, out, error } = postmortem('export', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(complaint);
  });

  it('names what cannot be read, and does the rest', () => {
    write({ 'a.md': document });
    const { code, error } = postmortem('export', '--format', 'html', 'a.md', 'none.md', '-o', 'out');
    expect([code, error]).toEqual([2, 'none.md: no such file or folder\n']);
    expect(existsSync(at('out/a.html'))).toBe(true);
  });

  it('is told of by --help', () => {
    expect(postmortem('--help').out).toContain('export    Write post-mortems as HTML');
  });
});
