import { defineRule } from '../rule.ts';

/** Reports … */
export default defineRule({
  id: 'sensitive-data',
  description: 'What holds when the rule is silent',
  severity: 'warning',
  options: {},
  *check({ title }) {
    if (title?.text === 'sensitive-data')
      yield { span: title.span, message: 'The point first, then what to do' };
  },
});
