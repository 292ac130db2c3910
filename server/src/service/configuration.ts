import * as z from 'zod/mini';
import { isStyle, isTemplatePath } from './model/template.ts';
import type { OptionSpec, OptionSpecs, OptionValues, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Configuration, Settings, Severity } from './settings.ts';

export type { Configuration, Settings } from './settings.ts';

/** Something in a configuration that cannot be used, and where. */
export interface ConfigurationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const defaultFiles = [
  '**/*{postmortem,post-mortem,incident-report}*/**/*.md',
  '**/*{postmortem,post-mortem,incident-report}*.md',
];

const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);

const optionTypes = {
  integer: z.int().check(z.gte(0)),
  boolean: z.boolean(),
  strings: z.array(z.string()),
  map: z.record(z.string(), z.string()),
} as const;

/** One schema for validation, for the JSON schema of the configuration file and for VS Code's settings. */
export const keys = {
  template: z.string().check(
    z.describe(
      'The house style documents are held to where their headings tell none: standard, google-sre, pagerduty, atlassian or aws-coe; or the path of a Markdown file that is the template.',
    ),
    z.refine((name) => isStyle(name) || isTemplatePath(name), {
      error: '"standard", "google-sre", "pagerduty", "atlassian", "aws-coe" or the path of a Markdown file',
    }),
  ),
  timezone: z
    .string()
    .check(
      z.describe('Time zone of times that name none: "UTC", an IANA name or an offset such as "+02:00".'),
    ),
  files: z
    .array(z.string())
    .check(
      z.describe('Globs of the documents that are post-mortems, besides those recognised by their content.'),
    ),
  rules: z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(ruleSchema(rule))])))
    .check(z.describe('Severity of each rule, or [severity, options].')),
  vocabulary: z
    .strictObject({
      systems: z.optional(
        z.array(z.string()).check(z.describe('Names of systems that could be taken for people.')),
      ),
      people: z.optional(
        z.array(z.string()).check(z.describe('Names of people that are not known as such.')),
      ),
      allow: z.optional(
        z.array(z.string()).check(z.describe('Phrases that the language rules leave alone.')),
      ),
    })
    .check(z.describe('Words of this project.')),
  alignTables: z
    .boolean()
    .check(z.describe('Whether fixing all aligns the columns of the tables in sections, too.')),
  severities: z
    .record(z.string(), z.enum(['critical', 'high', 'medium', 'low']))
    .check(z.describe('Own names of severity levels, each with the usual level that it stands for.')),
  statuses: z
    .record(z.string(), z.enum(['draft', 'under review', 'published']))
    .check(z.describe('Own names for the status of a document, each with the usual one that it stands for.')),
  actionStatuses: z
    .record(z.string(), z.enum(['todo', 'in progress', 'blocked', 'done']))
    .check(z.describe('Own names for the status of an action, each with the usual one that it stands for.')),
  links: z
    .record(
      z.string().check(z.regex(/^\S+$/, { error: 'a prefix such as "JIRA-"' })),
      z.string().check(
        z.regex(/^https?:\/\/\S*\{(?:id|number)\}\S*$/, {
          error: 'an https address with {id} (the whole key) or {number} (what follows the prefix) in it',
        }),
      ),
    )
    .check(
      z.describe(
        'Addresses of tickets and incidents by what their keys begin with: {id} stands for the whole key, {number} for what follows the prefix. Keys in a text are links to them.',
      ),
    ),
  inlayHints: z
    .strictObject({
      elapsed: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show behind each time of a timeline how long after the start of the incident it was.',
            ),
          ),
      ),
      phase: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show behind the times of a timeline which entries mark the start, the detection and so on.',
            ),
          ),
      ),
    })
    .check(z.describe('What is shown behind the times of a timeline.')),
  codeLens: z
    .strictObject({
      enabled: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show above title, timeline and actions how far the post-mortem is, how long detection and resolution took, and how many actions are done.',
            ),
          ),
      ),
    })
    .check(z.describe('What is shown above headings.')),
  paste: z
    .strictObject({
      keepNames: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Write behind each entry that is pasted from a chat or an alert who said or did it, as in "(Mei Sato)".',
            ),
          ),
      ),
    })
    .check(z.describe('How a chat, an alert or a log is pasted as entries of the timeline.')),
} as const;

const schema = z.partial(z.strictObject(keys));

/** The JSON schema of `.postmortem.json` and `.postmortem.yaml`. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(z.extend(schema, { $schema: z.optional(z.string()) }));
}

/** Reads settings leniently: what is wrong is named and left out, the rest holds. */
export function parseConfiguration(value: unknown): {
  configuration: Configuration;
  given: Settings;
  issues: readonly ConfigurationIssue[];
} {
  const result = schema.safeParse(value ?? {});
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => describeIssue(issue));
  const given = result.success ? (result.data as Settings) : without(value, issues);
  return { configuration: withDefaults(given), given, issues };
}

