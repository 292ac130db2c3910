import { languageProblems } from '../language.ts';
import { defineRule } from '../rule.ts';

/** Reports "human error" and its kin where they are given as a cause. */
export default defineRule({
  id: 'human-error',
  description: 'A cause is something that can be changed',
  severity: 'warning',
  options: {},
  checkProse: (block, _options, context) => languageProblems(block, 'humanError', context),
});
