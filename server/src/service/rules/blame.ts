import { findBlame } from '../prose/blame.ts';
import { defineRule } from '../rule.ts';

/** Reports people who are made the cause or the culprit: systems that fail and people who act well are left alone. */
export default defineRule({
  id: 'blame',
  description: 'Causes are sought in systems, not in people',
  severity: 'warning',
  options: {},
  *checkProse({ kind, text }, _options, context) {
    if (kind === 'quote') return;
    for (const { start, end, severity, message, rewrites } of findBlame(text, context)) {
      const fixes = rewrites.map((rewrite) => ({
        title: rewrite.title,
        edits: [{ span: { start: rewrite.start, end: rewrite.end }, text: rewrite.text }],
      }));
      yield { span: { start, end }, message, fixes, ...(severity && { severity }) };
    }
  },
});