/** Settings laid over others: keys replace, rules, vocabulary and own names one by one. */
export function mergeSettings(below: Settings, above: Settings): Settings {
  return {
    ...below,
    ...above,
    rules: { ...below.rules, ...above.rules },
    vocabulary: { ...withDefaults(below).vocabulary, ...above.vocabulary },
    severities: { ...below.severities, ...above.severities },
    statuses: { ...below.statuses, ...above.statuses },
    actionStatuses: { ...below.actionStatuses, ...above.actionStatuses },
    links: { ...below.links, ...above.links },
    codeLens: { ...withDefaults(below).codeLens, ...above.codeLens },
    paste: { ...withDefaults(below).paste, ...above.paste },
    inlayHints: { ...withDefaults(below).inlayHints, ...above.inlayHints },
  };
}

/** What a rule is told by a configuration. */
export interface RuleState<Specs extends OptionSpecs = OptionSpecs> {
  readonly severity: Severity | 'off';
  readonly options: OptionValues<Specs>;
}

/** The severity and options that a rule has under a configuration. */
export function settingOf<Specs extends OptionSpecs>(
  rule: Rule<Specs>,
  configuration: Configuration,
): RuleState<Specs> {
  const all = known.get(configuration) ?? new Map<string, RuleState>();
  known.set(configuration, all);
  const state = all.get(rule.id) ?? stateOf(rule, configuration.rules[rule.id] ?? rule.severity);
  all.set(rule.id, state);
  return state as RuleState<Specs>;
}

const known = new WeakMap<Configuration, Map<string, RuleState>>();

function stateOf(
  { options: specs }: Pick<Rule, 'options'>,
  setting: Configuration['rules'][string],
): RuleState {
  const [severity, given] = typeof setting === 'string' ? [setting, {}] : setting;
  const defaults = Object.entries(specs).map(([name, spec]) => [name, spec.default]);
  return { severity, options: { ...Object.fromEntries(defaults), ...given } as RuleState['options'] };
}

function withDefaults(given: Settings): Configuration {
  return {
    template: given.template ?? 'standard',
    ownTemplate: undefined,
    timezone: given.timezone || undefined,
    files: given.files ?? defaultFiles,
    rules: given.rules ?? {},
    vocabulary: { systems: [], people: [], allow: [], ...given.vocabulary },
    alignTables: given.alignTables ?? true,
    severities: given.severities ?? {},
    statuses: given.statuses ?? {},
    actionStatuses: given.actionStatuses ?? {},
    links: given.links ?? {},
    codeLens: { enabled: true, ...given.codeLens },
    paste: { keepNames: false, ...given.paste },
    inlayHints: { elapsed: true, phase: true, ...given.inlayHints },
  };
}

function ruleSchema(rule: Rule): z.ZodMiniType {
  const options = Object.entries(rule.options);
  if (options.length === 0)
    return z.union([severity, z.tuple([severity])]).check(z.describe(rule.description));
  const shape = Object.fromEntries(options.map(([name, spec]) => [name, z.optional(optionSchema(spec))]));
  return z.union([severity, z.tuple([severity, z.strictObject(shape)])]).check(z.describe(rule.description));
}

function optionSchema(spec: OptionSpec): z.ZodMiniType {
  return optionTypes[spec.type].check(z.describe(spec.description));
}

/** What zod found, one sentence each; of a rule's `["warning", {…}]` the part at fault is named. */
function describeIssue(
  issue: z.core.$ZodIssue,
  above: readonly (string | number)[] = [],
): ConfigurationIssue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key) }));
  }
  const inner =
    issue.code === 'invalid_union'
      ? issue.errors.find((errors) => errors.some((error) => error.path.length > 0))
      : undefined;
  if (inner) return inner.flatMap((error) => describeIssue(error, path));
  return [
    {
      path,
      message: `${path.length === 0 ? 'The configuration' : path.join('.')} must be ${expectation(issue)}.`,
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'another name';
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'invalid_union')
    return `${oneOf(severity.options)}, or such a level with options: ["warning", { … }]`;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'another value';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function unknownKey(path: readonly (string | number)[], key: string): string {
  return path[0] === 'rules' && path.length === 1
    ? `Unknown rule "${key}": remove it or correct its name.`
    : `Unknown setting "${[...path, key].join('.')}": remove it or correct its name.`;
}

/** A wrong rule setting or address drops that one only; anything else drops its top-level key. */
function without(value: unknown, issues: readonly ConfigurationIssue[]): Settings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const copy: Record<string, unknown> = { ...value };
  for (const { path } of issues) {
    const [key, name] = path;
    const inner = key === 'rules' || key === 'links' ? copy[key] : undefined;
    if (key !== undefined && typeof inner === 'object' && inner !== null && typeof name === 'string') {
      copy[key] = Object.fromEntries(Object.entries(inner).filter(([id]) => id !== name));
    } else if (key !== undefined) delete copy[key];
  }
  return copy as Settings;
}
