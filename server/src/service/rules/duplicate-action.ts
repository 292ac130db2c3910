import * as l10n from '@vscode/l10n';
import { titleOf } from '../actionGaps.ts';
import type { ActionItem } from '../model/postmortem.ts';
import { defineRule } from '../rule.ts';

/** Reports an action that stands in the document twice; figures and names in it have to be the same. */
export default defineRule({
  id: 'duplicate-action',
  description: 'Every action is listed once',
  severity: 'info',
  options: {},
  *check({ actionLists }) {
    const seen = new Map<string, ActionItem>();
    for (const item of actionLists.flatMap(({ items }) => items)) {
      const key = keyOf(item.text);
      const first = seen.get(key);
      if (first && key !== '')
        yield {
          span: item.textSpan,
          message: l10n.t('The same action twice: "{0}" is listed above', titleOf(item)),
          related: [{ span: first.textSpan, message: l10n.t('The first') }],
        };
      else seen.set(key, item);
    }
  },
});

const little = /^(?:the|a|an|our|to|for|of|in|on|and|all|we|will|should|please)$/;

/** The words that matter in their order: case, marks and plurals do not. Too few of them tell nothing. */
function keyOf(text: string): string {
  const words = (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
      .match(/[\p{L}\p{N}_./%-]+/gu) ?? []
  ).filter((word) => !little.test(word));
  return words.length < 2 ? '' : words.map((word) => word.replace(/[.,-]+$|(?<=\w{3})s$/g, '')).join(' ');
}
