import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { fieldEdits } from '../../server/src/service/metadataEdits.ts';
import { analysisOf } from '../support/analyse.ts';

/** The text with a status and with reviewers. */
function written(text: string, values = { status: 'Under Review', reviewers: 'Mei Sato, @olu' }): string {
  return applyEdits(text, fieldEdits(analysisOf(text), values));
}

/** What stands in the fields once they are written, as the next reader reads it. */
function read(text: string): readonly (string | undefined)[] {
  const { fields } = analysisOf(text).postmortem.metadata;
  return ['status', 'reviewers'].map((name) => fields.find((field) => field.name === name)?.value);
}

const rest = '\n\n## Timeline\n\n- 08:05 - Index replaced\n';
const title = '# Post-Mortem: Search index lost\n\n';

describe('fields that are there', () => {
  it.each([
    ['**Status:** Draft\n**Reviewers:** [Names]', '**Status:** Under Review\n**Reviewers:** Mei Sato, @olu'],
    ['**Status:**\n**Reviewers:** ', '**Status:** Under Review\n**Reviewers:** Mei Sato, @olu'],
    [
      '- Status: Draft <!-- soon -->\n- Reviewers: none',
      '- Status: Under Review <!-- soon -->\n- Reviewers: Mei Sato, @olu',
    ],
    ['*Status: Draft*\n*Reviewers: x*', '*Status: Under Review*\n*Reviewers: Mei Sato, @olu*'],
    ['**Status:** Draft | **Reviewers:** x', '**Status:** Under Review | **Reviewers:** Mei Sato, @olu'],
    [
      '| Status | Reviewers |\n|---|---|\n| Draft | |',
      '| Status | Reviewers |\n|---|---|\n| Under Review | Mei Sato, @olu |',
    ],
    [
      '| | |\n|---|---|\n| Status | Draft |\n|Reviewers||',
      '| | |\n|---|---|\n| Status | Under Review |\n|Reviewers| Mei Sato, @olu|',
    ],
    [
      '## Status\n\nDraft\n\n## Reviewers\n\n- nobody\n- [Name]',
      '## Status\n\nUnder Review\n\n## Reviewers\n\n- Mei Sato\n- @olu',
    ],
    [
      'Status: TBD<br>Owners: Mei<br> Reviewers: x',
      'Status: Under Review<br>Owners: Mei<br> Reviewers: Mei Sato, @olu',
    ],
    ['## Status\n\n## Reviewers', '## Status\n\nUnder Review\n\n## Reviewers\n\nMei Sato, @olu'],
  ])('%j', (before, expected) => {
    expect(written(title + before + rest)).toBe(title + expected + rest);
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(written(windows(title + before + rest))).toBe(windows(title + expected + rest));
  });

  it.each([
    ['status: Draft\nreviewers: x', 'status: Under Review\nreviewers: "Mei Sato, @olu"'],
    ['status: "Draft"\nreviewers: [a, b]', 'status: "Under Review"\nreviewers: [Mei Sato, "@olu"]'],
    [
      "status: 'Draft'\nreviewers:\n  - a\n  - b",
      'status: \'Under Review\'\nreviewers:\n  - Mei Sato\n  - "@olu"',
    ],
    ['status:\nreviewers:', 'status: Under Review\nreviewers: "Mei Sato, @olu"'],
  ])('in front matter: %j', (before, expected) => {
    const text = `---\ntitle: Post-Mortem\n${before}\n---\n\n${title}${rest}`;
    const result = written(text);
    expect(result).toBe(text.replace(before, () => expected));
    expect(read(result)[0]).toBe('Under Review');
  });
});

describe('fields that are not', () => {
  it.each([
    ['**Date:** 2024-01-30', '**Date:** 2024-01-30\n**Status:** Under Review\n**Reviewers:** Mei Sato, @olu'],
    [
      '**Date:** 2024-01-30  \n**Author:** Mei  ',
      '**Date:** 2024-01-30  \n**Author:** Mei  \n**Status:** Under Review  \n**Reviewers:** Mei Sato, @olu  ',
    ],
    [
      '**Date:** 2024-01-30\n\n**Author:** Mei',
      '**Date:** 2024-01-30\n\n**Author:** Mei\n\n**Status:** Under Review\n\n**Reviewers:** Mei Sato, @olu',
    ],
    [
      '* **Date**: 2024-01-30',
      '* **Date**: 2024-01-30\n* **Status**: Under Review\n* **Reviewers**: Mei Sato, @olu',
    ],
    [
      '| Field | Value |\n|---|---|\n| **Date:** | 2024-01-30 |',
      '| Field | Value |\n|---|---|\n| **Date:** | 2024-01-30 |\n| **Status:** | Under Review |\n| **Reviewers:** | Mei Sato, @olu |',
    ],
  ])('stand below the others, in their form: %j', (before, expected) => {
    const result = written(title + before + rest);
    expect(result).toBe(title + expected + rest);
    expect(read(result)).toEqual(['Under Review', 'Mei Sato, @olu']);
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(written(windows(title + before + rest))).toBe(windows(title + expected + rest));
  });

  it.each([
    ['', `${title}## Timeline\n`],
    ['below a heading that is underlined', `Post-Mortem: Search index lost\n=====\n\n## Timeline\n`],
    ['above text', `${title.trimEnd()}\nText below it.\n`],
    ['without a title', '## Timeline\n\n- 08:05 - Index replaced\n\n## Impact\n'],
    [
      'below a table with names in its head',
      `${title}| Date | Severity |\n|---|---|\n| 2024-01-30 | High |${rest}`,
    ],
    [
      'below one with more rows',
      `${title}| Date | Owner |\n|---|---|\n| 2024-01-30 | Mei |\n| 2024-02-01 | Olu |${rest}`,
    ],
    ['below one whose head is a pair', `${title}| Owner | Mei |\n|---|---|\n| What | Why |${rest}`],
    [
      'below one with a heading right below',
      `${title}| Date | Severity |\n|---|---|\n| 2024-01-30 | High |\n## Timeline\n`,
    ],
    ['above a line that would make a table of them', `${title}**Severity:** High | Action\n| -\n| Fix it\n`],
    ['in YAML', `---\ndate: 2024-01-30\n---\n\n${title}${rest}`],
    ['in TOML', `+++\ndate = 2024-01-30\n+++\n\n${title}${rest}`],
    ['as headings', `${title}## Date\n\n2024-01-30\n\n## Severity\n\nHigh${rest}`],
    [
      'above bold labels that stand for sections',
      `---\ntitle: Login failures\n---\n\n# Incident: Login failures\n\n- **Time to resolve**: 2 hours\n\n- **Timeline**:\n  - 08:05 - Index replaced\n\n- **Impact**:\n  - 3 users\n`,
    ],
    [
      'behind several on a line',
      `${title}**Date:** 2024-01-30 | **Severity:** High | **Team:** Search${rest}`,
    ],
  ])('are read again: %s', (_, text) => {
    const result = written(text);
    expect(read(result)).toEqual(['Under Review', 'Mei Sato, @olu']);
    expect(written(result)).toBe(result);
    const kinds = (of: string) =>
      analysisOf(of)
        .postmortem.sections.map(({ kind }) => kind)
        .filter((kind) => kind !== 'other');
    expect(kinds(result)).toEqual(kinds(text));
  });
});
