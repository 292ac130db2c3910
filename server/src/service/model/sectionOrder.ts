import type { Section } from './postmortem.ts';
import { siblingsIn } from './siblings.ts';
import { ownSectionOf, type Template } from './template.ts';

/** A section that stands elsewhere than its template puts it, and the one that it should stand behind, or before. */
export interface Misplaced {
  readonly section: Section;
  readonly behind: Section | undefined;
  readonly before: Section | undefined;
}

/** As few sections as can be moved to have them all in the order of a template. */
export function misplacedIn(sections: readonly Section[], template: Template): readonly Misplaced[] {
  const ranked = rankedSections(sections, template);
  const kept = longestInOrder(ranked);
  return ranked
    .filter((each) => !kept.includes(each))
    .map(({ section, rank }) => {
      const behind = kept.findLast((each) => each.rank <= rank)?.section;
      return { section, behind, before: behind ? undefined : kept[0]?.section };
    });
}

interface Ranked {
  readonly section: Section;
  readonly rank: number;
}

/** The sections that the template orders, the first of each kind, where most of them stand side by side. */
function rankedSections(sections: readonly Section[], template: Template): readonly Ranked[] {
  const groups = siblingsIn(sections).map((siblings) =>
    siblings
      .map((section) => ({ section, rank: rankOf(section, template) }))
      .filter(({ rank }) => rank >= 0)
      .filter(
        ({ section }, at, ranked) => ranked.findIndex((other) => isAlike(section, other.section)) === at,
      ),
  );
  return groups.reduce((largest, group) => (group.length > largest.length ? group : largest), []);
}

function isAlike(section: Section, other: Section): boolean {
  return section.kind === 'other' ? section.key === other.key : section.kind === other.kind;
}

function rankOf(section: Section, template: Template): number {
  const { order, sections } = template;
  if (order || !sections) return (order ?? []).findIndex((kinds) => kinds.includes(section.kind));
  const own = ownSectionOf(template, section);
  return own ? sections.indexOf(own) : -1;
}

/** The longest part of a list whose ranks never fall. */
function longestInOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  const best: (readonly Ranked[])[] = [];
  for (const each of ranked) {
    const before = best.filter((chain) => (chain.at(-1)?.rank ?? 0) <= each.rank);
    best.push([...longest(before), each]);
  }
  return longest(best);
}

function longest(chains: readonly (readonly Ranked[])[]): readonly Ranked[] {
  return chains.reduce((found, chain) => (chain.length > found.length ? chain : found), []);
}
