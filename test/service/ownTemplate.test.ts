import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { createPostMortemService, ownTemplate, parseConfiguration } from '../../server/src/service/index.ts';
import { analysisOf, today } from '../support/analyse.ts';

const template = `# Incident: [What failed]

**Date:** YYYY-MM-DD
**Severity:** [Level]
**Duration:** [How long] <!-- optional -->

## What broke

[Two sentences for people outside the team]

## Customer letters

- [Who was written to, and when]

### Draft of the letter

[Text]

## Root cause

[Why]

## War room notes
<!-- optional -->

- [Note]
`;

const service = createPostMortemService();

/** What a document is told when it is held to a template, without what language rules say. */
function findingsUnder(template: string, text: string, uri = 'file:///postmortems/a.md') {
  const configuration = {
    ...parseConfiguration({ template: 'file:///templates/own.md' }).configuration,
    ownTemplate: ownTemplate(template),
  };
  return service.findings(analysisOf(text, uri), { configuration, today });
}

const messages = (text: string, rule: string): readonly string[] =>
  findingsUnder(template, text)
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

const whole = `# Incident report: Till offline

**Date:** 2024-05-06
**Severity:** High

## What broke

The till in Bremen was offline for 40 minutes.

## Customer letters

- 12 customers, on 2024-05-07

## Root cause

A certificate had run out.
`;

describe('a template of the project', () => {
  it('asks for its sections and metadata, and for no others', () => {
    expect(messages(whole, 'missing-section')).toEqual([]);
    expect(messages(whole, 'missing-metadata')).toEqual([]);
  });

  it('misses a section that no style knows', () => {
    const without = whole.replace(/## Customer letters\n\n.*\n\n/, '');
    expect(messages(without, 'missing-section')).toEqual([
      'No "Customer letters" section: readers of a post-mortem look for it',
    ]);
  });

  it('inserts it at its place, as the template has it', () => {
    const without = whole.replace(/## Customer letters\n\n.*\n\n/, '');
    const [finding] = findingsUnder(template, without).filter(({ rule }) => rule === 'missing-section');
    const mended = applyEdits(without, finding?.fixes[0]?.edits ?? []);
    expect(mended).toContain(
      'for 40 minutes.\n\n## Customer letters\n\n- [Who was written to, and when]\n\n### Draft of the letter\n\n[Text]\n\n## Root cause\n',
    );
    expect(messages(mended, 'missing-section')).toEqual([]);
  });

  it('takes a heading that means the same for one of its own', () => {
    const renamed = whole.replace('## Root cause', '## Root Cause Analysis');
    expect(messages(renamed, 'missing-section')).toEqual([]);
  });

  it('misses metadata without the comment "optional"', () => {
    expect(messages(whole.replace('**Severity:** High\n', ''), 'missing-metadata')).toEqual([
      'No severity: add it below the title',
    ]);
  });

  it('knows what it left to be replaced', () => {
    const copied = whole.replace(
      'The till in Bremen was offline for 40 minutes.',
      '[Two sentences for people outside the team]',
    );
    expect(messages(copied, 'placeholder')).toHaveLength(1);
  });

  it('tells the order of its sections', () => {
    const cause = whole.slice(whole.indexOf('## Root cause'));
    const turned = whole.replace(cause, '').replace('## What broke', `${cause}\n## What broke`);
    expect(messages(turned, 'section-order')).toHaveLength(1);
  });

  it('reports an empty section of a name that no style knows', () => {
    expect(messages(whole.replace('- 12 customers, on 2024-05-07\n', ''), 'empty-section')).toEqual([
      '"Customer letters" is empty: write it, or remove the heading',
    ]);
  });

  it('asks only for what is marked once "required" stands somewhere', () => {
    const { sections } = ownTemplate('# T\n\n## Cause\n<!-- required -->\n\n[Why]\n\n## Notes\n\n[Any]\n');
    expect(sections?.map(({ heading, required, body }) => [heading, required, body])).toEqual([
      ['Cause', true, '[Why]'],
      ['Notes', false, '[Any]'],
    ]);
  });

  it('gives way to a style that the document names', () => {
    const named = `---\ntemplate: google-sre\n---\n\n${whole}`;
    expect(messages(named, 'missing-section')).toContain(
      'No "Lessons Learned" section: readers of a post-mortem look for it',
    );
  });

  it('is not judged itself', () => {
    const asDocument = '# Incident report: [What failed]\n\n## Timeline\n\n## Root cause\n\n## Impact\n';
    expect(findingsUnder(template, asDocument, 'file:///templates/own.md')).toEqual([]);
  });

  it.each([
    '',
    '\uFEFF',
    'no heading at all',
    '# Only a title\n',
    '#\n##\n###\n',
    '---\n',
    '```\n## not one\n',
  ])('asks for nothing where it says nothing: %j', (text) => {
    expect(ownTemplate(text).sections?.filter(({ heading }) => heading !== '')).toEqual([]);
  });

  it('may have CRLF line ends and a byte order mark', () => {
    const windows = ownTemplate(`\uFEFF${template.replaceAll('\n', '\r\n')}`);
    expect(windows).toEqual(ownTemplate(template));
  });
});
