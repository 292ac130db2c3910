import type { PostMortem, SectionKind } from '../model/postmortem.ts';
import { canonicalHeadings } from '../model/sectionKinds.ts';
import { sectionText, templateOf } from '../model/template.ts';
import { defineRule, type Edit } from '../rule.ts';

/** Reports each section that the document's template asks for and the document has not. */
export default defineRule({
  id: 'missing-section',
  description: 'Every section that the template asks for is there',
  severity: 'warning',
  options: {},
  *check(postmortem, _options, { text, eol, configuration }) {
    const { required, id } = templateOf(postmortem, configuration.template);
    for (const kind of required) {
      if (kind === 'other' || postmortem.sections.some((section) => section.kind === kind)) continue;
      const heading = canonicalHeadings[kind];
      const edit = insertion(postmortem, required, kind, text, eol);
      yield {
        span: postmortem.title?.span ?? { start: 0, end: 0 },
        message: `No "${heading}" section: readers of a post-mortem look for it`,
        ...(id === 'free' && { severity: 'info' as const }),
        fixes: [{ title: `Insert "${heading}"`, edits: [edit] }],
      };
    }
  },
});

/** Before the next section of the template that the document has, otherwise at its end. */
function insertion(
  { sections }: PostMortem,
  order: readonly SectionKind[],
  kind: Exclude<SectionKind, 'other'>,
  text: string,
  eol: string,
): Edit {
  const later = new Set([...order.slice(order.indexOf(kind) + 1), 'references', 'metrics', 'followUp']);
  const next = sections.find((section) => section.kind !== 'other' && later.has(section.kind));
  const body = sectionText(kind, eol);
  if (next) return { span: { start: next.span.start, end: next.span.start }, text: `${body}${eol}${eol}` };
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: `${end === 0 ? '' : eol + eol}${body}${eol}` };
}
