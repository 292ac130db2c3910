import { languageProblems } from '../language.ts';
import { defineRule } from '../rule.ts';

/** Reports words that judge people or their decisions: "careless", "obviously", "any competent engineer". */
export default defineRule({
  id: 'judgement',
  description: 'People and what they decided are described, not judged',
  severity: 'warning',
  options: {},
  checkProse: (block, _options, context) => languageProblems(block, 'judgement', context),
});
