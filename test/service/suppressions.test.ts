import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { fixAll, safeFixes } from '../../server/src/service/fixAll.ts';
import type { Finding } from '../../server/src/service/index.ts';
import { findingsIn } from '../support/analyse.ts';

const head = '# Post-Mortem: Q\n\n';
const blamed = 'John broke the build.';
const calm = 'The disk was full.';

const unused = (text: string, settings?: object): readonly Finding[] =>
  findingsIn(text, settings).filter(({ rule }) => rule === 'unused-suppression');
const count = (text: string, rule: string): number =>
  findingsIn(text).filter((finding) => finding.rule === rule).length;
/** A text as fix-all leaves it. */
const tidy = (text: string): string => fixAll(text, (version) => safeFixes(unused(version))).text;

describe('a comment', () => {
  it.each([
    ['in a fence', `\`\`\`md\n<!-- postmortem-disable-file blame -->\n\`\`\`\n\n${blamed}`],
    ['in code', `\`<!-- postmortem-disable-line blame -->\` ${blamed}`],
    ['in indented code', `    <!-- postmortem-disable-file blame -->\n\n${blamed}`],
    ['in another comment', `<!-- Write\n<!-- postmortem-disable-file blame -->\n\n${blamed}`],
  ])('that is none silences nothing, and nothing is said of it: %s', (_, body) => {
    expect(count(head + body, 'blame')).toBe(1);
    expect(unused(head + body)).toEqual([]);
  });

  it('over several lines speaks of the line below its last', () => {
    const text = `${head}<!-- postmortem-disable-next-line\n  blame,\n  title\n-->\n${blamed}\n`;
    expect(count(text, 'blame')).toBe(0);
    expect(unused(text).map(({ message }) => message)).toEqual([
      'title finds nothing on the line below: remove it from the comment',
    ]);
  });

  it('may say why behind two dashes', () => {
    const text = `${head}<!-- postmortem-disable-next-line blame -- quoted: "he broke it", not ours -->\n${blamed}\n`;
    expect(count(text, 'blame')).toBe(0);
    expect(unused(text)).toEqual([]);
  });

  it('that enables one rule leaves the others off', () => {
    const between = (comment: string): string =>
      `${head}<!-- postmortem-disable -->\n\nTODO\n\n<!-- ${comment} -->\n\n${blamed} TODO\n`;
    const found = (text: string): readonly number[] => [count(text, 'blame'), count(text, 'placeholder')];
    expect(found(between('postmortem-enable blame'))).toEqual([1, 0]);
    expect(found(between('postmortem-enable'))).toEqual([1, 1]);
    expect(found(between('a comment'))).toEqual([0, 0]);
  });
});

describe('a comment that silences nothing', () => {
  it('is one of a rule that is on: one that is off here may be on elsewhere', () => {
    const text = `${head}<!-- postmortem-disable-next-line blame -->\n${blamed}\n`;
    expect(unused(text, { rules: { blame: 'off' } })).toEqual([]);
    expect(unused(text.replace('blame', 'roles-not-names'))).toEqual([]);
    expect(unused(text.replace('blame', 'blam'), { rules: { blame: 'off' } })).toHaveLength(1);
  });

  it('without a name is one of all rules, as long as none was switched off', () => {
    const text = `${head}<!-- postmortem-disable-next-line -->\n${calm}\n`;
    expect(unused(text)).toHaveLength(1);
    expect(unused(text, { rules: { blame: 'off' } })).toEqual([]);
    expect(unused(text, { rules: { 'roles-not-names': 'info' } })).toHaveLength(1);
  });

  it('may be silenced by name only', () => {
    const text = `${head}<!-- postmortem-disable-line judgement -->\n`;
    expect(unused(text)).toHaveLength(1);
    expect(unused(`${text}\n<!-- postmortem-disable-file unused-suppression -->\n`)).toEqual([]);
    expect(unused(text.replace('judgement', 'judgement, unused-suppression'))).toEqual([]);
  });

  it('is not looked for in documents that are too large to be read whole', () => {
    const text = `${head}<!-- postmortem-disable-next-line blame -->\n${'word '.repeat(60_000)}\n`;
    expect(unused(text)).toEqual([]);
  });
});

