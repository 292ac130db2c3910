import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const good = '# Post-Mortem: Queue lost\n\nJohn broke the build.\n';
const { at, write, postmortem } = commandLine();

/** What of a run tells that all files that could be checked were. */
function lint(...paths: readonly string[]): { code: number; error: string; checked: number } {
  const { code, out, error } = postmortem('lint', '--format', 'json', ...paths);
  return { code, error, checked: JSON.parse(out).summary.files };
}

describe('what is no text', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le')],
  ])('is named, and the others are checked: %s', (_, content) => {
    write({ 'docs/a.md': good, 'docs/b.md': content });
    const error = 'docs/b.md: cannot be read: it is not UTF-8 text\n';
    expect(lint('docs/a.md', 'docs/b.md')).toEqual({ code: 2, error, checked: 1 });
    expect(lint('docs')).toEqual({ code: 2, error, checked: 1 });
  });

  it('is not a text in another encoding, of which only single letters are lost', () => {
    write({ 'a.md': Buffer.from('# Post-Mortem: Zürich\n\nJohn broke the build.\n', 'latin1') });
    expect(postmortem('lint', 'a.md').out).toContain('3:1  warning  Blames people: "John broke the build"');
  });
});

describe('a text', () => {
  it('may be empty', () => {
    write({ 'a.md': '' });
    expect(lint('a.md')).toEqual({ code: 1, error: '', checked: 1 });
  });

  it.each([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${good.replaceAll('\n', '\r\n')}`],
    ['a byte order mark before front matter', `\uFEFF---\nauthor: Mei\n---\n${good}`],
    ['front matter without an end', `---\nauthor: Mei\n\n${good}`],
    ['front matter that is no YAML', `---\n\t{ author: [Mei\n- ? :\n---\n${good}`],
    ['a fence without an end', `${good}\n\`\`\`sh\n# no heading\n`],
  ])('may have %s', (_, text) => {
    write({ 'a.md': text });
    const { diagnostics } = JSON.parse(postmortem('lint', '--format', 'json', 'a.md').out).files[0];
    const line = text.split(/\r\n|\n/).findIndex((each) => each.includes('John')) + 1;
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'blame', line, column: 1 }));
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).not.toContain('title');
  });
});

describe('a path', () => {
  it('may be a folder without Markdown', () => {
    write({ 'docs/a.txt': good });
    expect(lint('docs')).toEqual({ code: 0, error: '', checked: 0 });
  });

  it.each([
    ['docs/*.markdown', 'docs/*.markdown: matches no Markdown file\n'],
    ['nowhere/**/*.md', 'nowhere/**/*.md: matches no Markdown file\n'],
    ['docs/a.md/b.md', 'docs/a.md/b.md: no such file or folder\n'],
    ['docs/b.md', 'docs/b.md: no such file or folder\n'],
    ['docs/\0.md', expect.stringMatching(/^docs\/\0\.md: cannot be read: /)],
  ])('that leads nowhere is named, and the others are checked: %j', (path, error) => {
    write({ 'docs/a.md': good });
    expect(lint(path, 'docs/a.md')).toEqual({ code: 2, error, checked: 1 });
  });

  it('may be that of a link that leads nowhere: it is named', () => {
    write({ 'docs/a.md': good });
    symlinkSync('gone.md', at('docs/b.md'));
    expect(lint('docs')).toEqual({
      code: 2,
      error: 'docs/b.md: cannot be read: ENOENT: no such file or directory\n',
      checked: 1,
    });
  });

  it('leads around in a circle only once', () => {
    write({ 'docs/a.md': good });
    symlinkSync('.', at('docs/self'));
    symlinkSync('.', at('docs/self.md'));
    expect(lint('docs')).toEqual({ code: 1, error: '', checked: 1 });
  });
});

describe('a configuration', () => {
  it.each([
    ['is empty', ''],
    ['is no object', '[]'],
    ['is no JSON', '{ rules: }'],
    ['names what there is not', '{ "rules": { "blme": "error" }, "colour": 1 }'],
    [
      'sets what there is not',
      '{ "rules": { "title": "loud", "timeline-order": ["error", { "toleranceMinutes": "5" }] } }',
    ],
  ])('that %s is no reason to check nothing', (_, configuration) => {
    write({ 'a.md': good, '.postmortem.json': configuration });
    const { code, error, checked } = lint('a.md');
    expect(checked).toBe(1);
    if (configuration === '') expect({ code, error }).toEqual({ code: 1, error: '' });
    else
      expect({ code, error }).toEqual({
        code: 2,
        error: expect.stringMatching(/^\.postmortem\.json:1:\d+: \S/),
      });
  });

  it('may be a folder: it is named', () => {
    write({ 'a.md': good });
    mkdirSync(at('.postmortem.json'));
    expect(lint('a.md')).toMatchObject({
      code: 2,
      error: expect.stringContaining('.postmortem.json: cannot be read'),
    });
  });
});

describe('very many problems', () => {
  it('are printed like few', { timeout: 60_000 }, () => {
    const lines = Array.from({ length: 150_000 }, (_, at) =>
      at % 1000 === 0 ? `\n## Part ${at}\n\nTODO ` : 'TODO ',
    ).join('');
    write({ 'a.md': `# Post-Mortem: Queue lost\n\n${lines}\n` });
    expect(postmortem('lint', 'a.md').out.match(/left from the template/g)).toHaveLength(150_000);
  });
});
