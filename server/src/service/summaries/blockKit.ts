import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { mrkdwnOf } from '../exports/mrkdwn/mrkdwn.ts';

/**
 * Limits of Slack: characters of a header and of a section, blocks of a message (https://docs.slack.dev/reference/block-kit/blocks);
 * and characters of all blocks together, from about 13,200 of which on Slack refuses a message (`msg_blocks_too_long`).
 */
const [longestHeader, longestSection, mostBlocks, longestMessage] = [150, 3000, 50, 10_000];

/** A block of Slack's Block Kit, as far as summaries need it. */
type SlackBlock =
  | { readonly type: 'header'; readonly text: { readonly type: 'plain_text'; readonly text: string } }
  | { readonly type: 'section'; readonly text: { readonly type: 'mrkdwn'; readonly text: string } }
  | { readonly type: 'divider' };

/** A message as `chat.postMessage` and webhooks take it: blocks, and the text that notifications show. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** A summary as a message within Slack's limits; what does not fit is left out from the end, and said. */
export function slackMessageOf(root: Root, title: string): SlackMessage {
  const blocks: SlackBlock[] = [];
  let length = 0;
  for (const block of root.children.flatMap(blocksOf)) {
    length += sizeOf(block);
    if (length > longestMessage - left.length || blocks.length === mostBlocks - 1)
      return { text: title, blocks: [...blocks, section(left)] };
    blocks.push(block);
  }
  return { text: title, blocks };
}

const left = '_The message is too long for Slack: the rest stands in the post-mortem._';

function blocksOf(node: RootContent): readonly SlackBlock[] {
  if (node.type === 'thematicBreak') return [{ type: 'divider' }];
  if (node.type === 'heading' && node.depth <= 2)
    return [{ type: 'header', text: { type: 'plain_text', text: cut(plainText(node), longestHeader) } }];
  const text = mrkdwnOf({ type: 'root', children: [node] }).trim();
  return text === '' ? [] : partsOf(text).map(section);
}

function section(text: string): SlackBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/** At line breaks, where they are near enough to the end of what fits. */
function partsOf(text: string): readonly string[] {
  if (text.length <= longestSection) return [text];
  const lineEnd = text.lastIndexOf('\n', longestSection);
  const end = lineEnd > 0 ? lineEnd : longestSection;
  return [text.slice(0, end), ...partsOf(text.slice(end).replace(/^\n/, ''))];
}

/** No character of two units is cut in half. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function sizeOf(block: SlackBlock): number {
  return 'text' in block ? block.text.text.length : 0;
}
