import type { List, ListItem } from 'mdast';
import { linesOfBlock } from './blocks.ts';
import type { MrkdwnContext } from './inlines.ts';

const indent = '    ';

/** A list as text, for Slack has none in messages of this kind. */
export function linesOfList({ ordered, start, children }: List, context: MrkdwnContext): readonly string[] {
  return children.flatMap((item, at) => {
    const bullet = ordered ? `${(start ?? 1) + at}. ` : '• ';
    return linesOfItem(item, bullet, context);
  });
}

function linesOfItem(item: ListItem, bullet: string, context: MrkdwnContext): readonly string[] {
  const [first, ...others] = item.children;
  const isLine = first?.type === 'paragraph' || first?.type === 'heading';
  const [line = '', ...more] = isLine ? linesOfBlock(first, context) : [];
  const below = (isLine ? others : item.children).flatMap((child) => linesOfBlock(child, context));
  return [`${mark(item, bullet)}${line}`.trimEnd(), ...indented([...more, ...below])];
}

function mark({ checked }: ListItem, bullet: string): string {
  if (typeof checked !== 'boolean') return bullet;
  const box = checked ? '☑ ' : '☐ ';
  return bullet === '• ' ? box : bullet + box;
}

/** Code is what it is from the first column on. */
function indented(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.map((line) => {
    const isFence = line.trim() === '```';
    if (isFence) isCode = !isCode;
    return line === '' || isCode || isFence ? line.replace(/^ +(?=```$)/, '') : indent + line;
  });
}
