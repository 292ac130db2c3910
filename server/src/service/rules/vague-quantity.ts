import * as l10n from '@vscode/l10n';
import { isPhrase } from '../language.ts';
import { type VagueQuantity, vagueQuantitiesIn } from '../prose/quantities.ts';
import { defineRule } from '../rule.ts';

const messages: Readonly<Record<VagueQuantity['question'], (words: string) => string>> = {
  'how many': (words) =>
    l10n.t('"{0}": how many? Give a figure, if only a rough one such as "about 300"', words),
  'how long': (words) =>
    l10n.t('"{0}": how long? Give a figure, if only a rough one such as "40 minutes"', words),
  'how much': (words) =>
    l10n.t('"{0}": how much? Give a figure, if only a rough one such as "from 200 ms to 3 s"', words),
};

/** Reports vague amounts where readers want to know how bad it was: "some users", "for a while". */
export default defineRule({
  id: 'vague-quantity',
  description: 'Summary and impact say how many, how long and how much',
  severity: 'info',
  options: {},
  *checkProse({ kind, text }, _options, { section, allow }) {
    if ((section !== 'summary' && section !== 'impact') || kind === 'quote' || kind === 'heading') return;
    for (const { start, end, question } of vagueQuantitiesIn(text, section, allow)) {
      const words = text.slice(start, end);
      yield {
        span: { start, end },
        ...(isPhrase(words) && { phrase: words }),
        message: messages[question](words),
      };
    }
  },
});
