import { fieldNamed } from './build.ts';
import type { PostMortem, SectionKind } from './postmortem.ts';
import { canonicalHeadings, headingKey } from './sectionKinds.ts';

/** A house style: what it asks for, and the headings that tell it from others. */
export interface Template {
  readonly id: 'standard' | 'google-sre' | 'pagerduty' | 'atlassian' | 'aws-coe' | 'free';
  readonly required: readonly SectionKind[];
  readonly metadata: readonly ('date' | 'duration' | 'severity' | 'status' | 'author')[];
  /** How this style names sections, where not as the standard does. */
  readonly headings?: Partial<Record<SectionKind, string>>;
}

/** The kinds that have a name of their own. */
export type NamedKind = Exclude<SectionKind, 'other'>;

const standardOrder: readonly NamedKind[] = [
  'summary',
  'timeline',
  'impact',
  'rootCause',
  'resolution',
  'wentWell',
  'couldBeBetter',
  'lessons',
  'actionItems',
];

const templates: Readonly<Record<Template['id'], Template>> = {
  standard: {
    id: 'standard',
    required: standardOrder,
    metadata: ['date', 'duration', 'severity', 'status', 'author'],
  },
  'google-sre': {
    id: 'google-sre',
    required: ['summary', 'impact', 'rootCause', 'resolution', 'actionItems', 'lessons', 'timeline'],
    metadata: ['date', 'status', 'author'],
    headings: { summary: 'Summary', rootCause: 'Root Causes' },
  },
  pagerduty: {
    id: 'pagerduty',
    required: ['summary', 'rootCause', 'resolution', 'impact', 'timeline', 'actionItems'],
    metadata: ['date'],
    headings: { summary: 'Overview', rootCause: 'Contributing Factors' },
  },
  atlassian: {
    id: 'atlassian',
    required: ['summary', 'impact', 'rootCause', 'resolution', 'timeline', 'lessons', 'actionItems'],
    metadata: [],
    headings: { summary: 'Incident Summary' },
  },
  'aws-coe': {
    id: 'aws-coe',
    required: ['summary', 'impact', 'timeline', 'rootCause', 'lessons', 'actionItems'],
    metadata: ['date'],
    headings: { summary: 'Summary', impact: 'Customer Impact', actionItems: 'Corrective Actions' },
  },
  free: {
    id: 'free',
    required: ['summary', 'rootCause', 'actionItems'],
    metadata: [],
    headings: { summary: 'Summary' },
  },
};

/** Headings that only this style uses; two of them tell it, one where it stands alone. */
const signatures: readonly (readonly [Template['id'], readonly string[]])[] = [
  ['google-sre', ['where we got lucky', 'trigger', 'root causes', 'detection', 'supporting information']],
  ['atlassian', ['leadup', 'fault', 'blameless root cause', 'five whys', 'backlog check', 'recurrence']],
  ['aws-coe', ['incident questions', 'customer impact', '5 whys', 'root cause 5 whys', 'corrective actions']],
  [
    'pagerduty',
    ['overview', 'what happened', 'contributing factors', 'internal email', 'external message', 'responders'],
  ],
];

/** Bodies of the sections, in snippets and fixes alike; what stands in brackets is for the writer to replace. */
const bodies: Readonly<Record<NamedKind, string>> = {
  summary: '[What happened, who was affected, and how it was resolved, in one paragraph.]',
  timeline: 'All times in UTC.\n\n- HH:MM - [What was seen or done]',
  impact:
    '- **Users:** [How many were affected, and how]\n- **Business:** [What it cost, in money, orders or trust]\n- **Technical:** [Which figures changed, from what to what]',
  rootCause: '[What failed, and what made that possible.]\n\n- [What else contributed]',
  resolution: '1. [What ended the impact]',
  wentWell: '- [What helped]',
  couldBeBetter: '- [What made the incident longer, wider or harder to see]',
  lessons: '1. [What we know now]',
  actionItems:
    '| Action | Owner | Due Date | Status |\n|--------|-------|----------|--------|\n| [What will exist when this is done] | [Name] | YYYY-MM-DD | 📋 Todo |',
  references: '- [Link]',
  metrics: '- [Figure before, during and after]',
  followUp: '- [ ] Review the action items on YYYY-MM-DD',
};

/** The first line of a document. */
export const titleLine = '# Post-Mortem: [Incident Title]';

/** The metadata block: labels in the template's order, and what stands there until the writer knows better. */
export const metadataBlock = {
  date: { label: 'Date', placeholder: 'YYYY-MM-DD' },
  duration: { label: 'Duration', placeholder: 'X hours Y minutes' },
  severity: { label: 'Severity', placeholder: 'Critical | High | Medium | Low' },
  status: { label: 'Status', placeholder: 'Draft' },
  author: { label: 'Author', placeholder: '[Name]' },
  reviewers: { label: 'Reviewers', placeholder: '[Names]' },
} as const;

/** Every bracketed text of the bodies, so that one left over is recognised to the letter. */
export const bodyPlaceholders: readonly string[] = Object.values(bodies).flatMap(
  (body) => body.match(/\[[^\]]{2,}\]/g) ?? [],
);

/** The template of the guide. */
export const standard: Template = templates.standard;

/** What a template calls a section. */
export function headingOf(template: Template, kind: NamedKind): string {
  return template.headings?.[kind] ?? canonicalHeadings[kind];
}

/** The body alone. */
export function bodyText(kind: NamedKind, eol: string): string {
  return bodies[kind].replaceAll('\n', eol);
}

/** The template that a document is held to: the one it names, the configured one, or the one its headings tell. */
export function templateOf(postmortem: PostMortem, configured: string): Template {
  const named = fieldNamed(postmortem.metadata.fields, 'template')?.value ?? '';
  if (isTemplate(named)) return templates[named];
  if (configured !== 'standard' && isTemplate(configured)) return templates[configured];
  return templates[detected(postmortem)];
}

function isTemplate(name: string): name is Template['id'] {
  return Object.hasOwn(templates, name);
}

/** A document that has no section yet is a beginning of the standard one. */
function detected(postmortem: PostMortem): Template['id'] {
  const keys = new Set(postmortem.sections.map((section) => section.key));
  if (keys.has('executive summary') || keys.has('what could be better')) return 'standard';
  const [style] =
    signatures.find(([, headings]) => headings.filter((heading) => keys.has(heading)).length >= 2) ?? [];
  if (style !== undefined) return style;
  const own = standardOrder.filter((kind) => keys.has(headingKey(canonicalHeadings[kind])));
  const kinds = postmortem.sections.filter((section) => section.kind !== 'other');
  return own.length >= 5 || kinds.length === 0 ? 'standard' : 'free';
}
