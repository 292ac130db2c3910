import { defineRule } from '../rule.ts';

/** Reports … */
export default defineRule({
  id: 'summary-shape',
  description: 'What holds when the rule is silent',
  severity: 'warning',
  options: {},
  *check({ title }) {
    if (title?.text === 'summary-shape')
      yield { span: title.span, message: 'The point first, then what to do' };
  },
});
