import { isTemplate } from '../actionGaps.ts';
import type { ActionItem, PostMortem } from '../model/postmortem.ts';

/** What is to be done, in the order of the text; what a template left, and "TODO" alone, is nothing. */
export function actionsOf({ actionLists }: Pick<PostMortem, 'actionLists'>): readonly ActionItem[] {
  return actionLists
    .flatMap(({ items }) => items)
    .filter((item) => !isTemplate(item) && !nothing.test(item.text));
}

const nothing = /^[^\p{L}\p{N}]*(?:TODO|TBD|none|n\/a)?[^\p{L}\p{N}]*$/iu;
