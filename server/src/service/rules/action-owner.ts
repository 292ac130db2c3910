import type { ActionItem, ActionList } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';
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
  *check({ actionLists }, { trustTickets }, { text, people }) {
    for (const list of actionLists) {
      const open = list.items.filter(
        (item) => item.status !== 'done' && !(trustTickets && item.ticket !== undefined),
      );
      const unowned = open.filter((item) => !hasOwner(item) && !isTemplate(item));
      const noneOwned = unowned.length > 1 && unowned.length === list.items.length;
      if (noneOwned && list.headingSpan) yield onHeading(list, list.items.length);
      else for (const item of unowned) yield onItem(item, list, text, people);
    }
  },
});

function hasOwner(item: ActionItem): boolean {
  return ownersOf(item).some((owner) => !nobody.test(owner) && !crowd.test(owner));
}

function isTemplate(item: ActionItem): boolean {
  return placeholder.test(quotable(item.text)) || ownersOf(item).some((owner) => placeholder.test(owner));
}

function ownersOf({ owners }: ActionItem): readonly string[] {
  return owners.map(quotable).filter((owner) => owner !== '');
}

function onHeading(list: ActionList, count: number): Problem {
  return {
    span: list.headingSpan ?? { start: 0, end: 0 },
    message: `None of ${count} action items has an owner: who will do them?`,
  };
}

function onItem(item: ActionItem, list: ActionList, text: string, people: readonly string[]): Problem {
  const [owner] = ownersOf(item);
  const point = owner === undefined ? 'No owner' : `"${owner}" is no owner`;
  const span = item.ownerSpan && item.ownerSpan.end > item.ownerSpan.start ? item.ownerSpan : item.textSpan;
  return {
    span,
    message: `${point}: who will ${lowerFirst(item.text)}?`,
    fixes: people.map((name) => assign(item, list, name, text)),
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
  const at = item.textSpan.end;
  const span = inCell && item.ownerSpan ? item.ownerSpan : { start: at, end: at };
  const before = inCell ? (text[span.start - 1] === '|' ? ' ' : '') : ' (owner: ';
  return { title: `Assign to ${handle}`, edits: [{ span, text: `${before}${handle}${inCell ? '' : ')'}` }] };
}

/** Keeps abbreviations and code as they are: "Add the alert" → "add the alert", "TLS check" stays. */
function lowerFirst(text: string): string {
  const short = quotable(text).replace(/\s*[.;]$/, '');
  const words = short.length > 60 ? `${short.slice(0, 57).trimEnd()}…` : short;
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
