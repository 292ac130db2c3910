import { heldTo } from '../model/heldTo.ts';
import type { PostMortem, Section, SectionKind } from '../model/postmortem.ts';
import { bodyText, headingOf, ownSectionOf, type Template } from '../model/template.ts';
import { defineRule, type Edit, type Fix, type RuleContext } from '../rule.ts';

/** Reports each section that the document's template asks for and the document has not. */
export default defineRule({
  id: 'missing-section',
  description: 'Every section that the template asks for is there',
  severity: 'warning',
  options: {},
  structural: true,
  ofHeadings: true,
  *check(postmortem, _options, context) {
    const { text, bodyStart, configuration } = context;
    const template = heldTo(postmortem, configuration, text.slice(bodyStart));
    const missing = missingFrom(postmortem, template, context.eol);
    const all =
      missing.length > 1
        ? [insertion(`Insert all ${missing.length} missing sections`, missing, context)]
        : [];
    for (const section of missing) {
      yield {
        span: postmortem.title?.span ?? { start: bodyStart, end: bodyStart },
        message: `No "${section.heading}" section: readers of a post-mortem look for it`,
        ...(template.id === 'free' && { severity: 'info' as const }),
        fixes: [insertion(`Insert "${section.heading}"`, [section], context), ...all],
      };
    }
  },
});

/** A section as the template writes it, and the offset of the section that it belongs in front of, if there is one. */
interface MissingSection {
  readonly heading: string;
  readonly text: string;
  readonly before: number | undefined;
}

/** One that a template asks for, and those of a document that stand for it or behind it. */
interface Wish {
  readonly heading: string;
  readonly body: string;
  isMet(section: Section): boolean;
  isBefore(section: Section): boolean;
}

function missingFrom({ sections }: PostMortem, template: Template, eol: string): readonly MissingSection[] {
  const wishes = template.sections ? ownWishes(template, eol) : wishesOf(template, eol);
  return wishes
    .filter((wish) => !sections.some(wish.isMet))
    .map(({ heading, body, isBefore }) => ({
      heading,
      text: `## ${heading}${body === '' ? '' : eol + eol + body}`,
      before: sections.find(isBefore)?.span.start,
    }));
}

function wishesOf(template: Template, eol: string): readonly Wish[] {
  return template.required.flatMap((kind): readonly Wish[] => {
    if (kind === 'other') return [];
    const later = laterThan(kind, template.required);
    return [
      {
        heading: headingOf(template, kind),
        body: bodyText(template, kind, eol),
        isMet: (section) => section.kind === kind,
        isBefore: (section) => later.has(section.kind),
      },
    ];
  });
}

function ownWishes(template: Template, eol: string): readonly Wish[] {
  const { sections: own = [] } = template;
  return own
    .filter(({ required }) => required)
    .map((wanted) => ({
      heading: wanted.heading,
      body: wanted.body.replaceAll('\n', eol),
      isMet: (section) => ownSectionOf(template, section) === wanted,
      isBefore: (section) => {
        const found = ownSectionOf(template, section);
        return found !== undefined && own.indexOf(found) > own.indexOf(wanted);
      },
    }));
}

/** The kinds that a template puts behind this one. */
function laterThan(kind: SectionKind, order: readonly SectionKind[]): ReadonlySet<SectionKind> {
  return new Set([...order.slice(order.indexOf(kind) + 1), 'references', 'metrics', 'followUp'] as const);
}

function insertion(title: string, sections: readonly MissingSection[], { text, eol }: RuleContext): Fix {
  const places = [...new Set(sections.map((section) => section.before))];
  const edits = places.map((before): Edit => {
    const here = sections.filter((section) => section.before === before).map((section) => section.text);
    return before === undefined
      ? atEnd(here, text, eol)
      : { span: { start: before, end: before }, text: here.map((each) => each + eol + eol).join('') };
  });
  return { title, edits };
}

function atEnd(sections: readonly string[], text: string, eol: string): Edit {
  const end = text.trimEnd().length;
  const joined = sections.join(eol + eol);
  return { span: { start: end, end: text.length }, text: `${end === 0 ? '' : eol + eol}${joined}${eol}` };
}
