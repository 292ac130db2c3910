import * as l10n from '@vscode/l10n';
import { countedItems, gapsIn, isOpen } from '../actionGaps.ts';
import type { ActionItem, ActionList } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';
import { oneLine } from '../oneLine.ts';
import { whoWill } from '../prose/whoWill.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';

const nobody = new RegExp(
  oneLine`
      ^(?:tb[acd]|todo|none|n/?a\.?|unassigned|unknown|open|vacant|nobody|no one|
      to be (?:assigned|decided|determined|confirmed|named)|not (?:yet )?(?:assigned|known)|\?+|[-–—]+)$`,
  'i',
);
const crowd =
  /^(?:everyone|everybody|all|the team|team|we|us|someone|somebody|all of us|all of you|whole team|the whole team|anyone|anybody|whoever|engineers?|all engineers)$/i;

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
  *check(postmortem, { trustTickets }, context) {
    const asked = {
      has: hasOwner,
      lacks: (item: ActionItem) => isOpen(item, context, trustTickets) && !hasOwner(item),
    };
    for (const gap of gapsIn(postmortem, asked, context))
      if ('item' in gap) yield onItem(gap.item, gap.list, context.text, handlesOf(context));
      else
        yield {
          span: gap.heading,
          message: l10n.t('None of {0} has an owner: who will do them?', countedItems(gap)),
        };
  },
});

function hasOwner(item: ActionItem): boolean {
  return ownersOf(item).some((owner) => !nobody.test(owner) && !crowd.test(owner));
}

function ownersOf({ owners }: ActionItem): readonly string[] {
  return owners.map(quotable).filter((owner) => owner !== '');
}

/** As many as a list of fixes can hold. */
const mostHandles = 12;

/** Those whom the document knows, then those who own most elsewhere. */
function handlesOf({ people, owners }: RuleContext): readonly string[] {
  const own = people.map((name) => (/\s/.test(name) ? name : `@${name}`));
  return [...new Set([...own, ...owners])].slice(0, mostHandles);
}

function onItem(item: ActionItem, list: ActionList, text: string, handles: readonly string[]): Problem {
  const [owner] = ownersOf(item);
  const who = whoWill(quotable(item.text));
  const span = item.ownerSpan && item.ownerSpan.end > item.ownerSpan.start ? item.ownerSpan : item.textSpan;
  return {
    span,
    message:
      owner === undefined ? l10n.t('No owner: {0}', who) : l10n.t('"{0}" is no owner: {1}', owner, who),
    // In a table only a cell of its own names an owner.
    fixes:
      list.form === 'table' && !item.ownerSpan
        ? []
        : handles.map((handle) => assign(item, list, handle, text)),
  };
}

function assign(
  item: ActionItem,
  list: ActionList,
  handle: string,
  text: string,
): { title: string; edits: { span: typeof item.span; text: string }[] } {
  const inCell = item.ownerSpan && (list.form === 'table' || item.ownerSpan.end > item.ownerSpan.start);
  const at = item.span.end;
  const span = inCell && item.ownerSpan ? item.ownerSpan : { start: at, end: at };
  const before = inCell ? (text[span.start - 1] === '|' ? ' ' : '') : ' (owner: ';
  return {
    title: l10n.t('Assign to {0}', handle),
    edits: [{ span, text: `${before}${handle}${inCell ? '' : ')'}` }],
  };
}
