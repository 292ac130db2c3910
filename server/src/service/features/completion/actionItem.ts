import { itemLike } from '../../actionRows.ts';
import { detailsIn } from '../../model/actionDetails.ts';
import type { ActionItem, ActionList } from '../../model/postmortem.ts';
import { apartFromBelow, asBlock, type Gap, withoutBlanks } from './gap.ts';
import type { MenuItem } from './slash.ts';

/** What the template writes for an action. */
export const actionPlaceholder = '[What will exist when this is done]';

/** An item like the one above a gap, or like the one below it; undefined where neither is one of a list. */
export function itemIn(
  gap: Gap,
  lists: readonly ActionList[],
): Pick<MenuItem, 'text' | 'besides'> | undefined {
  const { analysis, place } = gap;
  const { text } = analysis.source;
  const found = lists
    .filter(({ form }) => form === 'list')
    .flatMap((list) => itemsBeside(list, gap).map((model) => ({ list, model })));
  const { list, model } = found[0] ?? {};
  if (list === undefined || model === undefined) return undefined;
  const line = lineAt(text, model.span.start);
  const details = detailsLike(withoutCode(line.slice(model.span.start - lineStart(text, model.span.start))));
  const item = itemLike(line, actionPlaceholder + details);
  if (isLoose(list, text)) return { text: asBlock(item, gap) };
  const besides = model.span.start < place ? withoutBlanks(gap) : [];
  return { text: apartFromBelow(item, gap), besides };
}

/** The last item above, no deeper than what is being typed if there is one, then the first below; with nothing in between. */
function itemsBeside({ items }: ActionList, { analysis, place, indent }: Gap): readonly ActionItem[] {
  const { text } = analysis.source;
  const above = items.filter(({ span }) => span.start < place && isNextTo(span.start, place, text));
  const level = above.findLast(({ span }) => indentOf(lineAt(text, span.start)) <= indent) ?? above.at(-1);
  const below = items.find(({ span }) => span.start >= place);
  const isNext = below && text.slice(place, lineStart(text, below.span.start)).trim() === '';
  return [level, isNext ? below : undefined].flatMap((each) => each ?? []);
}

/** Between an item and a line below it stand only lines that belong to the item: nothing that begins in column 0. */
function isNextTo(start: number, end: number, text: string): boolean {
  const lines = text.slice(start, end).split(/\r\n|\n|\r/);
  return lines.slice(1).every((line) => /^(?:[ \t]|$)/.test(line));
}

/** Blank lines stand between its items. */
function isLoose({ items }: ActionList, text: string): boolean {
  return items.slice(1).some(({ span }, at) => {
    const start = lineStart(text, span.start);
    return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(items[at]?.span.start ?? start, start));
  });
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** The line at an offset, without its line ending. */
function lineAt(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Of the same length. */
function withoutCode(line: string): string {
  return line.replace(/(`+)(?:(?!\1).)+\1/g, (code) => '\0'.repeat(code.length));
}

/** " (@[Owner], due YYYY-MM-DD)" behind an action, in the form in which the one on a line says it. */
function detailsLike(line: string): string {
  const { action, owner, dueAt } = detailsIn(line);
  const places = [
    ...(owner ? [{ ...owner, words: ownerLike(line.slice(owner.start, owner.end)) }] : []),
    ...(dueAt ? [{ ...dueAt, words: 'YYYY-MM-DD' }] : []),
  ].sort((a, b) => a.start - b.start);
  let [written, at] = ['', action.end];
  for (const { start, end, words } of places) {
    const joint = line.slice(at, start);
    if (start < at || !saysNothing.test(joint)) return '';
    [written, at] = [written + joint + words, end];
  }
  const end = line.slice(at);
  if (written === '' || saysNothing.test(end)) return written === '' ? '' : written + end;
  // What else is said there, such as a ticket, is of the other action.
  return written + (written.includes('(') ? ')' : '');
}

/** What joins details to an action and to each other, and what they are called. */
const saysNothing = /^(?:[\s,;()|–—:.-]|\b(?:due|by|on|date|deadline)\b)*$/i;

function ownerLike(words: string): string {
  return words.startsWith('@') ? '@[Owner]' : `${/^[^:]*:\s*/.exec(words)?.[0] ?? ''}[Owner]`;
}
