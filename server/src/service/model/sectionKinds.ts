import type { SectionKind } from './postmortem.ts';
import { looseNames, sectionNames } from './sectionNames.ts';
import { kindByWords } from './sectionPatterns.ts';

/** The template's own names, in the guide's order: a heading that bears one starts a section of its own anywhere. */
export const canonicalHeadings: Readonly<Record<Exclude<SectionKind, 'other'>, string>> = {
  summary: 'Executive Summary',
  timeline: 'Timeline',
  impact: 'Impact',
  rootCause: 'Root Cause',
  resolution: 'Resolution',
  wentWell: 'What Went Well',
  couldBeBetter: 'What Could Be Better',
  lessons: 'Lessons Learned',
  actionItems: 'Action Items',
  references: 'References',
  metrics: 'Metrics',
  followUp: 'Follow-up',
};

const kindByKey: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(sectionNames).flatMap(([kind, names]) =>
    names.map((name) => [headingKey(name), kind as SectionKind] as const),
  ),
);

const looseKeys: ReadonlySet<string> = new Set(looseNames.map(headingKey));

const canonicalKeys: ReadonlySet<string> = new Set(Object.values(canonicalHeadings).map(headingKey));

/** "### 3. :warning: Timeline (UTC)" → "timeline": numbers, emoji, brackets and punctuation do not count. */
export function headingKey(heading: string): string {
  return heading
    .replace(/:[a-z0-9_+-]+:/gi, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(?:(?:section|part) )?(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)])\s+/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|our) (?=\p{L})/u, '');
}

/** The kind of section that a heading with this key names, "other" when it names none. */
export function kindOfKey(key: string): SectionKind {
  return kindByKey.get(key) ?? kindByWords(key) ?? 'other';
}

/** Whether a heading with this key names its kind only where no other section does. */
export function isLooseName(key: string): boolean {
  return looseKeys.has(key);
}

/** Whether a heading with this key bears a kind's plain template name, or one that says the same in every section. */
export function isPlainName(key: string): boolean {
  return canonicalKeys.has(key) || /^timeline all times\b/.test(key);
}
