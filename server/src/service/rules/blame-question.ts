import { languageProblems } from '../language.ts';
import { defineRule } from '../rule.ts';

/** Reports questions that ask for a culprit, or that somebody could only answer with shame. */
export default defineRule({
  id: 'blame-question',
  description: 'Questions ask what allowed it, not who did it',
  severity: 'warning',
  options: {},
  checkProse: (block, _options, context) => languageProblems(block, 'question', context),
});
