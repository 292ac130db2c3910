import { parseArgs } from 'node:util';
import { createPostMortemService, type PostMortemService } from '../service/index.ts';
import { type ConfigurationFinder, createConfigurationFinder } from './configuration.ts';
import { expand, readText } from './files.ts';
import { formatJson } from './formats/json.ts';
import { formatText } from './formats/text.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';
import type { FileResult, LintReport } from './report.ts';

/** `postmortem lint [--format text|json] [--today YYYY-MM-DD] PATHS…` */
export function lint(args: readonly string[], host: Host): ExitCode {
  const { format, today, paths } = options(args);
  const { files, errors } = expand(paths, host.cwd);
  for (const error of errors) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const linter = { service: createPostMortemService(), configurations, today: today ?? host.today };
  const results = files.map((file) => lintFile(file, linter, host));
  const report = {
    files: results.flatMap((result) => (typeof result === 'object' ? [result] : [])),
    notPostmortems: results.filter((result) => result === 'not a post-mortem').length,
  };
  host.out(format === 'json' ? formatJson(report) : formatText(report, host.colours));
  const failed = errors.length > 0 || configurations.failed() || results.includes('unreadable');
  return failed ? 2 : hasProblems(report) ? 1 : 0;
}

interface Linter {
  readonly service: PostMortemService;
  readonly configurations: ConfigurationFinder;
  readonly today: string;
}

function lintFile(
  { path, absolute, named }: { path: string; absolute: string; named: boolean },
  { service, configurations, today }: Linter,
  host: Host,
): FileResult | 'not a post-mortem' | 'unreadable' {
  const text = readText(absolute);
  if (text instanceof Error) {
    host.error(`${path}: cannot be read: ${text.message}\n`);
    return 'unreadable';
  }
  try {
    const analysis = completed(service.analyse({ uri: `file://${encodeURI(absolute)}`, version: 0, text }));
    if (!named && !analysis.recognition.postmortem) return 'not a post-mortem';
    const configuration = configurations.configurationFor(absolute);
    return { path, text, findings: service.findings(analysis, { configuration, today, force: named }) };
  } catch (error) {
    // A mistake of ours, which is no reason to leave the other files unchecked.
    host.error(`${path}: cannot be checked: ${error instanceof Error ? error.message : error}\n`);
    return 'unreadable';
  }
}

function completed<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function hasProblems({ files }: LintReport): boolean {
  return files.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
}

function options(args: readonly string[]): {
  format: string;
  today: string | undefined;
  paths: readonly string[];
} {
  const { values, positionals } = parsed(args);
  if (!['text', 'json'].includes(values.format))
    throw new UsageError(`Unknown format "${values.format}": text or json`);
  const { today } = values;
  if (today !== undefined && !isDate(today))
    throw new UsageError(`Not a date: --today ${today}, write YYYY-MM-DD`);
  if (positionals.length === 0) throw new UsageError('Name files, folders or globs to check');
  return { format: values.format, today, paths: positionals };
}

/** Of the calendar: not 2024-13-45, nor 2023-02-29. */
function isDate(text: string): boolean {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parsed(args: readonly string[]): {
  values: { format: string; today?: string | undefined };
  positionals: readonly string[];
} {
  const known = { format: { type: 'string', default: 'text' }, today: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
