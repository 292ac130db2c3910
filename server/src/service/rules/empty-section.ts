import { bodyText, templateOf } from '../model/template.ts';
import { defineRule } from '../rule.ts';

/** Reports a heading with nothing under it; comments and bare bullets are nothing, sub-sections with text are something. */
export default defineRule({
  id: 'empty-section',
  description: 'Every section says something',
  severity: 'warning',
  options: {},
  structural: true,
  *check(postmortem, _options, { eol, text, configuration }) {
    const template = templateOf(postmortem, configuration.template);
    for (const section of postmortem.sections) {
      if (!section.empty || section.kind === 'other') continue;
      const { kind, depth, headingSpan, bodySpan } = section;
      const rest = text.slice(bodySpan.start, bodySpan.end).trimEnd();
      const at = bodySpan.start + rest.length;
      const gap = bodySpan.end < text.length ? eol + eol : eol;
      const edit = {
        span: { start: at, end: bodySpan.end },
        text: `${eol}${eol}${bodyText(template, kind, eol, depth)}${gap}`,
      };
      yield {
        span: headingSpan,
        message: `"${section.heading}" is empty: write it, or remove the heading`,
        fixes: [{ title: 'Insert the template text', edits: [edit] }],
      };
    }
  },
});
