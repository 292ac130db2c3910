import type { List, ListItem, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type ProseBlock, proseOf, sourceSpan, withCode } from '../markdown/prose.ts';
import { type ActionDetails, type ActionNote, detailsIn, noteIn } from './actionDetails.ts';
import { spanBehindCheckbox } from './parts.ts';
import type { ActionItem } from './postmortem.ts';
import { ticketIn } from './ticket.ts';

/**
 * The actions of a list, in the order of the text. Items below an action are actions where they can be ticked off, and
 * details of it where they say so ("Owner: Jane"); an item that only heads a list of actions ("Platform team") is none.
 */
export function actionsInList(list: List, source: string): readonly ActionItem[] {
  return list.children.flatMap((item) => actionsInItem(item, source));
}

/** What one writes where there is nothing to do. */
const nothing = /^(?:n\/a|none|nothing|no (?:further )?actions?(?: (?:required|needed|necessary))?)\.?$/i;

function actionsInItem(item: ListItem, source: string): readonly ActionItem[] {
  const [first] = item.children;
  const below = item.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const actionsBelow = (items: readonly ListItem[]): readonly ActionItem[] =>
    items.flatMap((each) => actionsInItem(each, source));
  if (first?.type !== 'paragraph') return actionsBelow(below);
  const line = lineOf(first, source);
  if (nothing.test(line.block.text.trim())) return actionsBelow(below);
  const lines = below.map((each) => ({ item: each, text: textOf(each, source) }));
  if (isHead(item, line, lines)) return actionsBelow(below);
  const notes = lines.flatMap(({ text }) => noteIn(text) ?? []);
  return [actionFrom(item, line, notes, source), ...actionsBelow(below.filter(isTask))];
}

/** The first line of an item: its block, and the same with code shown. */
interface Line {
  readonly node: Paragraph;
  readonly block: ProseBlock;
  readonly shown: string;
  readonly details: ActionDetails;
}

function lineOf(node: Paragraph, source: string): Line {
  const block = proseOf(node, source)[0] ?? { kind: 'listItem', text: '', runs: [] };
  return { node, block, shown: withCode(block, source), details: detailsIn(block.text, boldLead(node)) };
}

/** How many characters of a line are bold at its beginning. */
function boldLead({ children: [first] }: Paragraph): number {
  return first?.type === 'strong' ? plainText(first).length : 0;
}

function textOf({ children: [first] }: ListItem, source: string): string {
  return first?.type === 'paragraph' ? lineOf(first, source).shown : '';
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

interface LineBelow {
  readonly item: ListItem;
  readonly text: string;
}

/** "Platform team" or "This week:" above tasks, or above items that each say who does them or by when. */
function isHead(item: ListItem, { node, details, block }: Line, below: readonly LineBelow[]): boolean {
  if (below.length === 0) return false;
  const saysNothing = [details.owner, details.due].every((said) => said === undefined);
  if (isTask(item)) return saysNothing && below.every((each) => isTask(each.item) && isAction(each.text));
  const isLabel = /:\s*$/.test(block.text);
  if (!isLabel && [details.owner, details.due, details.status].some((said) => said !== undefined))
    return false;
  if (below.every((each) => isTask(each.item) || isAction(each.text))) return true;
  const isBold = node.children.length === 1 && node.children[0]?.type === 'strong';
  return (isLabel || isBold) && !below.some(({ text }) => noteIn(text));
}

function isAction(text: string): boolean {
  const { owner, due } = detailsIn(text);
  return (owner !== undefined || due !== undefined) && noteIn(text) === undefined;
}

function actionFrom(
  item: ListItem,
  { node, block, shown, details }: Line,
  notes: readonly ActionNote[],
  source: string,
): ActionItem {
  const span = spanBehindCheckbox(node);
  const all = [details, ...notes];
  const written = [source.slice(span.start, span.end), ...notes.map(({ text }) => text)];
  return {
    span,
    text: textFrom(shown, details),
    textSpan: {
      start: span.start,
      end: details.action.end < block.text.length ? sourceSpan(block, details.action).end : span.end,
    },
    owners: all.find(({ owners }) => owners.length > 0)?.owners ?? [],
    ownerSpan: details.owner && sourceSpan(block, details.owner),
    due: all.find(({ due }) => due !== undefined)?.due,
    dueSpan: details.dueAt && sourceSpan(block, details.dueAt),
    dueDay: undefined,
    status: statusIn(item, all),
    statusText: undefined,
    statusSpan: undefined,
    ticket: written.map(ticketIn).find((ticket) => ticket !== undefined),
  };
}

function statusIn({ checked }: ListItem, all: readonly ActionNote[]): ActionItem['status'] {
  if (checked === true) return 'done';
  const told = all.find(({ status }) => status !== undefined)?.status;
  return told ?? (checked === false ? 'todo' : undefined);
}

/** As a reader sees it, on one line. */
function textFrom(shown: string, { action }: ActionDetails): string {
  return shown
    .slice(action.start, action.end)
    .replace(/(?<!`)(`+)(?!`) ?(.*?) ?\1/g, '$2')
    .replace(/~~/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
