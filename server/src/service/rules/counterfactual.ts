import { languageProblems } from '../language.ts';
import { defineRule } from '../rule.ts';

/** Reports what people should or could have done; systems are left alone, and so is what names nobody unless that is asked for. */
export default defineRule({
  id: 'counterfactual',
  description: 'What happened is told, not what people should have done',
  severity: 'warning',
  options: {
    agentless: {
      type: 'boolean',
      default: false,
      description: 'Also what names nobody: "should have been caught beforehand".',
    },
  },
  *checkProse(block, { agentless }, context) {
    yield* languageProblems(block, 'counterfactual', context);
    if (agentless) yield* languageProblems(block, 'agentless', context);
  },
});
