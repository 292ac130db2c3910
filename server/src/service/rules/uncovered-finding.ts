import * as l10n from '@vscode/l10n';
import { rowEdits } from '../actionRows.ts';
import { shift } from '../markdown/position.ts';
import { listsOf } from '../model/actionItems.ts';
import { contentOf, sharesWord } from '../model/contentWords.ts';
import { quotable } from '../model/quotable.ts';
import { defineRule } from '../rule.ts';

/** Reports entries of What Could Be Better that no action speaks to. */
export default defineRule({
  id: 'uncovered-finding',
  description: 'What could be better leads to an action',
  severity: 'off',
  oncePublished: 'info',
  options: {},
  *check(postmortem, _options, { parts, text, eol }) {
    const { actionLists } = postmortem;
    if (!actionLists.some(({ items }) => items.length > 0)) return;
    const actions = actionLists.flatMap(({ items }) => items.map((item) => contentOf(item.text)));
    const findings = parts
      .filter(({ belongsTo }) => belongsTo === 'couldBeBetter')
      .flatMap(({ part, base }) =>
        listsOf(part).flatMap(({ items }) => items.map((item) => ({ item, base }))),
      );
    for (const { item, base } of findings) {
      const words = contentOf(item.text);
      if (
        words.size < 2 ||
        /\[[^\]]+\]/.test(item.text) ||
        actions.some((action) => sharesWord(words, action))
      )
        continue;
      yield {
        span: shift(item.textSpan, base),
        message: l10n.t('No action speaks to this: add one, or say why there is none'),
        fixes: rowEdits(
          postmortem,
          text,
          eol,
          `[What will exist when this is done]: ${quotable(item.text)}`,
        ).map((edit) => ({
          title: l10n.t('Add an action'),
          edits: [edit],
        })),
      };
    }
  },
});
