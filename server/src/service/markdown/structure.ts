import type { Heading, Root } from 'mdast';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;

/** The headings of a text that is too large to be parsed: a scan of its lines, which knows fences and nothing else. */
export function structureOf(text: string): Root {
  const children: Heading[] = [];
  let open: string | undefined;
  let line = 0;
  for (const { 0: content, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line += 1;
    const marker = fence.exec(content)?.[1];
    if (marker && open === undefined) open = marker;
    else if (marker && open !== undefined && marker.startsWith(open)) open = undefined;
    else if (open === undefined) children.push(...headingIn(content, line, index));
  }
  return { type: 'root', children, position: { start: point(1, 1, 0), end: point(line, 1, text.length) } };
}

function headingIn(content: string, line: number, offset: number): readonly Heading[] {
  const match = heading.exec(content.replace(/[\r\n]+$/, ''));
  if (match === null) return [];
  const [whole, marks = '', text = ''] = match;
  const at = whole.indexOf(text, marks.length);
  const span = (start: number, end: number) => ({
    start: point(line, start + 1, offset + start),
    end: point(line, end + 1, offset + end),
  });
  const depth = marks.length as Heading['depth'];
  const children =
    text === '' ? [] : [{ type: 'text' as const, value: text, position: span(at, at + text.length) }];
  return [{ type: 'heading', depth, children, position: span(0, whole.length) }];
}

function point(
  line: number,
  column: number,
  offset: number,
): { line: number; column: number; offset: number } {
  return { line, column, offset };
}
