import { parseArgs } from 'node:util';
import { createPostMortemService } from '../service/index.ts';
import { createConfigurationFinder } from './configuration.ts';
import { eachPostmortem } from './documents.ts';
import { expand } from './files.ts';
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
  const service = createPostMortemService();
  const results = eachPostmortem(files, service, host, (document): FileResult => {
    const { path, absolute, named, text, analysis } = document;
    const configuration = configurations.configurationFor(absolute);
    const settings = { configuration, today: today ?? host.today, force: named };
    return { path, text, findings: service.findings(analysis, settings) };
  });
  const report = {
    files: results.filter((result) => typeof result === 'object'),
    notPostmortems: results.filter((result) => result === 'not a post-mortem').length,
  };
  host.out(format === 'json' ? formatJson(report) : formatText(report, host.colours));
  const failed = errors.length > 0 || configurations.failed() || results.includes('unreadable');
  return failed ? 2 : hasProblems(report) ? 1 : 0;
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
