import { pseudoHeadingDepth } from './model/parts.ts';
import type { PostMortem, Section, SectionKind } from './model/postmortem.ts';
import { canonicalHeadings } from './model/sectionKinds.ts';
import { bodyText, headingOf, ownSectionOf, type Template } from './model/template.ts';
import type { NamedKind } from './model/templateText.ts';

/** A section of a template that a document has not. */
export interface MissingSection {
  readonly heading: string;
  readonly kind: SectionKind;
  /** What the template puts below a heading of a depth; empty where that is nothing. */
  body(depth?: number): string;
  readonly isRequired: boolean;
  /** Whether one of the document stands behind it in the template. */
  isBefore(section: Section): boolean;
}

/** The first section of a document that comes behind one which is missing; never the one that the title heads. */
export function sectionBehind(
  { isBefore }: Pick<MissingSection, 'isBefore'>,
  { sections, title }: PostMortem,
): Section | undefined {
  const top = title?.span.end ?? 0;
  return sections.find((section) => section.span.start >= top && isBefore(section));
}

/** How deep the headings of a document's sections are; as the template's, where it has none. */
export function depthOfSections({ sections, title }: PostMortem): number {
  const own = sections.filter(
    ({ kind, depth, heading }) => kind !== 'other' && depth < pseudoHeadingDepth && heading !== title?.text,
  );
  return own.length === 0 ? 2 : Math.min(...own.map(({ depth }) => depth));
}

/** As deep as the heading behind it, or as all others before bold lines and at the end; not where a title is looked for. */
export function depthBefore(before: Section | undefined, postmortem: PostMortem): number {
  const isMarked = before !== undefined && before.depth < pseudoHeadingDepth;
  const depth = isMarked ? before.depth : depthOfSections(postmortem);
  const isFirst = postmortem.title === undefined && before === postmortem.sections[0];
  return isFirst ? Math.max(2, depth) : depth;
}

/** One that a template knows, and those of a document that stand for it. */
interface Wish extends MissingSection {
  isMet(section: Section): boolean;
}

/** What is missing, in the template's order; sections that it does not ask for come where it has them, or last. */
export function missingSections(
  sections: readonly Section[],
  template: Template,
  eol: string,
): readonly MissingSection[] {
  const wishes = template.sections ? ownWishes(template, eol) : wishesOf(template, eol);
  return wishes.filter((wish) => !sections.some(wish.isMet));
}

function wishesOf(template: Template, eol: string): readonly Wish[] {
  const { required = [] } = template;
  const kinds = [...required, ...optionalKinds(template)].filter((kind) => kind !== 'other');
  return kinds.map((kind) => {
    const later = laterThan(kind, required);
    return {
      heading: headingOf(template, kind),
      kind,
      body: (depth) => bodyText(template, kind, eol, depth),
      isRequired: required.includes(kind),
      isMet: (section) => section.kind === kind,
      isBefore: (section) => later.has(section.kind),
    };
  });
}

/** What other styles divide or name in ways of their own is not offered to them. */
function optionalKinds({ id, required = [] }: Template): readonly NamedKind[] {
  const all = Object.keys(canonicalHeadings) as NamedKind[];
  const known = id === 'standard' || id === 'free' ? all : endings;
  return known.filter((kind) => !required.includes(kind));
}

const endings = ['references', 'metrics', 'followUp'] as const;

function ownWishes(template: Template, eol: string): readonly Wish[] {
  const { sections: own = [] } = template;
  return own.map((wanted) => ({
    heading: wanted.heading,
    kind: wanted.kind,
    body: () => wanted.body.replaceAll('\n', eol),
    isRequired: wanted.required,
    isMet: (section) => ownSectionOf(template, section) === wanted,
    isBefore: (section) => {
      const found = ownSectionOf(template, section);
      return found !== undefined && own.indexOf(found) > own.indexOf(wanted);
    },
  }));
}

/** The kinds that a template puts behind this one. */
function laterThan(kind: SectionKind, order: readonly SectionKind[]): ReadonlySet<SectionKind> {
  const all = [...order, ...endings];
  return new Set(all.slice(all.indexOf(kind) + 1));
}
