import { saysAction } from '../actionGaps.ts';
import type { ActionItem, PostMortem } from '../model/postmortem.ts';

/** What is to be done, in the order of the text. */
export function actionsOf({ actionLists }: Pick<PostMortem, 'actionLists'>): readonly ActionItem[] {
  return actionLists.flatMap(({ items }) => items).filter(saysAction);
}
