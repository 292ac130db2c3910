import type { Section } from './postmortem.ts';

/** Sections that stand side by side: of one depth, below one heading. */
export function siblingsIn(sections: readonly Section[]): readonly (readonly Section[])[] {
  const open: Section[] = [];
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    const key = `${open.at(-1)?.headingSpan.start ?? ''} ${section.depth}`;
    const group = groups.get(key) ?? [];
    group.push(section);
    groups.set(key, group);
    open.push(section);
  }
  return [...groups.values()];
}
