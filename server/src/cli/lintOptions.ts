import { type Configuration, rules } from '../service/index.ts';
import { nearestName } from '../service/model/nearest.ts';
import { dayIn, parsed } from './arguments.ts';
import { baselineFile } from './baseline.ts';
import { UsageError } from './host.ts';

/** What the command line of `postmortem lint` asks for. */
export interface LintOptions {
  readonly format: string;
  readonly today: string | undefined;
  readonly paths: readonly string[];
  /** Only these rules; all of them where none is named. */
  readonly rules: readonly string[];
  /** Only what differs from a git base. */
  readonly changed: boolean;
  readonly base: string | undefined;
  readonly fix: boolean;
  readonly strictDates: boolean;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
}

const known = {
  format: { type: 'string', default: 'text' },
  today: { type: 'string' },
  rule: { type: 'string', multiple: true },
  changed: { type: 'boolean', default: false },
  base: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'strict-dates': { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: false },
  'write-baseline': { type: 'boolean', default: false },
} as const;

/** Reads the arguments; throws a UsageError that says what is wrong with them. */
export function lintOptions(args: readonly string[]): LintOptions {
  const { plain, values: given } = withoutValues(args);
  const { values, positionals } = parsed(plain, known);
  if (!['text', 'json'].includes(values.format))
    throw new UsageError(`Unknown format "${values.format}": text or json`);
  const today = dayIn(values.today);
  if (positionals.length === 0 && !values.changed)
    throw new UsageError('Name files, folders or globs to check');
  if (values.baseline && values['write-baseline'])
    throw new UsageError('Use --baseline or --write-baseline, not both');
  return {
    format: values.format,
    today,
    paths: positionals,
    rules: (values.rule ?? []).flatMap((list) => list.split(',')).map(ruleNamed),
    changed: values.changed,
    base: given.get('changed') ?? values.base,
    fix: values.fix,
    strictDates: values['strict-dates'],
    baseline: values.baseline ? (given.get('baseline') ?? baselineFile) : undefined,
    writeBaseline: values['write-baseline'] ? (given.get('write-baseline') ?? baselineFile) : undefined,
  };
}

/** Settings under which only the named rules speak; one that is off speaks as a warning, as it was asked for. */
export function onlyRules(configuration: Configuration, named: readonly string[]): Configuration {
  if (named.length === 0) return configuration;
  const settings = rules.map(({ id, severity }) => {
    const set = configuration.rules[id] ?? severity;
    const [level, options] = typeof set === 'string' ? [set, {}] : set;
    const asked = level === 'off' ? (severity === 'off' ? 'warning' : severity) : level;
    return [id, named.includes(id) ? ([asked, options] as const) : ('off' as const)] as const;
  });
  return { ...configuration, rules: Object.fromEntries(settings) };
}

/** "--changed=main" is "--changed" with a value; parseArgs knows no option that may have one. */
function withoutValues(args: readonly string[]): {
  plain: readonly string[];
  values: ReadonlyMap<string, string>;
} {
  const values = new Map<string, string>();
  const plain = args.map((arg) => {
    const [, name, value] = /^--(changed|baseline|write-baseline)=(.+)$/.exec(arg) ?? [];
    if (name === undefined || value === undefined) return arg;
    values.set(name, value);
    return `--${name}`;
  });
  return { plain, values };
}

function ruleNamed(id: string): string {
  if (rules.some((rule) => rule.id === id)) return id;
  const nearest = nearestName(
    id,
    rules.map((rule) => rule.id),
  );
  throw new UsageError(`Unknown rule "${id}"${nearest ? `: did you mean ${nearest}?` : ''}`);
}
