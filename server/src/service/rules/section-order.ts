import { heldTo } from '../model/heldTo.ts';
import type { Section } from '../model/postmortem.ts';
import { type Misplaced, misplacedIn } from '../model/sectionOrder.ts';
import { defineRule, type Edit, type Fix, type RuleContext } from '../rule.ts';
import { isHeadingLine } from '../timeline/place.ts';

/** Reports sections that stand elsewhere than the document's template puts them. */
export default defineRule({
  id: 'section-order',
  description: 'Sections stand in the order of the template',
  severity: 'info',
  options: {},
  ofHeadings: true,
  *check(postmortem, _options, context) {
    const { text, bodyStart, configuration } = context;
    const template = heldTo(postmortem, configuration.template, text.slice(bodyStart));
    const sections = postmortem.sections.filter((section) => isHeadingLine(section, text));
    for (const { section, behind, before } of misplacedIn(sections, template)) {
      const other = behind ?? before;
      if (other === undefined) continue;
      const place = `${behind ? 'behind' : 'before'} "${other.heading}"`;
      yield {
        span: section.headingSpan,
        message: `"${section.heading}" belongs ${place}, where readers of this template look for it`,
        related: [{ span: other.headingSpan, message: `It belongs ${place}` }],
        fixes: fixFor({ section, behind, before }, place, context),
      };
    }
  },
});

/** Numbered headings would be out of order by their numbers then. */
function fixFor({ section, behind, before }: Misplaced, place: string, context: RuleContext): readonly Fix[] {
  if (/^\W*\d/.test(section.heading)) return [];
  const at = behind?.span.end ?? before?.span.start ?? 0;
  return [{ title: `Move it ${place}`, edits: moved(section, at, context.text) }];
}

/** Each section keeps its text; blank lines stay between sections, and the end of the file as it is. */
function moved({ span }: Section, at: number, text: string): readonly Edit[] {
  const whole = text.slice(span.start, span.end);
  const own = whole.trimEnd();
  if (span.end === text.length) {
    const above = text.slice(0, span.start).trimEnd().length;
    const gap = text.slice(above, span.start);
    return [
      { span: { start: at, end: at }, text: own + gap },
      { span: { start: above, end: text.length }, text: whole.slice(own.length) },
    ];
  }
  const gone = { span, text: '' };
  if (at < text.length) return [gone, { span: { start: at, end: at }, text: whole }];
  const end = text.trimEnd().length;
  return [gone, { span: { start: end, end }, text: whole.slice(own.length) + own }];
}
