import type { PostMortem, SectionKind } from '../model/postmortem.ts';
import { bodyText, headingOf, templateOf } from '../model/template.ts';
import { defineRule, type Edit } from '../rule.ts';

/** Reports each section that the document's template asks for and the document has not. */
export default defineRule({
  id: 'missing-section',
  description: 'Every section that the template asks for is there',
  severity: 'warning',
  options: {},
  *check(postmortem, _options, { text, eol, configuration }) {
    const template = templateOf(postmortem, configuration.template);
    for (const kind of template.required) {
      if (kind === 'other' || postmortem.sections.some((section) => section.kind === kind)) continue;
      const heading = headingOf(template, kind);
      const section = `## ${heading}${eol}${eol}${bodyText(kind, eol)}`;
      const edit = insertion(postmortem, laterThan(kind, template.required), section, text, eol);
      yield {
        span: postmortem.title?.span ?? { start: 0, end: 0 },
        message: `No "${heading}" section: readers of a post-mortem look for it`,
        ...(template.id === 'free' && { severity: 'info' as const }),
        fixes: [{ title: `Insert "${heading}"`, edits: [edit] }],
      };
    }
  },
});

/** The kinds that a template puts behind this one. */
function laterThan(kind: SectionKind, order: readonly SectionKind[]): ReadonlySet<SectionKind> {
  return new Set([...order.slice(order.indexOf(kind) + 1), 'references', 'metrics', 'followUp'] as const);
}

/** Before the first later section that the document has, otherwise at its end. */
function insertion(
  { sections }: PostMortem,
  later: ReadonlySet<SectionKind>,
  section: string,
  text: string,
  eol: string,
): Edit {
  const next = sections.find(({ kind }) => later.has(kind));
  if (next) return { span: { start: next.span.start, end: next.span.start }, text: `${section}${eol}${eol}` };
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: `${end === 0 ? '' : eol + eol}${section}${eol}` };
}
