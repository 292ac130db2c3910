/**
 * Where a text may be cut: the starts of lines with an ATX heading in column 0. Whether it may indeed is for the parser
 * to say, as such a line can be part of a fence, a comment or another HTML block.
 */
export function candidateCuts(text: string): readonly number[] {
  return [...text.matchAll(/(?:\r\n|\n|\r)(?=#{1,6}(?:[ \t\r\n]|$))/g)].map(
    (ending) => ending.index + ending[0].length,
  );
}
