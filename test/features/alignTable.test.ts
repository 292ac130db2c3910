import { describe, expect, it } from 'vitest';
import { alignTable } from '../../server/src/service/features/refactorings/alignTable.ts';
import { refactored } from '../support/refactorings.ts';

const head = '# Post-Mortem: Queue stuck\n\n## Timeline\n\n- 10:20 UTC - Alert\n\n';
const tail = '\n## Impact\n\n- 3 users\n';

function aligned(table: string, at = 'B'): string {
  const after = refactored(alignTable, head + table + tail, { at });
  return after.startsWith(head) ? after.slice(head.length, -tail.length) : after;
}

describe('aligning the table at the cursor', () => {
  it.each([
    [
      'makes columns equally wide',
      '|A|B|\n|-|:-:|\n|long `a\\|b`|x|\n',
      '| A           |  B  |\n| ----------- | :-: |\n| long `a\\|b` |  x  |\n',
    ],
    [
      'counts wide characters as two',
      '| 対応 | B |\n|---|---|\n| a | ✅ |\n',
      '| 対応 | B  |\n| ---- | -- |\n| a    | ✅ |\n',
    ],
    ['fills rows that lack cells', '| A | B |\n|---|---|\n| a |\n', '| A | B |\n| - | - |\n| a |   |\n'],
    [
      'goes into lists',
      '- item\n\n  | A | B |\n  |---|---|\n  | long | x |\n',
      '- item\n\n  | A    | B |\n  | ---- | - |\n  | long | x |\n',
    ],
    [
      'goes into quotations',
      '> | A | B |\n> |---|---|\n> | long | x |\n',
      '> | A    | B |\n> | ---- | - |\n> | long | x |\n',
    ],
    ['gives edges to one without', 'A | B\n--|--\nlong | x\n', '| A    | B |\n| ---- | - |\n| long | x |\n'],
  ])('%s', (_, before, after) => {
    expect(aligned(before)).toBe(after);
    expect(aligned(after)).toBe('refused: The table is aligned already.');
  });

  it('keeps CRLF and other tables', () => {
    const two = '| A | B |\n|---|---|\n| long | x |\n\n| C | D |\n|---|---|\n| long | x |\n';
    const text = (head + two + tail).replaceAll('\n', '\r\n');
    expect(refactored(alignTable, text, { at: '| C' })).toBe(
      (head + two.replace('| C | D |\n|---|---|\n', '| C    | D |\n| ---- | - |\n') + tail).replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  it('is refused where cells would be lost', () => {
    expect(aligned('| A | B |\n|---|---|\n| a | b | c |\n')).toMatch(/more cells than there are columns/);
  });

  it('is nothing elsewhere, in code too', () => {
    expect(aligned('```\n| A | B |\n|---|---|\n| long | x |\n```\n')).toBe('nothing');
    expect(refactored(alignTable, head + tail, { at: 'Alert' })).toBe('nothing');
  });

  it('is refused in other Markdown', () => {
    expect(refactored(alignTable, '# Notes\n\n| A | B |\n|---|---|\n| long | x |\n', { at: 'B' })).toMatch(
      /not taken for a post-mortem/,
    );
  });
});
