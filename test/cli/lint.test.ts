import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const draft = '# Post-Mortem\n\n**Severity:** Hgih\n\n## Timeline\n\n- 10:20 - Restart\n- 10:05 - Alert\n';
const memo = '# Holiday list\n\n- Monday\n';

const { write, postmortem } = commandLine();

describe('postmortem lint', () => {
  it('prints each file with its problems, and what it comes to', () => {
    write({
      'a.md': draft,
      '.postmortem.json':
        '{ "timezone": "UTC", "rules": { "missing-section": "off", "missing-metadata": "off" } }',
    });
    expect(postmortem('lint', 'a.md')).toEqual({
      code: 1,
      error: '',
      out: `a.md
   1:3  warning  "Post-Mortem" names no incident: say what failed, as in "Post-Mortem: Payment outage"  title
  3:15  error    "Hgih" is no severity: did you mean High?  metadata-severity
   8:3  warning  10:05 is earlier than 10:20 above it: correct the time or move the entry  timeline-order

1 post-mortem checked: 1 error, 2 warnings
`,
    });
  });

  it('prints one JSON object with 1-based lines and columns', () => {
    write({
      'a.md': draft,
      '.postmortem.json':
        '{ "timezone": "UTC", "rules": { "missing-section": "off", "missing-metadata": "off", "title": "off" } }',
    });
    const { out, code } = postmortem('lint', '--format', 'json', 'a.md');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.summary).toEqual({
      files: 1,
      errors: 1,
      warnings: 1,
      infos: 0,
      hints: 0,
      notPostmortems: 0,
    });
    expect(report.files[0].diagnostics[0]).toEqual({
      rule: 'metadata-severity',
      severity: 'error',
      message: '"Hgih" is no severity: did you mean High?',
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 19,
      fixable: true,
      docs: expect.stringMatching(/^https:.*\/docs\/rules\/metadata-severity\.md$/),
    });
  });

  it('treats a file that is named as a post-mortem, others only when they look like one', () => {
    write({ 'docs/a.md': draft, 'docs/memo.md': memo, 'node_modules/x/b.md': draft });
    const summary = (...paths: string[]): object =>
      JSON.parse(postmortem('lint', '--format', 'json', ...paths).out).summary;
    expect(summary('docs/memo.md')).toMatchObject({ files: 1, notPostmortems: 0 });
    expect(summary('docs')).toMatchObject({ files: 1, notPostmortems: 1 });
    expect(summary('docs/**/*.md')).toMatchObject({ files: 1, notPostmortems: 1 });
    expect(summary('.')).toMatchObject({ files: 1, notPostmortems: 1 });
    expect(summary('docs', 'docs/memo.md')).toMatchObject({ files: 2, notPostmortems: 0 });
  });

  it('ends with 0 when nothing is at warning or above', () => {
    write({
      'a.md': memo,
      '.postmortem.yaml': 'rules:\n  title: info\n  missing-section: "off"\n  missing-metadata: "off"\n',
    });
    expect(postmortem('lint', 'a.md')).toEqual({
      code: 0,
      error: '',
      out: '1 post-mortem checked: no problems\n',
    });
  });

  it('names what cannot be read and checks the rest', () => {
    write({ 'a.md': draft });
    const { code, error, out } = postmortem('lint', 'missing.md', 'a.md');
    expect(code).toBe(2);
    expect(error).toBe('missing.md: no such file or folder\n');
    expect(out).toContain('1 post-mortem checked');
  });

  it('names what is wrong in a configuration and goes on with the rest', () => {
    write({
      'a.md': draft,
      '.postmortem.json': '{\n  "rules": { "title": "loud", "missing-section": "off" }\n}',
    });
    const { code, error, out } = postmortem('lint', 'a.md');
    expect(code).toBe(2);
    expect(error).toMatch(/^\.postmortem\.json:2:14: rules\.title must be "error", /);
    expect(out).not.toContain('missing-section');
    expect(out).toContain('title');
  });
});

describe('wrong use', () => {
  it.each([
    [['lint'], 'Name files, folders or globs to check'],
    [['lint', '--format', 'xml', 'a.md'], 'Unknown format "xml"'],
    [['lint', '--today', 'soon', 'a.md'], 'Not a date: --today soon'],
    [['lint', '--today', '2024-13-45', 'a.md'], 'Not a date: --today 2024-13-45'],
    [['lint', '--today', '2023-02-29', 'a.md'], 'Not a date: --today 2023-02-29'],
    [['lint', '--colour', 'a.md'], "Unknown option '--colour'"],
    [['mend'], 'Unknown command "mend"'],
  ])('%j says what is wrong', (args, message) => {
    const { code, error, out } = postmortem(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
  });

  it('prints the usage on --help', () => {
    expect(postmortem('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: postmortem'),
    });
  });
});
