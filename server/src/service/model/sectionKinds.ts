import type { SectionKind } from './postmortem.ts';

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

/** Headings by which each kind is known, as `headingKey` writes them. */
const synonyms: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  summary: [
    'executive summary',
    'summary',
    'tl dr',
    'tldr',
    'overview',
    'incident summary',
    'issue summary',
    'incident overview',
    'outage description',
    'what happened',
    'description',
    'synopsis',
    'abstract',
    'at a glance',
    'introduction',
    'background',
    'context',
  ],
  timeline: [
    'timeline',
    'incident timeline',
    'timeline of events',
    'key events',
    'chain of events',
    'sequence of events',
    'order of events',
    'chronology',
    'event log',
    'incident log',
    'timeline summary',
    'response timeline',
    'disclosure timeline',
  ],
  impact: [
    'impact',
    'impact analysis',
    'the impact',
    'summary of impact',
    'user impact',
    'customer impact',
    'business impact',
    'user facing impact',
    'affected users',
    'affected customers',
    'services affected',
    'scope',
    'blast radius',
    'what was impacted',
    'who was affected',
    'data impact',
    'system impact',
    'damage',
  ],
  rootCause: [
    'root cause',
    'root causes',
    'root cause s',
    'root cause analysis',
    'rca',
    'cause',
    'causes',
    'confirmed root cause',
    'contributing factors',
    'contributing causes',
    'contributing conditions',
    'blameless root cause',
    'fault',
    'leadup',
    'why it happened',
    'why did it happen',
    'how did it happen',
    'technical cause',
    'technical description',
    'analysis',
    'five whys',
    '5 whys',
    'whys',
    'five why s',
    'what allowed this to happen',
    'what went wrong and why',
    'what caused the incident',
    'the bug',
    'trigger',
    'root causes and trigger',
    'root cause and trigger',
    'the underlying issue',
  ],
  resolution: [
    'resolution',
    'resolution and recovery',
    'mitigation',
    'mitigation resolution',
    'mitigation and resolution',
    'recovery',
    'remediation',
    'fix',
    'the fix',
    'fix applied',
    'details of fix',
    'how it was fixed',
    'how did we fix it',
    'response',
    'response and recovery',
    'how did we respond',
    'corrective measures taken',
    'immediate actions',
  ],
  wentWell: [
    'what went well',
    'what went right',
    'what worked',
    'what helped',
    'things that went well',
    'what we did well',
    'went well',
  ],
  couldBeBetter: [
    'what could be better',
    'what went wrong',
    'what went poorly',
    'what could have been better',
    'what could have gone better',
    'what could be improved',
    'what didn t go well',
    'what didn t go so well',
    'what didn t work',
    'what did not help',
    'what went badly',
    'things that went poorly',
    'things that went badly',
    'opportunities for improvement',
    'areas for improvement',
    'what did not go well',
  ],
  lessons: [
    'lessons learned',
    'lessons learnt',
    'lessons',
    'learnings',
    'takeaways',
    'key takeaways',
    'what did we learn',
    'what have we learned',
    'what we learned',
    'insights',
    'retrospective',
    'reflections',
    'recovery and lessons learned',
  ],
  actionItems: [
    'action items',
    'actions',
    'action plan',
    'follow ups',
    'followups',
    'follow up actions',
    'follow up tasks',
    'review actions',
    'corrective actions',
    'corrective and preventative measures',
    'corrective and preventive measures',
    'corrective and preventative measure',
    'preventative measures',
    'remediation items',
    'next steps',
    'process improvements',
    'technical improvements',
    'documentation improvements',
    'future actions',
    'planned actions',
    'recommendations',
    'moving forward',
    'what s next',
    'what we re doing about it',
    'to dos',
    'tasks',
    'how are we making incidents like this less likely or less impactful',
    'short term',
    'long term',
  ],
  references: [
    'references',
    'links',
    'supporting information',
    'supporting documents',
    'appendix',
    'resources',
    'additional resources',
    'related issues',
    'related prs',
    'related items',
    'evidence',
    'attachments',
  ],
  metrics: ['metrics', 'stats', 'incident metrics', 'key metrics'],
  followUp: ['follow up', 'followup', 'follow up review', 'review'],
};

const kindByKey: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(synonyms).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as SectionKind] as const),
  ),
);

const canonicalKeys: ReadonlySet<string> = new Set(Object.values(canonicalHeadings).map(headingKey));

/** "### 3. :warning: Timeline (UTC)" → "timeline": numbers, emoji, brackets and punctuation do not count. */
export function headingKey(heading: string): string {
  return heading
    .replace(/:[a-z0-9_+-]+:/gi, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[ivx]+\.)\s+/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The kind of section that a heading with this key names, "other" when it names none. */
export function kindOfKey(key: string): SectionKind {
  return kindByKey.get(key) ?? kindByPart(key) ?? 'other';
}

/** Whether a heading with this key bears a kind's plain template name, or one that says the same in every section. */
export function isPlainName(key: string): boolean {
  return canonicalKeys.has(key);
}

/** "Timeline all times in BST", "Root cause: 5 whys", "Player impact": the known name comes first, or last. */
function kindByPart(key: string): SectionKind | undefined {
  const first = [
    'timeline',
    'root cause',
    'action items',
    'what went well',
    'lessons learned',
    'impact on',
  ].find((name) => key.startsWith(`${name} `));
  const last = ['impact', 'timeline', 'root cause', 'lessons learned'].find((name) =>
    key.endsWith(` ${name}`),
  );
  const name = first?.replace(/ on$/, '') ?? last;
  return name === undefined ? undefined : kindByKey.get(name);
}
