import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Labels } from './labels.ts';

/** Combined once: the parser combines what it is given anew for each text, which small texts feel. */
const syntax = combineExtensions([gfmTable(), gfmTaskListItem(), gfmFootnote()]);

/** CommonMark with tables, task lists and footnotes: all of GitHub's Markdown that post-mortems need. */
const processor = unified().use(remarkParse).use(constructs).freeze();

/**
 * Parses Markdown into a tree with positions; never throws. `labels` are defined elsewhere in the document: without
 * them `[label]` and `[^label]` would be plain text here.
 */
export function parse(text: string, labels: Labels): Root {
  const isAlone = labels.definitions.length === 0 && labels.footnotes.length === 0;
  return isAlone ? processor.parse(text) : processor().use(defining, labels).parse(text);
}

function constructs(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [syntax];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

function defining(this: Processor, labels: Labels): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), seeding(labels)];
}

/** Matches nothing: at each bracket it makes sure that the parser's tables hold the labels, before anything looks there. */
function seeding({ definitions, footnotes }: Labels): Extension {
  const seed: Construct = {
    tokenize(_effects, _ok, nok) {
      const parser: ParseContext & { gfmFootnotes?: string[] } = this.parser;
      parser.gfmFootnotes ??= [];
      include(parser.defined, definitions);
      include(parser.gfmFootnotes, footnotes);
      return nok;
    },
  };
  const [exclamationMark, leftBracket, rightBracket] = [33, 91, 93];
  return { text: { [exclamationMark]: seed, [leftBracket]: seed, [rightBracket]: seed } };
}

function include(table: string[], labels: readonly string[]): void {
  if (labels.length > 0 && !table.includes(labels[0] ?? '')) table.push(...labels);
}
