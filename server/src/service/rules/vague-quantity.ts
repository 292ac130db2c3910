import { isPhrase } from '../language.ts';
import { vagueQuantitiesIn } from '../prose/quantities.ts';
import { defineRule } from '../rule.ts';

const examples = {
  'how many': '"about 300"',
  'how long': '"40 minutes"',
  'how much': '"from 200 ms to 3 s"',
} as const;

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
        message: `"${words}": ${question}? Give a figure, if only a rough one such as ${examples[question]}`,
      };
    }
  },
});
