import { fieldNamed } from './build.ts';
import type { Wanted } from './metadataLines.ts';
import type { PostMortem, SectionKind } from './postmortem.ts';
import { canonicalHeadings, headingKey } from './sectionKinds.ts';
import { bodies, dividedBodies, type NamedKind } from './templateText.ts';

/** The house styles that are told apart; `free` is any other. */
export type Style = 'standard' | 'google-sre' | 'pagerduty' | 'atlassian' | 'aws-coe' | 'free';

/** What a house style, or a project's own template, asks for. */
export interface Template {
  readonly id: Style | 'own';
  readonly required: readonly SectionKind[];
  readonly metadata: readonly Wanted[];
  /** All its sections, in their order, where some have names that no kind has. */
  readonly sections?: readonly TemplateSection[];
  /** How this style names sections, where not as the standard does. */
  readonly headings?: Partial<Record<SectionKind, string>>;
  /** In which order sections stand; those side by side may stand in any, those that are not named anywhere. */
  readonly order?: readonly (readonly SectionKind[])[];
  /** Sections are divided as the guide divides them. */
  readonly divided?: true;
}

/** A section of a project's own template. */
export interface TemplateSection {
  readonly heading: string;
  readonly key: string;
  readonly kind: SectionKind;
  readonly required: boolean;
  /** What stands below its heading, without the comments that say whether it is required. */
  readonly body: string;
  /** Other names for it, as headings are compared. */
  readonly also?: readonly string[];
}

/** How documents are held to a template: a style, or a file that was read. */
export interface TemplateChoice {
  /** A style, or the address of a project's own template. */
  readonly template: string;
  readonly ownTemplate?: OwnTemplate | undefined;
}

/** A template that a project keeps as Markdown. */
export interface OwnTemplate extends Template {
  /** What it leaves to be replaced: texts in brackets. */
  readonly placeholders: readonly string[];
}

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

function ofKind(kind: NamedKind, heading: string): TemplateSection {
  return { kind, heading, key: headingKey(heading), required: true, body: bodies[kind] };
}

/** One that is known by its names alone. */
function named(heading: string, body: string, also: readonly string[]): TemplateSection {
  return { kind: 'other', heading, key: headingKey(heading), required: true, body, also };
}

const templates: Readonly<Record<Style, Template>> = {
  standard: {
    id: 'standard',
    required: standardOrder,
    metadata: ['date', 'duration', 'severity', 'status', 'author'],
    divided: true,
    order: standardOrder.map((kind) => [kind]),
  },
  'google-sre': {
    id: 'google-sre',
    required: ['summary', 'impact', 'rootCause', 'resolution', 'actionItems', 'lessons', 'timeline'],
    metadata: ['date', 'status', 'author'],
    headings: { summary: 'Summary', rootCause: 'Root Causes' },
    sections: [
      ofKind('summary', 'Summary'),
      ofKind('impact', 'Impact'),
      ofKind('rootCause', 'Root Causes'),
      named('Trigger', '[What set it off]', ['proximate trigger']),
      ofKind('resolution', 'Resolution'),
      named('Detection', '[How it was noticed, and after how long]', ['how we found out']),
      ofKind('actionItems', 'Action Items'),
      ofKind('lessons', 'Lessons Learned'),
      ofKind('timeline', 'Timeline'),
    ],
    order: [['summary'], ['impact'], ['rootCause'], ['resolution'], ['actionItems', 'lessons']],
  },
  pagerduty: {
    id: 'pagerduty',
    required: ['summary', 'rootCause', 'resolution', 'impact', 'timeline', 'actionItems'],
    metadata: ['date'],
    headings: { summary: 'Overview', rootCause: 'Contributing Factors' },
    order: [['summary'], ['rootCause'], ['resolution', 'impact', 'timeline'], ['actionItems']],
  },
  atlassian: {
    id: 'atlassian',
    required: ['summary', 'impact', 'rootCause', 'resolution', 'timeline', 'lessons', 'actionItems'],
    metadata: [],
    headings: { summary: 'Incident Summary' },
    sections: [
      ofKind('summary', 'Incident Summary'),
      named('Leadup', '[What came before it]', ['lead up', 'leadup to the incident']),
      named('Fault', '[What did not work as it should]', []),
      ofKind('impact', 'Impact'),
      named('Detection', '[How it was noticed, and after how long]', []),
      named('Response', '[Who responded, when, and with what]', []),
      named('Recovery', '[How service was restored]', ['resolution', 'recovery and resolution']),
      ofKind('timeline', 'Timeline'),
      ofKind('rootCause', 'Root Cause'),
      { ...named('Backlog Check', '[What in the backlog would have prevented it]', []), required: false },
      { ...named('Recurrence', '[Whether it happened before]', []), required: false },
      ofKind('lessons', 'Lessons Learned'),
      ofKind('actionItems', 'Corrective Actions'),
    ],
  },
  'aws-coe': {
    id: 'aws-coe',
    required: ['summary', 'impact', 'timeline', 'rootCause', 'lessons', 'actionItems'],
    metadata: ['date'],
    headings: { summary: 'Summary', impact: 'Customer Impact', actionItems: 'Corrective Actions' },
    order: [['summary'], ['impact'], ['timeline'], ['rootCause'], ['lessons'], ['actionItems']],
  },
  free: {
    id: 'free',
    required: ['summary', 'rootCause', 'actionItems'],
    metadata: [],
    headings: { summary: 'Summary' },
  },
};

