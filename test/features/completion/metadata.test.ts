import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../support/completions.ts';

const page = (metadata: string): string => `# Post-Mortem: Logins failed

${metadata}

## Timeline

- 2024-01-15 10:00 UTC - [start] Key rotated
- 2024-01-15 12:15 UTC - [resolved] Key restored
`;

const front = (lines: string): string =>
  `---\ntype: post-mortem\n${lines}\n---\n\n# Lost mails\n\n## Impact\n\n- 3\n`;

describe('lines of metadata', () => {
  it('are those that are missing, behind a slash below the title', () => {
    const { items, chosen } = completionsAt(page('**Date:** 2024-01-15\n**Severity:** High\n/¦'));
    const lines = items.filter(({ detail }) => detail === 'Metadata').map(({ label }) => label);
    expect(lines).toEqual(['Duration', 'Status', 'Author', 'Reviewers']);
    expect(chosen('Duration')).toBe(
      page('**Date:** 2024-01-15\n**Severity:** High\n**Duration:** 2 hours 15 minutes'),
    );
    expect(chosen('Author')).toBe(page('**Date:** 2024-01-15\n**Severity:** High\n**Author:** [Name]'));
  });

  it('have a choice as their tab stop where the editor knows that', () => {
    const { item } = completionsAt(page('/¦'), {
      abilities: { snippets: true },
      settings: { statuses: { 'Ready, nearly': 'draft' } },
    });
    expect(item('Severity')).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: `**Severity:** \${1|Critical,High,Medium,Low|}` },
    });
    expect(item('Status').textEdit).toMatchObject({
      newText: `**Status:** \${1|Ready\\, nearly,Draft,Under Review,Published|}`,
    });
    expect(item('Date').textEdit).toMatchObject({ newText: `**Date:** \${1:2024-01-15}` });
    expect(item('Author').textEdit).toMatchObject({ newText: `**Author:** \${1:[Name]}` });
    expect(item('Author').documentation).toBe('Who wrote this and answers questions about it.');
  });

  it.each([
    ['**Severity**: High\n/¦', '**Severity**: High\n**Status**: Draft'],
    ['Severity: High\n/¦', 'Severity: High\nStatus: Draft'],
    ['**Severity:** High  \n/¦', '**Severity:** High  \n**Status:** Draft  '],
    ['**Severity:** High\\\n/¦', '**Severity:** High\\\n**Status:** Draft\\'],
    ['*Severity: High*\n/¦', '*Severity: High*\n*Status: Draft*'],
    ['- **Severity:** High\n/¦', '- **Severity:** High\n- **Status:** Draft'],
    ['- Severity: High\n- /¦', '- Severity: High\n- Status: Draft'],
    [
      '| Date | 2024-01-15 |\n|---|---|\n| **Severity** | High |\n/¦',
      '| Date | 2024-01-15 |\n|---|---|\n| **Severity** | High |\n| **Status** | Draft |',
    ],
  ])('have the form of the others: %j', (metadata, left) => {
    expect(completionsAt(page(metadata)).chosen('Status')).toBe(page(left));
  });

  it.each([
    ['a table with the names in its head', '| Date | Severity |\n|---|---|\n| 2024-01-15 | High |\n/¦'],
    ['a table that is elsewhere', '| Date | 2024-01-15 |\n|---|---|\n| Severity | High |\n\n/¦'],
  ])('are none for %s', (_, metadata) => {
    expect(completionsAt(page(metadata)).items.filter(({ detail }) => detail === 'Metadata')).toEqual([]);
  });

  it('are none in sections, and none in the body where they stand in front matter', () => {
    const lines = (marked: string) =>
      completionsAt(marked).items.filter(({ detail }) => detail === 'Metadata');
    expect(lines(`${page('**Date:** 2024-01-15')}/¦`)).toEqual([]);
    expect(lines(front('severity: high').replace('## Impact', '/¦\n\n## Impact'))).toEqual([]);
  });
});

