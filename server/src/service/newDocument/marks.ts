import type { Analysis } from '../analysis.ts';
import type { Edit } from '../rule.ts';
import { isInCode } from './gaps.ts';

const mark = /<!--\s*(?:required|optional)\b(?:(?!-->)[^>])*-->/gi;

/** Takes away the comments that tell what a template requires: they are for its rules, not for its documents. */
export function markEdits({ source: { text }, parts }: Analysis): readonly Edit[] {
  return [...text.matchAll(mark)]
    .filter(({ index }) => !isInCode(parts, index))
    .map(({ index, 0: { length } }) => removal(text, index, index + length));
}

/** A line that holds nothing else goes with it, and with that line one of the empty ones around it. */
function removal(text: string, from: number, to: number): Edit {
  const before = /[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const behind = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  const start = from - before;
  const end = to + behind;
  const isAlone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
  if (!isAlone)
    return { span: { start, end: end === text.length || text[end] === '\n' ? end : to }, text: '' };
  const isBelowEmpty = start < 2 || text[start - 2] === '\n';
  const line = Math.min(end + 1, text.length);
  return { span: { start, end: isBelowEmpty && text[line] === '\n' ? line + 1 : line }, text: '' };
}
