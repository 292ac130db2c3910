import type { SectionKind } from './postmortem.ts';

const patterns: Readonly<
  Record<Exclude<SectionKind, 'other' | 'references' | 'metrics'>, readonly string[]>
> = {
  timeline: [
    '^(?:(?:detailed|full|incident) )?(?:timeline|chronology|sequence of events)\\b',
    '\\btimeline$',
    '^how (?:\\w+ )?(?:it|things|events|night|day|evening|morning|weekend|incident|outage) (?:went|unfolded|played out)\\b',
    '\\bminute by minute$|^(?:what|how it) happened when$',
  ],
  impact: [
    '^(?:impact|consequences|effects?) (?:on|for|of|to)\\b|\\bimpact$',
    '^what (?:it|this) (?:did|meant|cost)\\b',
    '^(?:who|what) (?:was|were|got) (?:hit|affected|hurt)\\b',
    '^what (?:users|customers|people) (?:saw|noticed|experienced)\\b',
  ],
  rootCause: ['^root causes?\\b|\\broot causes?$', '^why (?:it|this) (?:happened|broke|failed)\\b'],
  resolution: [
    '^how (?:we|it was|was it|did we) (?:fix(?:ed)?|resolved?|mitigated?|repair(?:ed)?|recover(?:ed)?|restored?|got out)\\b',
    '^what fixed\\b|^(?:restoration|recovery|resumption) of (?:the )?(?:service|services|operations?)\\b',
  ],
  wentWell: [
    '^what (?:went|worked|we did|helped)\\b.*\\b(?:well|right)$',
    '^things that (?:worked|helped|went (?:well|right))$',
  ],
  couldBeBetter: [
    '^what (?:went|worked|we did) (?:less well|badly|poorly|wrong)\\b',
    '^what (?:could|should) (?:have )?(?:be|been|gone|go) (?:done )?better\\b',
    '^things that (?:did not(?: work)?|didn t(?: work)?|went (?:wrong|badly|poorly)|could be better)$',
  ],
  lessons: [
    '^lessons? (?:we )?learn\\w*\\b|\\blessons learn(?:ed|t)$',
    '^what (?:we have|we|did we|have we) (?:learn|take)\\w*\\b',
  ],
  actionItems: [
    '^action items\\b|\\baction items$',
    '^corrective (?:and \\w+ )?actions\\b|\\bcorrective actions$',
    '^to ?dos?\\b|^things to (?:do|fix|change)\\b',
    '^what (?:we will|we are going to|will we) (?:do|change|fix)\\b',
  ],
  followUp: ['^afterwards$|^follow ?ups? (?:tasks?|review|meeting)\\b'],
  summary: ['^(?:executive|management|incident) summary\\b'],
};

const compiled = Object.entries(patterns).map(
  ([kind, sources]) => [kind as SectionKind, new RegExp(sources.join('|'))] as const,
);

/** The kind that a heading in words of its own still tells: "Consequences for the business". */
export function kindByWords(key: string): SectionKind | undefined {
  return compiled.find(([, pattern]) => pattern.test(key))?.[0];
}
