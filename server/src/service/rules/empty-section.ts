import { bodyText } from '../model/template.ts';
import { defineRule } from '../rule.ts';

/** Reports a heading with nothing under it; comments and bare bullets are nothing, sub-sections with text are something. */
export default defineRule({
  id: 'empty-section',
  description: 'Every section says something',
  severity: 'warning',
  options: {},
  *check({ sections }, _options, { eol, text }) {
    for (const section of sections) {
      if (!section.empty || section.kind === 'other') continue;
      const { kind, headingSpan, bodySpan } = section;
      const rest = text.slice(bodySpan.start, bodySpan.end).trimEnd();
      const at = bodySpan.start + rest.length;
      const gap = bodySpan.end < text.length ? eol + eol : eol;
      const edit = {
        span: { start: at, end: bodySpan.end },
        text: `${eol}${eol}${bodyText(kind, eol)}${gap}`,
      };
      yield {
        span: headingSpan,
        message: `"${section.heading}" is empty: write it, or remove the heading`,
        fixes: [{ title: 'Insert the template text', edits: [edit] }],
      };
    }
  },
});
