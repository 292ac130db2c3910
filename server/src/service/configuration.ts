import { type ConfigurationIssue, describeIssue } from './configurationIssues.ts';
import { schema } from './configurationSchema.ts';
import type { OptionSpecs, OptionValues, Rule } from './rule.ts';
import type { Configuration, Settings, Severity } from './settings.ts';

export type { Configuration, Settings } from './settings.ts';

export const defaultFiles = [
  '**/*{postmortem,post-mortem,incident-report}*/**/*.md',
  '**/*{postmortem,post-mortem,incident-report}*.md',
];

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
