import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { semanticTokensOf, tokenTypes } from '../../server/src/service/features/semanticTokens.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import type { Span } from '../../server/src/service/markdown/position.ts';
import { analysisOf } from '../support/analyse.ts';
import { markdownWithOurs, tokensOf } from './tokens.ts';

const folders = [`${import.meta.dirname}/../model/documents`, `${import.meta.dirname}/../../examples`];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, `${folder}/${name}`] as const),
);

/** What semantic tokens colour, in the order of the text. */
function semanticSpans(text: string, settings: object = {}): readonly (Span & { readonly type: string })[] {
  const lines = lineIndexOf(text);
  const data = semanticTokensOf(analysisOf(text), parseConfiguration(settings).configuration);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [down = 0, right = 0, length = 0, type = -1] = data.slice(5 * at, 5 * at + 4);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const start = lines.offsetAt({ line, character });
    return { start, end: start + length, type: tokenTypes[type] ?? '' };
  });
}

/** What the grammars colour. */
function grammarSpans(text: string): readonly Span[] {
  const lines = lineIndexOf(text);
  return tokensOf(markdownWithOurs, text).flatMap((tokens, line) => {
    const offset = lines.offsetAt({ line, character: 0 });
    return tokens
      .filter(({ scopes }) =>
        scopes.some((scope) => /^(?:constant|keyword|entity).*\.postmortem$/.test(scope)),
      )
      .map(({ start, end }) => ({ start: offset + start, end: offset + end }));
  });
}

function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => spans.some((other) => other.start < end && start < other.end);
}

describe.each(files)('%s', (_, path) => {
  const text = readFileSync(path, 'utf8');

  it('has nothing coloured twice', () => {
    const twice = semanticSpans(text).filter(overlapping(grammarSpans(text)));
    expect(twice.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('has every time of its timeline coloured, but in code and headings', () => {
    const isColoured = overlapping([...semanticSpans(text), ...grammarSpans(text)]);
    const { timeline, sections } = analysisOf(text).postmortem;
    const isInHeading = overlapping(sections.map(({ headingSpan }) => headingSpan));
    const times = timeline.entries.map(({ timeSpan }) => timeSpan).filter((time) => !isInHeading(time));
    const plain = times.filter((time) => !isColoured(time) && text[time.start - 1] !== '`');
    expect(plain.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

/** The document with what semantic tokens colour in brackets. */
function shown(text: string, settings: object = {}): string {
  return semanticSpans(text, settings).reduceRight(
    (written, { start, end, type }) =>
      `${written.slice(0, start)}«${type.replace('postmortem', '').toLowerCase()}: ${written.slice(start, end)}»${written.slice(end)}`,
    text,
  );
}

function expectShown(expected: string, settings: object = {}): void {
  const text = expected.replace(/«\w+: ([^»]*)»/g, '$1');
  expect(shown(text, settings)).toBe(expected);
  expect(shown(text.replaceAll('\n', '\r\n'), settings)).toBe(expected.replaceAll('\n', '\r\n'));
}

describe('semantic tokens', () => {
  it('are what no grammar sees: front matter, bold headings, names', () => {
    expectShown(`---
type: post-mortem
severity: «severity: Critical»
status: «status: Draft»
author: «owner: Mei Sato»
---

# Queue stuck

**Timeline**

- «time: 10:00» - Deploy
- **«time: 10:05»** - Alert
- \`10:10\` - Looked

**Action items**

- [ ] Split the queue (@«owner: jane», due Mar 20)
`);
  });

  it('leave to the grammars what these colour', () => {
    expectShown(`# Post-Mortem: Queue stuck

**Severity:** Critical
**Author:** «owner: Mei Sato», @arjun

## Timeline

- 10:00 - Deploy
- «time: 10.05» - Alert
- Declared: «time: 2024-01-15 10:20»

## Action Items

| Action | Owner | Status |
| --- | --- | --- |
| Split the queue | @jane | Done |
| Alert on lag | «owner: Platform team» | Odd |
`);
  });

  it("know a project's own words", () => {
    expectShown(
      `# Post-Mortem: Queue stuck

**Severity:** «severity: Amber»
**Status:** «status: Ratified»

## Action Items

| Action | Status |
| --- | --- |
| Split the queue | «status: Landed» |
`,
      {
        severities: { Amber: 'medium' },
        statuses: { Ratified: 'published' },
        actionStatuses: { Landed: 'done' },
      },
    );
  });

  it.each([
    ['other Markdown', '---\nseverity: High\n---\n\n# Notes\n\n**Timeline**\n\n- 10:00 - Lunch\n'],
    ['nothing', ''],
  ])('are none in %s', (_, text) => expect(semanticSpans(text)).toEqual([]));
});
