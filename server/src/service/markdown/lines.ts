import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from './position.ts';

/** Where the lines of a text start, to turn offsets into LSP positions and back; all three line endings count. */
export interface LineIndex {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The line that holds an offset, without its line ending. */
  lineAround(offset: number): Span;
}

/** Scans a text once; every question after that is a binary search. */
export function lineIndexOf(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const lineAt = (offset: number): number => lastAtMost(starts, offset);
  const positionAt = (offset: number): Position => {
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lineAt(within);
    return { line, character: within - startOf(line) };
  };
  return {
    positionAt,
    offsetAt: ({ line, character }) => Math.min(startOf(line) + character, startOf(line + 1)),
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    lineAround: (offset) => {
      const line = lineAt(offset);
      return { start: startOf(line), end: withoutEnding(text, startOf(line), startOf(line + 1)) };
    },
  };
}

/** Most texts have no carriage return, and looking for one character takes a fraction of looking for a pattern. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r'))
    for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function withoutEnding(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\r\n]+$/, '').length;
}
