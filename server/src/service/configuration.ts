import * as z from 'zod/mini';
import type { OptionSpec, OptionSpecs, OptionValues, Rule, Severity } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a project or a person has set; every key has a default, so the service never asks whether one is there. */
export interface Configuration {
  readonly template: string;
  readonly timezone: string | undefined;
  /** Globs of documents that are post-mortems besides the recognised ones. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly vocabulary: { readonly systems: readonly string[]; readonly allow: readonly string[] };
}

/** `"warning"` or `["warning", { "max": 5 }]`. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>];

/** Something in a configuration that cannot be used, and where. */
export interface ConfigurationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const defaultFiles = ['**/*{postmortem,post-mortem,incident-report}*/**/*.md', '**/*{postmortem,post-mortem,incident-report}*.md'];

const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);

/** One schema for validation, for the JSON schema of the configuration file and for VS Code's settings. */
export const keys = {
  template: z.string().check(
    z.describe('The template documents are held to: standard, google-sre, pagerduty, atlassian, aws-coe, or the path of a Markdown template.'),
  ),
  timezone: z.string().check(z.describe('Time zone of times that name none: "UTC", an IANA name or an offset such as "+02:00".')),
  files: z.array(z.string()).check(z.describe('Globs of the documents that are post-mortems, besides those recognised by their content.')),
  rules: z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(ruleSchema(rule))]))).check(
    z.describe('Severity of each rule, or [severity, options].'),
  ),
  vocabulary: z
    .strictObject({
      systems: z.optional(z.array(z.string()).check(z.describe('Names of systems that could be taken for people.'))),
      allow: z.optional(z.array(z.string()).check(z.describe('Phrases that the language rules leave alone.'))),
    })
    .check(z.describe('Words of this project.')),
} as const;

const schema = z.partial(z.strictObject(keys));

/** The JSON schema of `.postmortem.json` and `.postmortem.yaml`. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(z.extend(schema, { $schema: z.optional(z.string()) }));
}

/** Reads settings leniently: what is wrong is named and left out, the rest holds. */
export function parseConfiguration(value: unknown): { configuration: Configuration; issues: readonly ConfigurationIssue[] } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { configuration: withDefaults(result.data as Partial<Configuration>), issues: [] };
  const issues = result.error.issues.flatMap(describeIssue);
  return { configuration: withDefaults(without(value, issues)), issues };
}

/** The severity and options that a rule has under a configuration. */
export function settingOf<Specs extends OptionSpecs>(
  rule: Rule<Specs>,
  configuration: Configuration,
): { severity: Severity | 'off'; options: OptionValues<Specs> } {
  const setting = configuration.rules[rule.id] ?? rule.severity;
  const [level, given] = typeof setting === 'string' ? [setting, {}] : setting;
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
  return { severity: level, options: { ...Object.fromEntries(defaults), ...given } as OptionValues<Specs> };
}

function withDefaults(given: Partial<Configuration>): Configuration {
  return {
    template: given.template ?? 'standard',
    timezone: given.timezone,
    files: given.files ?? defaultFiles,
    rules: given.rules ?? {},
    vocabulary: { systems: given.vocabulary?.systems ?? [], allow: given.vocabulary?.allow ?? [] },
  };
}

function ruleSchema(rule: Rule): z.ZodMiniType {
  const options = Object.entries(rule.options);
  if (options.length === 0) return z.union([severity, z.tuple([severity])]).check(z.describe(rule.description));
  const shape = Object.fromEntries(options.map(([name, spec]) => [name, z.optional(optionSchema(spec))]));
  return z.union([severity, z.tuple([severity, z.strictObject(shape)])]).check(z.describe(rule.description));
}

function optionSchema(spec: OptionSpec): z.ZodMiniType {
  const type = { integer: z.int(), boolean: z.boolean(), strings: z.array(z.string()) }[spec.type];
  return type.check(z.describe(spec.description));
}

function describeIssue(issue: z.core.$ZodIssue): ConfigurationIssue[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key) }));
  }
  return [{ path, message: `${nameOf(path)}: ${issue.message}` }];
}

function unknownKey(path: readonly (string | number)[], key: string): string {
  return path[0] === 'rules' && path.length === 1
    ? `Unknown rule "${key}": remove it or correct its name.`
    : `Unknown setting "${[...path, key].join('.')}": remove it or correct its name.`;
}

function nameOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'Configuration' : path.join('.');
}

/** A wrong rule setting drops that rule's setting only; anything else drops its top-level key. */
function without(value: unknown, issues: readonly ConfigurationIssue[]): Partial<Configuration> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const copy: Record<string, unknown> = { ...value };
  for (const { path } of issues) {
    const [key, rule] = path;
    const inner = key === 'rules' ? copy.rules : undefined;
    if (typeof inner === 'object' && inner !== null && typeof rule === 'string') {
      copy.rules = Object.fromEntries(Object.entries(inner).filter(([id]) => id !== rule));
    } else if (key !== undefined) delete copy[key];
  }
  return copy as Partial<Configuration>;
}
