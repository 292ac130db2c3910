import { createPostMortemService, type Inspection, inspect as inspectionOf } from '../service/index.ts';
import { parsed } from './arguments.ts';
import { createConfigurationFinder } from './configuration.ts';
import { eachPostmortem } from './documents.ts';
import { expand } from './files.ts';
import { inspectionText } from './formats/inspection.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';

/** What was understood of one file. */
export interface InspectedFile {
  readonly path: string;
  readonly postmortem: Inspection;
}

/** `postmortem inspect [--format text|json] PATHS…` */
export function inspect(args: readonly string[], host: Host): ExitCode {
  const { format, paths } = options(args);
  const { files, errors } = expand(paths, host.cwd);
  for (const error of errors) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const results = eachPostmortem(
    files,
    createPostMortemService(),
    host,
    ({ path, absolute, analysis }): InspectedFile => ({
      path,
      postmortem: inspectionOf(analysis, configurations.configurationFor(absolute)),
    }),
  );
  const inspected = results.filter((result) => typeof result === 'object');
  host.out(
    format === 'json'
      ? `${JSON.stringify({ files: inspected }, null, 2)}\n`
      : inspected.map(inspectionText).join('\n'),
  );
  const failed = errors.length > 0 || configurations.failed() || results.includes('unreadable');
  return failed ? 2 : 0;
}

function options(args: readonly string[]): { format: string; paths: readonly string[] } {
  const { values, positionals } = parsed(args, { format: { type: 'string', default: 'text' } });
  if (!['text', 'json'].includes(values.format))
    throw new UsageError(`Unknown format "${values.format}": text or json`);
  if (positionals.length === 0) throw new UsageError('Name files, folders or globs to inspect');
  return { format: values.format, paths: positionals };
}