/** Headings that only this style uses; two of them tell it, and of two styles the one with more. */
const signatures: readonly (readonly [Style, readonly string[]])[] = [
  ['google-sre', ['where we got lucky', 'trigger', 'root causes', 'detection', 'supporting information']],
  ['atlassian', ['leadup', 'fault', 'blameless root cause', 'five whys', 'backlog check', 'recurrence']],
  ['aws-coe', ['incident questions', 'customer impact', '5 whys', 'root cause 5 whys', 'corrective actions']],
  [
    'pagerduty',
    ['overview', 'what happened', 'contributing factors', 'internal email', 'external message', 'responders'],
  ],
];

/** The names of all house styles. */
export const styles = Object.keys(templates) as readonly Style[];

/** The template of the guide. */
export const standard: Template = templates.standard;

/** What a template calls a section. */
export function headingOf(template: Template, kind: NamedKind): string {
  return template.headings?.[kind] ?? canonicalHeadings[kind];
}

/** What a template puts below a heading of that depth; sub-headings only where they are deeper. */
export function bodyText(template: Template, kind: NamedKind, eol: string, depth = 2): string {
  const own = template.id === 'own' && template.sections?.find((section) => section.kind === kind)?.body;
  if (own) return own.replaceAll('\n', eol);
  const divided = template.divided && depth <= 2 ? dividedBodies[kind] : undefined;
  return (divided ?? bodies[kind]).replaceAll('\n', eol);
}

/** The template that a document is held to: the one it names, the configured one, or the one its headings tell. */
export function templateOf(postmortem: PostMortem, { template, ownTemplate }: TemplateChoice): Template {
  const named = fieldNamed(postmortem.metadata.fields, 'template')?.value ?? '';
  if (isStyle(named)) return templates[named];
  if (ownTemplate) return ownTemplate;
  if (template !== 'standard' && isStyle(template)) return templates[template];
  return templates[styleOf(postmortem)];
}

/** Whether a name is one of a house style. */
export function isStyle(name: string): name is Style {
  return Object.hasOwn(templates, name);
}

/** Whether a template is named by where it lies: "templates/incident.md". */
export function isTemplatePath(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** The section of a project's own template that one of a document stands for: by its name, or by the only one of its kind. */
export function ownSectionOf(
  { sections = [] }: Template,
  { key, kind }: Pick<TemplateSection, 'key' | 'kind'>,
): TemplateSection | undefined {
  const named = sections.find((section) => section.key === key || section.also?.includes(key));
  const [alike, another] = sections.filter((section) => section.kind === kind && kind !== 'other');
  return named ?? (another ? undefined : alike);
}

/** The house style of a document; one that has no section yet is a beginning of the standard one. */
export function styleOf(postmortem: PostMortem): Style {
  const style = known.get(postmortem) ?? styleToldBy(postmortem);
  known.set(postmortem, style);
  return style;
}

const known = new WeakMap<PostMortem, Style>();

function styleToldBy(postmortem: PostMortem): Style {
  const keys = new Set(postmortem.sections.map((section) => section.key));
  if (/^(?:coe\b|correction of errors?)/i.test(postmortem.title?.text ?? '')) return 'aws-coe';
  if (keys.has('executive summary') || keys.has('what could be better')) return 'standard';
  const style = styleByHeadings(keys);
  if (style !== undefined) return style;
  const own = standardOrder.filter((kind) => keys.has(headingKey(canonicalHeadings[kind])));
  const kinds = postmortem.sections.filter((section) => section.kind !== 'other');
  return own.length >= 6 || kinds.length === 0 ? 'standard' : 'free';
}

function styleByHeadings(keys: ReadonlySet<string>): Style | undefined {
  const counts = signatures.map(([style, headings]) => ({
    style,
    count: headings.filter((heading) => keys.has(heading)).length,
  }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count >= 2 ? most.style : undefined;
}
