import type { Root } from 'mdast';
import { prepared } from '../prepare/prepared.ts';
import { type AdfContext, contentOf } from './blocks.ts';
import type { AdfDocument } from './nodes.ts';
import { notesOf } from './notes.ts';

export type { AdfDocument } from './nodes.ts';

/** A document in the Atlassian Document Format, which Jira and Confluence read; valid whatever the document holds. */
export function adfOf(root: Root): AdfDocument {
  const { root: document, footnotes } = prepared(root);
  let ids = 0;
  const context: AdfContext = {
    footnotes,
    nextId() {
      ids += 1;
      return `task-${ids}`;
    },
  };
  const blocks = document.children.filter(({ type }) => type !== 'footnoteDefinition');
  return {
    version: 1,
    type: 'doc',
    content: [...contentOf(blocks, 'doc', context), ...notesOf(document, context)],
  };
}
