import { languageProblems } from '../language.ts';
import { defineRule } from '../rule.ts';

/** Reports people who are made the cause or the culprit: systems that fail and people who act well are left alone. */
export default defineRule({
  id: 'blame',
  description: 'Causes are sought in systems, not in people',
  severity: 'warning',
  options: {},
  checkProse: (block, _options, context) => languageProblems(block, 'blame', context),
});
