import { defineRule } from '../rule.ts';

/** Reports a document without a first-level heading, or with one that names no incident. */
export default defineRule({
  id: 'title',
  description: 'The title names the incident',
  severity: 'warning',
  options: {},
  *check({ title, metadata }, _options, { eol }) {
    if (title === undefined) {
      const start = metadata.fields.find((field) => field.form === 'frontMatter') ? undefined : 0;
      const edits = start === undefined ? [] : [{ span: { start, end: start }, text: `# Post-Mortem: [Incident Title]${eol}${eol}` }];
      const fixes = edits.length > 0 ? [{ title: 'Insert a title', edits, safe: false }] : [];
      yield { span: { start: 0, end: 0 }, message: 'No title: name the incident in a first line such as "# Post-Mortem: Payment outage"', fixes };
    } else if (title.name === '') {
      yield { span: title.span, message: `"${title.text}" names no incident: say what failed, as in "Post-Mortem: Payment outage"` };
    }
  },
});