describe('names of metadata', () => {
  it.each([
    ['¦', 'Status', '**Status:** Draft'],
    ['**St¦', 'Status', '**Status:** Draft'],
    ['Sev¦', 'Severity', '**Severity:** Critical | High | Medium | Low'],
    ['- ¦', 'Status', '- **Status:** Draft'],
    ['**Date:** 2024-01-15\n**¦', 'Status', '**Date:** 2024-01-15\n**Status:** Draft'],
  ])('are asked for at the beginning of a line: %j', (metadata, label, left) => {
    expect(completionsAt(page(metadata)).chosen(label)).toBe(page(left));
  });

  it('are keys in front matter', () => {
    const { chosen, labels } = completionsAt(front('sev¦'));
    expect(labels).toEqual([
      'date',
      'duration',
      'severity',
      'status',
      'author',
      'reviewers',
      'timezone',
      'template',
    ]);
    expect(chosen('status')).toBe(front('status: Draft'));
    expect(chosen('author')).toBe(front('author: "[Name]"'));
    expect(chosen('timezone')).toBe(front('timezone: UTC'));
    const snippet = completionsAt(front('¦'), { abilities: { snippets: true } });
    expect(snippet.item('author').textEdit).toMatchObject({ newText: `author: "\${1:[Name]}"` });
    expect(snippet.item('severity').textEdit).toMatchObject({
      newText: `severity: \${1|Critical,High,Medium,Low|}`,
    });
    const toml = completionsAt(
      front('¦').replaceAll('---', '+++').replace('type: post-mortem', 'type = "post-mortem"'),
    );
    expect(toml.item('status').textEdit).toMatchObject({ newText: 'status = "Draft"' });
  });

  it.each(['Some text¦ and more', 'key: ¦', '  nested¦'])('are none in front matter at %j', (line) => {
    expect(completionsAt(front(line)).labels).toEqual([]);
  });
});

describe('values of metadata', () => {
  it('are the levels of severity with what makes an incident be of each', () => {
    const { items, chosen } = completionsAt(page('**Severity:** ¦'), {
      trigger: ' ',
      abilities: { markdown: true },
    });
    expect(items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ...[
        ['Critical', 'P0'],
        ['High', 'P1'],
        ['Medium', 'P2'],
        ['Low', 'P3'],
      ],
    ]);
    expect(items[0]?.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(/^One of these is enough:\n\n- nobody can use the service\n/),
    });
    expect(chosen('High')).toBe(page('**Severity:** High'));
  });

  it.each([
    ['**Severity:**¦', '**Severity:** High'],
    ['**Severity:** Hi¦', '**Severity:** High'],
    ['**Severity:** ¦Low (for now)', '**Severity:** High'],
    ['**Severity:** Critical | ¦High | Medium | Low', '**Severity:** High'],
    [
      '**Date:** x | **Severity:** ¦ | **Status:** Draft',
      '**Date:** x | **Severity:** High | **Status:** Draft',
    ],
    ['- Severity: ¦', '- Severity: High'],
    ['| Severity | ¦ |\n|---|---|\n| Date | x |', '| Severity | High |\n|---|---|\n| Date | x |'],
    ['| Severity |¦|\n|---|---|\n| Date | x |', '| Severity | High |\n|---|---|\n| Date | x |'],
  ])('replace what stands there: %j', (metadata, left) => {
    expect(completionsAt(page(metadata)).chosen('High')).toBe(page(left));
  });

  it('are those of a project first', () => {
    const settings = { severities: { Sev1: 'critical' }, statuses: { Final: 'published' } };
    const severity = completionsAt(page('**Severity:** ¦'), { settings });
    expect(severity.items[0]).toMatchObject({ label: 'Sev1', labelDetails: { description: 'Critical' } });
    expect(completionsAt(page('**Status:** ¦'), { settings }).labels).toEqual([
      'Final',
      'Draft',
      'Under Review',
      'Published',
    ]);
  });

  it('are dates: what the document tells, and today', () => {
    const { items } = completionsAt(page('**Date:** ¦'));
    expect(items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['2024-01-15', 'as the document tells'],
      ['2024-02-01', 'today'],
    ]);
  });

  it('are the length of the timeline, people, and what front matter says of the file', () => {
    expect(completionsAt(page('**Duration:** ¦')).items).toMatchObject([
      { label: '2 hours 15 minutes', labelDetails: { description: 'from start to resolved' } },
    ]);
    expect(completionsAt(page('**Author:** Mei Sato\n**Reviewers:** Bo Li, ¦')).labels).toEqual([
      'Bo Li',
      'Mei Sato',
    ]);
    expect(completionsAt(page('**Author:** Mei Sato\n**Reviewers:** Bo Li, ¦')).chosen('Mei Sato')).toContain(
      '**Reviewers:** Bo Li, Mei Sato\n',
    );
    expect(completionsAt(front('template: ¦')).labels).toEqual([
      'standard',
      'google-sre',
      'pagerduty',
      'atlassian',
      'aws-coe',
    ]);
    expect(completionsAt(front('timezone: ¦'), { settings: { timezone: 'Europe/Berlin' } }).labels).toEqual([
      'Europe/Berlin',
      'UTC',
    ]);
    expect(completionsAt(front('severity: "¦"')).chosen('Low')).toBe(front('severity: "Low"'));
  });

  it.each(['**Severity:** High ¦', '**Severity:** Highly ¦unlikely', 'A line of text ¦'])(
    'are not asked for by a space at %j',
    (metadata) => {
      expect(completionsAt(page(metadata), { trigger: ' ' }).labels).toEqual([]);
    },
  );
});
