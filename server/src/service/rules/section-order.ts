import { defineRule } from '../rule.ts';

/** Reports … */
export default defineRule({
  id: 'section-order',
  description: 'What holds when the rule is silent',
  severity: 'warning',
  options: {},
  *check({ title }) {
    if (title?.text === 'section-order')
      yield { span: title.span, message: 'The point first, then what to do' };
  },
});
