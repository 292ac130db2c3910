import type { Span } from '../markdown/position.ts';
import type { ActionItem, ActionList, Section } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';
import { whoWill } from '../prose/whoWill.ts';
import { defineRule, type Problem } from '../rule.ts';

const nobody = /^(?:tbd|tba|todo|none|n\/a|unassigned|unknown|nobody|\?+|-+)$/i;
const crowd = /^(?:everyone|everybody|all|the team|team|we|us|someone|somebody|engineers?|all engineers)$/i;
const placeholder = /^\[.*\]$/;

/** Reports actions that nobody in particular will do; where none of a list has an owner, once, on its heading. */
export default defineRule({
  id: 'action-owner',
  description: 'Every open action has an owner',
  severity: 'warning',
  options: {
    trustTickets: {
      type: 'boolean',
      default: true,
      description: 'An item with a ticket may leave its owner to the tracker.',
    },
  },
  *check({ actionLists, sections }, { trustTickets }, { text, people }) {
    const lists = actionLists.map((list) => ({ list, unowned: unownedIn(list, trustTickets) }));
    const all = lists.flatMap(({ unowned }) => unowned);
    const whole =
      all.length > 1 && !actionLists.some(isOwned) ? headingOf(actionLists, sections, text) : undefined;
    if (whole) yield onHeading(whole, all.length, actionLists);
    else
      for (const { list, unowned } of lists) {
        const { headingSpan } = list;
        if (headingSpan && unowned.length > 1 && !isOwned(list))
          yield onHeading(headingSpan, unowned.length, [list]);
        else for (const item of unowned) yield onItem(item, list, text, people);
      }
  },
});

function unownedIn({ items }: ActionList, trustTickets: boolean): readonly ActionItem[] {
  const open = items.filter((item) => item.status !== 'done' && !(trustTickets && item.ticket !== undefined));
  return open.filter((item) => !hasOwner(item) && !isTemplate(item));
}

function isOwned({ items }: ActionList): boolean {
  return items.some(hasOwner);
}

/** Of the section that holds all lists, where they are in sub-sections. */
function headingOf(
  lists: readonly ActionList[],
  sections: readonly Section[],
  text: string,
): Span | undefined {
  const [first] = lists;
  if (first?.headingSpan && lists.every(({ headingSpan }) => headingSpan?.start === first.headingSpan?.start))
    return first.headingSpan;
  const at = first?.items[0]?.span.start ?? 0;
  const around = sections.find(
    ({ kind, span }) => kind === 'actionItems' && span.start <= at && at < span.end,
  );
  if (around === undefined) return first?.headingSpan;
  const { start, end } = around.headingSpan;
  const marks = /^#*[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = /^[^\r\n]*?(?=[ \t]*#*[ \t]*$)/m.exec(text.slice(start + marks, end))?.[0].length ?? 0;
  return { start: start + marks, end: start + marks + words };
}

function hasOwner(item: ActionItem): boolean {
  return ownersOf(item).some((owner) => !nobody.test(owner) && !crowd.test(owner));
}

function isTemplate(item: ActionItem): boolean {
  return placeholder.test(quotable(item.text)) || ownersOf(item).some((owner) => placeholder.test(owner));
}

function ownersOf({ owners }: ActionItem): readonly string[] {
  return owners.map(quotable).filter((owner) => owner !== '');
}

function onHeading(span: Span, count: number, lists: readonly ActionList[]): Problem {
  const total = lists.reduce((sum, { items }) => sum + items.length, 0);
  const which = count === total ? '' : 'open ';
  return { span, message: `None of ${count} ${which}action items has an owner: who will do them?` };
}

function onItem(item: ActionItem, list: ActionList, text: string, people: readonly string[]): Problem {
  const [owner] = ownersOf(item);
  const point = owner === undefined ? 'No owner' : `"${owner}" is no owner`;
  const span = item.ownerSpan && item.ownerSpan.end > item.ownerSpan.start ? item.ownerSpan : item.textSpan;
  return {
    span,
    message: `${point}: ${whoWill(quotable(item.text))}`,
    // In a table only a cell of its own names an owner.
    fixes:
      list.form === 'table' && !item.ownerSpan ? [] : people.map((name) => assign(item, list, name, text)),
  };
}

function assign(
  item: ActionItem,
  list: ActionList,
  name: string,
  text: string,
): { title: string; edits: { span: typeof item.span; text: string }[] } {
  const handle = /\s/.test(name) ? name : `@${name}`;
  const inCell = item.ownerSpan && (list.form === 'table' || item.ownerSpan.end > item.ownerSpan.start);
  const at = item.span.end;
  const span = inCell && item.ownerSpan ? item.ownerSpan : { start: at, end: at };
  const before = inCell ? (text[span.start - 1] === '|' ? ' ' : '') : ' (owner: ';
  return { title: `Assign to ${handle}`, edits: [{ span, text: `${before}${handle}${inCell ? '' : ')'}` }] };
}