describe('fix-all', () => {
  it.each([
    ['a line', `${calm}\n\n<!-- C blame -->\n${calm}\n`, `${calm}\n\n${calm}\n`],
    ['a line between blank ones', `${calm}\n\n<!-- C blame -->\n\n${calm}\n`, `${calm}\n\n${calm}\n`],
    ['lines', `${calm}\n\n<!-- C\nblame\n-->\n${calm}\n`, `${calm}\n\n${calm}\n`],
    ['the last line', `${calm}\n\n<!-- C blame -->`, `${calm}\n\n`],
    ['the end of a line', `${calm} <!-- C blame -->\n`, `${calm}\n`],
    ['the middle of a line', `A disk <!-- C blame --> was full.\n`, 'A disk was full.\n'],
    ['the middle of a word', `A di<!-- C blame -->sk was full.\n`, 'A disk was full.\n'],
    ['a row', `| A |\n| - |\n| B <!-- C blame --> |\n`, '| A |\n| - |\n| B |\n'],
    ['one of several', `${calm} <!-- C blame, human-error, title -->\n`, `${calm}\n`],
    ['between two lines', `${calm}\n<!-- C blame -->\n${calm}\n`, `${calm}\n\n${calm}\n`],
    ['below a heading', `## A\n<!-- C blame -->\n${calm}\n`, `## A\n${calm}\n`],
    ['above a heading', `${calm}\n<!-- C blame -->\n## A\n`, `${calm}\n## A\n`],
    ['two in a row', `A\n<!-- C blame -->\n<!-- C title -->\nB\n`, 'A\n\nB\n'],
    ['a block of HTML', `<div>\n<!-- C blame -->\n</div>\n`, '<div>\n</div>\n'],
    ['a quotation', `> ${calm}\n> <!-- C blame -->\n`, `> ${calm}\n>\n`],
  ])('takes it away from %s, with each kind of line end', (_, body, expected) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = (head + body).replaceAll('<!-- C', '<!-- postmortem-disable-line').replaceAll('\n', eol);
      expect(tidy(text)).toBe((head + expected).replaceAll('\n', eol));
    }
  });

  it.each([
    ['lists that would be one', '- One\n\n<!-- postmortem-disable-line blame -->\n\n- Two\n'],
    ['code that would be of the list', '- One\n\n<!-- postmortem-disable-line blame -->\n\n    code\n'],
    ['emphasis that would end elsewhere', '**A disk <!-- postmortem-disable-line blame -->**\n'],
    ['text that would be Markdown', '<!-- postmortem-disable-line blame --> *raw*\n'],
    ['a heading that would be', 'One\n=== <!-- postmortem-disable-line blame -->\n'],
    ['what is no rule', '<!-- postmortem-disable-line said-so -->\n'],
    ['a typing error', '<!-- postmortem-disable-line blme -->\n'],
  ])('leaves it between or in %s', (_, body) => {
    expect(unused(head + body)).toHaveLength(1);
    expect(tidy(head + body)).toBe(head + body);
  });

  it('leaves an empty line where front matter would begin', () => {
    const text = '---\nseverity: High\n---\n';
    expect(tidy(`<!-- postmortem-disable-file blame -->\n${text}`)).toBe(`\n${text}`);
  });

  it('takes what ends it away with it, and leaves what ends others', () => {
    const pair = (first: string, last: string): string =>
      `${head}<!-- postmortem-disable ${first} -->\n\n${blamed}\n\n<!-- postmortem-enable ${last} -->\n\n${calm}\n`;
    expect(tidy(pair('title', 'title'))).toBe(`${head}${blamed}\n\n${calm}\n`);
    expect(tidy(pair('title', ''))).toBe(`${head}${blamed}\n\n${calm}\n`);
    expect(tidy(pair('blame, title', 'blame, title'))).toBe(pair('blame', 'blame'));
    expect(tidy(pair('blame, title', ''))).toBe(pair('blame', ''));
    expect(tidy(pair('blame', 'blame title'))).toBe(pair('blame', 'blame'));
  });
});

describe('comments in any order', () => {
  const rules = [
    'blame',
    'placeholder',
    'title',
    'human-error',
    'blame, human-error',
    'title placeholder',
    '',
  ];
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom('next-line', 'line', 'file', '', ''), fc.constantFrom(...rules))
      .map(([kind, names]) => `<!-- postmortem-disable${kind && `-${kind}`} ${names} -->`),
    fc.constantFrom(...rules).map((names) => `<!-- postmortem-enable ${names} -->`),
    fc.constantFrom(blamed, calm, 'TODO', 'Human error was the cause.', '- An item', '| A |\n| - |'),
  );
  const gap = fc.constantFrom('\n', '\n\n', '\n\n', ' ');
  const texts = fc
    .array(fc.tuple(piece, gap), { maxLength: 9 })
    .map((pieces) => head + pieces.map(([text, after]) => text + after).join(''));
  const others = (text: string): readonly string[] =>
    findingsIn(text)
      .filter(({ rule }) => rule !== 'unused-suppression')
      .map(({ rule, message }) => `${rule} ${message}`);

  it('lose what silences nothing at once, and nothing else changes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = tidy(text);
        expect(unused(once).filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([]);
        expect(others(once)).toEqual(others(text));
      }),
      { numRuns: 200 },
    );
  });

  it('mean the same without any that is unused', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fixes } of unused(text))
          for (const { edits } of fixes.filter(({ safe }) => safe))
            expect(others(applyEdits(text, edits))).toEqual(others(text));
      }),
      { numRuns: 100 },
    );
  });
});
