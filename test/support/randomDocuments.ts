import fc from 'fast-check';
import { draft } from '../server/documents.ts';
import * as pieces from './pieces.ts';

/** A text and what somebody does to it, one change after the other. */
export interface Session {
  readonly text: string;
  readonly edits: readonly Change[];
}

/** `at` is a part of the length, so that a change stays one while the text before it shrinks. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const entry = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. ', '', '| ', '- [ ] '),
    fc.constantFrom(...pieces.times),
    fc.constantFrom(...pieces.zones),
    fc.constantFrom(...pieces.dashes),
    fc.constantFrom(...pieces.events),
  )
  .map((parts) => parts.join(''));
const timeline = fc
  .tuple(fc.boolean(), fc.array(entry, { minLength: 1, maxLength: 5 }))
  .map(([isTable, entries]) => {
    const rows = entries.map((each) =>
      isTable ? `| ${each.replace(/^\W+/, '').replace('\n', ' ')} |` : each,
    );
    return [...(isTable ? ['| Time | Event |', '| --- | --- |'] : []), ...rows].join('\n');
  });

/** Longer than what is read in one piece. */
const longList = fc
  .tuple(fc.constantFrom('- ', '1. ', '- [ ] '), entry, fc.integer({ min: 90, max: 150 }))
  .map(([bullet, text, count]) =>
    Array.from({ length: count }, (_, at) => `${bullet}10:${at % 60} - ${text} of shard ${at * 7}`).join(
      '\n',
    ),
  );

const block = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...pieces.headings) },
  { weight: 20, arbitrary: fc.constantFrom(...pieces.bodies) },
  { weight: 10, arbitrary: fc.constantFrom(...pieces.metadata) },
  { weight: 10, arbitrary: timeline },
  { weight: 10, arbitrary: fc.constantFrom(...pieces.actions) },
  { weight: 5, arbitrary: fc.constantFrom(...pieces.oddities) },
  { weight: 1, arbitrary: longList },
);
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n', ' ', '', '\n\n\n', '\n   ', '\n>');
const flow = fc
  .array(fc.tuple(block, gap), { maxLength: 12 })
  .map((blocks) => blocks.map(([text, after]) => text + after).join(''));
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r', 'mixed');

/** Something like a post-mortem, rarely a good one. */
const documentText = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.constantFrom(...pieces.fronts),
    fc.constantFrom(...pieces.titles),
    flow,
    lineEnd,
  )
  .map(([mark, front, title, body, end]) => mark + withLineEnds(`${front}${title}\n\n${body}`, end));

function withLineEnds(text: string, end: string): string {
  let line = 0;
  return text.replaceAll('\n', () =>
    end === 'mixed' ? (['\n', '\r\n', '\n', '\r'][line++ % 4] ?? '\n') : end,
  );
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  text: fc.oneof(block, gap, fc.constantFrom(...pieces.oddities), fc.constantFrom('', '', 'x', '\r', '\r\n')),
});

/** Most people type in a document that was whole a moment ago. */
const text = fc.oneof(
  { weight: 4, arbitrary: documentText },
  { weight: 1, arbitrary: lineEnd.map((end) => withLineEnds(draft, end)) },
);
export const sessions = fc.record({ text, edits: fc.array(change, { maxLength: 4 }) });

/** The text before and after each change. */
export function versionsOf({ text, edits }: Session): readonly string[] {
  const versions = [text];
  for (const { at, length, text: inserted } of edits) {
    const before = versions.at(-1) ?? '';
    const start = Math.floor(at * before.length);
    versions.push(before.slice(0, start) + inserted + before.slice(start + length));
  }
  return versions;
}
