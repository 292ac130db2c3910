import type { Root } from 'mdast';
import { linesOfBlocks } from './blocks.ts';
import type { MrkdwnContext } from './inlines.ts';

/** The footnotes of a document below it, numbered as they are referred to. */
export function linesOfNotes({ children }: Root, context: MrkdwnContext): readonly string[] {
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  const lines = notes.flatMap((note, at) => {
    const [first = '', ...others] = linesOfBlocks(note.children, context);
    return [`[${at + 1}] ${first}`.trimEnd(), ...others];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
