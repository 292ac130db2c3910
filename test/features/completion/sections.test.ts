import { describe, expect, it } from 'vitest';
import { ownTemplate, parseConfiguration } from '../../../server/src/service/index.ts';
import { completionsAt } from '../../support/completions.ts';

const title = '# Post-Mortem: Logins failed\n\n';
const begun = `${title}## Executive Summary\n\nLogins failed.\n\n`;

describe('the menu behind a slash', () => {
  it('has the missing sections in the order of the template, and what it does not ask for last', () => {
    const { labels, items } = completionsAt(`${begun}## Root Cause\n\nA key.\n\n/¦`);
    expect(labels).toEqual([
      ...['Timeline', 'Impact', 'Resolution', 'What Went Well', 'What Could Be Better', 'Lessons Learned'],
      ...['Action Items', 'References', 'Metrics', 'Follow-up'],
    ]);
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).toSorted());
    expect(items.find(({ preselect }) => preselect)?.label).toBe('Resolution');
  });

  it('inserts a section as the template writes it, apart from what stands around it', () => {
    const { chosen } = completionsAt(`${begun}Text\n/imp¦\nmore\n`);
    expect(chosen('Lessons Learned')).toBe(
      `${begun}Text\n\n## Lessons Learned\n\n1. [What we know now]\n\nmore\n`,
    );
    expect(completionsAt(`${begun}/¦\n`).chosen('Resolution')).toContain(
      '\n\n## Resolution\n\n### Immediate Actions\n\n1. [What ended the impact]\n\n### Short-term',
    );
  });

  it.each([
    ['items', '- One\n/¦\n- Two\n'],
    ['rows', '| A | B |\n| - | - |\n| 1 | 2 |\n/¦\n| 3 | 4 |\n'],
  ])('has no sections between two %s', (_, text) => {
    expect(completionsAt(`${begun}## Impact\n\n${text}`).labels).not.toContain('Resolution');
  });

  it('shows what belongs there and what is inserted', () => {
    const { item } = completionsAt(`${begun}/¦`, { abilities: { markdown: true, snippets: true } });
    expect(item('Lessons Learned')).toMatchObject({
      detail: 'Section that is missing',
      filterText: '/Lessons Learned',
      insertTextFormat: 2,
      textEdit: { newText: `## Lessons Learned\n\n1. \${1:[What we know now]}` },
      documentation: {
        kind: 'markdown',
        value: expect.stringMatching(
          /^What is known now[\s\S]*```markdown\n## Lessons Learned\n\n1\. \[What we know now\]\n```$/,
        ),
      },
    });
    const plain = completionsAt(`${begun}/¦`).item('Lessons Learned');
    expect(plain.documentation).toMatchObject({
      kind: 'plaintext',
      value: expect.not.stringContaining('```'),
    });
    expect(plain.insertTextFormat).toBeUndefined();
  });

  it('gives headings the depth of the others', () => {
    const { chosen, item } = completionsAt(
      '# Logins outage\n\n### Summary\n\nA.\n\n### Root Cause\n\nB.\n\n/¦',
      {
        uri: 'file:///incidents/a.md',
      },
    );
    expect(chosen('Impact')).toMatch(/\n\n### Impact\n\n- \*\*Users:\*\*/);
    expect(item('Impact').detail).toBe('Section');
  });

  it('knows house styles and own templates', () => {
    const google = completionsAt('# Postmortem: x\n\n## Trigger\n\nA.\n\n## Where we got lucky\n\nB.\n\n/¦');
    expect(google.labels.slice(0, 3)).toEqual(['Summary', 'Impact', 'Root Causes']);
    const text =
      '# [Title]\n\n## What broke\n\n[Which part]\n\n## Who noticed\n<!-- optional -->\n\n[Role]\n';
    const { configuration } = parseConfiguration({ template: 'template.md' });
    const own = completionsAt(`${title}/¦`, {
      settings: { ...configuration, template: 'template.md' },
      configuration: { ...configuration, ownTemplate: ownTemplate(text) },
    });
    expect(
      own.items.filter(({ detail }) => detail !== 'Metadata').map(({ label, detail }) => [label, detail]),
    ).toEqual([
      ['What broke', 'Section that is missing'],
      ['Who noticed', 'Section'],
    ]);
    expect(own.chosen('What broke')).toBe(`${title}## What broke\n\n[Which part]`);
  });

  it('ends lines as the document does', () => {
    const crlf = `${begun}/¦`.replaceAll('\n', '\r\n');
    expect(completionsAt(crlf).chosen('Lessons Learned')).toBe(
      `${begun}## Lessons Learned\n\n1. [What we know now]`.replaceAll('\n', '\r\n'),
    );
  });

  it('has the text of the template for a section without any', () => {
    const { labels, chosen } = completionsAt(`${begun}## Resolution\n\n/¦\n\n## References\n\n- x\n`);
    expect(labels[0]).toBe('template text');
    expect(chosen('template text')).toContain('## Resolution\n\n### Immediate Actions\n\n1. [What ended');
    expect(completionsAt(`${begun}## Resolution\n\nText.\n\n/¦`).labels).not.toContain('template text');
  });

  it('has a summary of what the other sections say for one without any', () => {
    const rest = '## Root Cause\n\nThe key was rotated by hand.\n';
    const { labels, chosen } = completionsAt(`${title}## Executive Summary\n\n/¦\n\n${rest}`);
    expect(labels.slice(0, 2)).toEqual(['summary of the document', 'template text']);
    expect(chosen('summary of the document')).toContain('The key was rotated by hand. It ended with');
    expect(completionsAt(`${title}## Executive Summary\n\n/¦`).labels).not.toContain(
      'summary of the document',
    );
  });

  it('is there without a slash for who asks in an empty line', () => {
    const { labels, chosen } = completionsAt(`${begun}¦\n`);
    expect(labels[0]).toBe('Timeline');
    expect(chosen('Lessons Learned')).toBe(`${begun}## Lessons Learned\n\n1. [What we know now]\n`);
    expect(completionsAt(`${begun}¦\n`, { trigger: ' ' }).labels).toEqual([]);
    const item = completionsAt(`${begun}## Timeline\n\n- 10:00 UTC - Key\n- ¦`).item('timeline entry now');
    expect(item.filterText).toBe('- timeline entry now');
  });

  it.each([
    ['front matter', '---\ntype: post-mortem\n/¦\n---\n# A\n'],
    ['code', `${begun}\`\`\`sh\n/¦\n\`\`\`\n`],
    ['quotations', `${begun}> /¦\n`],
    ['paths', `${begun}/etc/passwd¦\n`],
    ['other Markdown', '# Notes\n\n/¦\n'],
    ['a README', '# Post-Mortem: x\n\n/¦\n'],
  ])('is none in %s', (name, marked) => {
    const uri = name === 'a README' ? 'file:///README.md' : 'file:///notes.md';
    expect(completionsAt(marked, { uri }).labels).toEqual([]);
  });

  it('offers no section behind a bullet', () => {
    expect(completionsAt(`${begun}- /¦`).labels).toEqual([]);
  });
});

