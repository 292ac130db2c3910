import type { Root } from 'mdast';
import { prepared } from '../prepare/prepared.ts';
import { linesOfBlocks } from './blocks.ts';
import { withoutCalls } from './calls.ts';
import { linesOfNotes } from './notes.ts';

/**
 * A document as a message of Slack. It calls nobody: what Slack reads as a mention is escaped or code. That holds for messages as
 * they are by default; `link_names` and `parse: full` would look for names in plain text, so no message may be sent with them.
 */
export function mrkdwnOf(root: Root): string {
  const { root: document, footnotes } = prepared(root);
  const blocks = document.children.filter(({ type }) => type !== 'footnoteDefinition');
  const lines = [...linesOfBlocks(blocks, { footnotes }), ...linesOfNotes(document, { footnotes })];
  return withoutCalls(lines).join('\n').trim();
}
