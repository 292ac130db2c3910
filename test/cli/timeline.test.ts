import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const document = `# Post-Mortem: Queue lost

**Date:** 2024-03-12

## Timeline

All times in UTC.

- 10:20 - [start] Disk of the broker is full
- 10:26 - [detected] Alert fires
- 10:50 - [mitigated] Disk grown
`;

const { write, postmortem } = commandLine();

describe('postmortem timeline', () => {
  it('prints aligned text', () => {
    write({ 'a.md': document });
    expect(postmortem('timeline', 'a.md')).toEqual({
      code: 0,
      error: '',
      out: `Queue lost
2024-03-12 · times in UTC

10:20  0     system  Disk of the broker is full [start]
10:26  +6m   alert   Alert fires [detected]
10:50  +30m  system  Disk grown [mitigated]

Time to detect    6 minutes
Time to mitigate  30 minutes
`,
    });
  });

  it.each([
    ['svg', /^<svg .* width="1000".*<\/svg>\n$/s],
    ['mermaid', /^gantt\n {4}title Queue lost/],
    ['markdown', /^\| Time \(UTC\) \| Elapsed \|/],
    ['text', /^Queue lost\n/],
  ])('draws it as %s', (format, form) => {
    write({ 'a.md': document });
    const { code, out, error } = postmortem('timeline', '--format', format, 'a.md');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(form);
  });

  it('prints what is drawn as JSON', () => {
    write({ 'a.md': document });
    const { code, out } = postmortem('timeline', 'a.md', '--format=json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Queue lost',
      events: [{ lane: 'system', phase: 'start', elapsed: 0 }, { lane: 'alert' }, { elapsed: 30 }],
    });
  });

  it('draws pictures of any width, with quiet times cut or not', () => {
    write({ 'a.md': document.replace('10:50', '23:50') });
    const narrow = postmortem('timeline', '--format', 'svg', '--width', '400', 'a.md');
    expect(narrow.out).toContain('width="400"');
    const wide = ['timeline', '--format', 'svg', 'a.md'];
    expect(postmortem(...wide, '--gaps-to-scale').out).not.toBe(postmortem(...wide).out);
  });

  it('goes by the configuration above the file', () => {
    write({
      '.postmortem.json': '{ "timezone": "Asia/Tokyo" }',
      'a.md': document.replace('All times in UTC.', ''),
    });
    expect(postmortem('timeline', 'a.md').out).toContain('times in Asia/Tokyo');
  });

  it('reads every Markdown file that is named, post-mortem or not', () => {
    write({ 'notes.md': '# Notes\n\n## Timeline\n\n- 10:20 - Alert fires\n- 10:30 - Over\n' });
    expect(postmortem('timeline', 'notes.md')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Alert fires'),
    });
  });

  it.each([
    [['--format', 'pdf', 'a.md'], 'Unknown format "pdf": text, svg, mermaid, markdown or json'],
    [[], 'Name one file whose timeline is to be drawn'],
    [['a.md', 'a.md'], 'Name one file whose timeline is to be drawn'],
    [['a.txt'], 'a.txt is no Markdown file'],
    [['--width', 'wide', 'a.md'], '"wide" is no width'],
    [['--width', '10', 'a.md'], '"10" is no width'],
    [['--colour', 'a.md'], '--colour'],
  ])('refuses %j', (args, complaint) => {
    write({ 'a.md': document, 'a.txt': document });
    const { code, out, error } = postmortem('timeline', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(complaint);
  });

  it('names what cannot be read', () => {
    write({ 'folder.md/a.md': document, 'bytes.md': new Uint8Array([0, 1, 2]) });
    expect(postmortem('timeline', 'missing.md')).toEqual({
      code: 2,
      out: '',
      error: 'missing.md: no such file or folder\n',
    });
    expect(postmortem('timeline', 'bytes.md')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^bytes\.md: /),
    });
    expect(postmortem('timeline', 'folder.md')).toMatchObject({
      code: 2,
      out: '',
      error: 'folder.md is a folder\n',
    });
  });

  it('says that there is no timeline, a picture too', () => {
    write({ 'a.md': '# Post-Mortem: A\n' });
    expect(postmortem('timeline', 'a.md')).toEqual({
      code: 2,
      out: '',
      error:
        'a.md: There is no timeline: add a section "Timeline" with entries such as "10:20 - Alert fires"\n',
    });
    expect(postmortem('timeline', '--format', 'svg', 'a.md')).toMatchObject({
      code: 0,
      out: expect.stringContaining('There is no timeline'),
    });
  });

  it('is told of by --help', () => {
    expect(postmortem('--help').out).toContain('timeline  Draw the timeline of one file');
  });
});
