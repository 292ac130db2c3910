import { describe, expect, it } from 'vitest';
import { type ChunkedDocument, createChunker } from '../../server/src/service/markdown/sections.ts';

/** The document and how many chunks had to be parsed for it. */
function counted(steps: Generator<void, ChunkedDocument>): { document: ChunkedDocument; parsed: number } {
  for (let parsed = 0; ; parsed++) {
    const step = steps.next();
    if (step.done) return { document: step.value, parsed };
  }
}

const sections = (...bodies: readonly string[]): string =>
  bodies.map((body, at) => `## Section ${at}\n\n${body}\n\n`).join('');

describe('what was parsed before', () => {
  it('is the same object, wherever it now stands', () => {
    const { parse } = createChunker();
    const before = counted(parse(sections('one', 'two', 'three'))).document;
    const { document, parsed } = counted(parse(sections('one and more', 'two', 'three')));
    expect(parsed).toBe(1);
    expect(document.chunks[1]?.chunk).toBe(before.chunks[1]?.chunk);
    expect(document.chunks[1]?.start).toBe((before.chunks[1]?.start ?? 0) + ' and more'.length);
    expect(document.chunks[0]?.chunk).not.toBe(before.chunks[0]?.chunk);
  });

  it('costs nothing when the same text comes again', () => {
    const { parse } = createChunker();
    const text = sections('see [a]', 'and [a] [^n]', '[a]: /u', '[^n]: note');
    counted(parse(text));
    expect(counted(parse(text)).parsed).toBe(0);
  });

  it('is parsed again only where a definition matters that came or went', () => {
    const { parse } = createChunker();
    counted(parse(sections('see [a]', 'see [b]', 'nothing', '[a]: /u')));
    expect(counted(parse(sections('see [a]', 'see [b]', 'nothing', '[a]: /u\n[b]: /v'))).parsed).toBe(2);
    expect(counted(parse(sections('see [a]', 'see [b]', 'nothing', '[a]: /changed\n[b]: /v'))).parsed).toBe(
      1,
    );
  });

  it('is forgotten, least recently used first, when it is too much', () => {
    const { parse } = createChunker({ capacity: 100 });
    counted(parse(sections('one')));
    counted(parse(sections('x'.repeat(90))));
    expect(counted(parse(sections('one'))).parsed).toBe(1);
  });

  it('does not try a fence full of headings line by line', () => {
    const { parse } = createChunker();
    const text = `# H\n\n\`\`\`\n${'# comment\n'.repeat(1000)}\`\`\`\n\n# End\n`;
    expect(counted(parse(text)).parsed).toBeLessThan(15);
  });
});

describe('what is too large', () => {
  it('is known by its headings only', () => {
    const text = `# Title\n\n${'word '.repeat(60_000)}\n\n## Second ##\n\n\`\`\`\n# no heading\n\`\`\`\n`;
    const { document } = counted(createChunker().parse(text));
    expect(document.structureOnly).toBe(true);
    const headings = document.chunks.flatMap(({ chunk }) =>
      chunk.tree.children.filter((node) => node.type === 'heading'),
    );
    expect(headings).toMatchObject([
      { depth: 1, children: [{ value: 'Title' }] },
      { depth: 2, children: [{ value: 'Second' }] },
    ]);
  });

  it('is one step when the whole document is', () => {
    const { document, parsed } = counted(createChunker().parse(`# A\n\n${'x '.repeat(1_100_000)}\n# B\n`));
    expect([document.structureOnly, document.chunks.length, parsed]).toEqual([true, 1, 0]);
  });
});