describe('headings', () => {
  it('are those that are missing, behind the marks of a section', () => {
    const { labels, chosen } = completionsAt(`${begun}## ¦`, { trigger: ' ' });
    expect(labels.slice(0, 2)).toEqual(['Timeline', 'Impact']);
    expect(chosen('Impact')).toBe(`${begun}## Impact`);
  });

  it('go on from what is typed, and replace the rest', () => {
    const { labels, chosen } = completionsAt(`${begun}## What ¦x`, { trigger: ' ' });
    expect(labels).toEqual(['What Went Well', 'What Could Be Better']);
    expect(chosen('What Went Well')).toBe(`${begun}## What Went Well`);
    expect(completionsAt(`${begun}## Impact¦`).labels).toContain('Impact');
  });

  it('are those of the template one level deeper', () => {
    const { labels } = completionsAt(`${begun}## Impact\n\n### Users Affected\n\n- 3\n\n### ¦`, {
      trigger: ' ',
    });
    expect(labels).toEqual(['Business Impact', 'Technical Impact']);
  });

  it.each(['# ¦', '#### ¦', '##¦', 'a ## ¦', '    ## ¦', '```\n## ¦'])('are none behind %j', (line) => {
    expect(completionsAt(`${begun}${line}`).labels).toEqual([]);
  });
});

describe('tasks', () => {
  it('are boxes behind a bracket at the beginning of an item', () => {
    const { labels, chosen } = completionsAt(`${begun}## Action Items\n\n- [¦]Add an alert`, {
      trigger: '[',
    });
    expect(labels).toEqual(['[ ]', '[x]']);
    expect(chosen('[ ]')).toBe(`${begun}## Action Items\n\n- [ ] Add an alert`);
    expect(completionsAt(`${begun}1. [¦`).chosen('[x]')).toBe(`${begun}1. [x] `);
  });

  it.each(['[¦', '- a [¦', '`- [¦`', '## Timeline\n\n- [¦'])('are none behind %j', (line) => {
    expect(completionsAt(`${begun}${line}`).labels).toEqual([]);
  });
});

describe('rules in comments', () => {
  it('are those that are not named yet', () => {
    const { labels, chosen, item } = completionsAt(
      `${begun}<!-- postmortem-disable-next-line blame, ti¦t -->`,
    );
    expect(labels).toContain('title');
    expect(labels).not.toContain('blame');
    expect(item('title').detail).toBe('The title names the incident');
    expect(chosen('title')).toBe(`${begun}<!-- postmortem-disable-next-line blame, title -->`);
  });

  it('are asked for by a space', () => {
    expect(
      completionsAt(`${begun}<!-- postmortem-disable-line ¦`, { trigger: ' ' }).labels.length,
    ).toBeGreaterThan(40);
    expect(
      completionsAt(`${begun}<!-- postmortem-disable-line blame -- it ¦`, { trigger: ' ' }).labels,
    ).toEqual([]);
    expect(completionsAt(`${begun}<!-- TODO ¦`, { trigger: ' ' }).labels).toEqual([]);
  });
});
