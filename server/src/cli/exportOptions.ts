import { type ExportFormat, exportFormats } from '../service/index.ts';
import { dayIn, parsed } from './arguments.ts';
import { UsageError } from './host.ts';

/** What the command line of `postmortem export` asks for. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** The folder that files go to; undefined for the standard output. */
  readonly output: string | undefined;
  readonly today: string | undefined;
  readonly paths: readonly string[];
}

const known = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  today: { type: 'string' },
} as const;

/** Reads the arguments; throws a UsageError that says what is wrong with them. */
export function exportOptions(args: readonly string[]): ExportOptions {
  const { values, positionals } = parsed(args, known);
  const { format: name, output } = values;
  const today = dayIn(values.today);
  const format = exportFormats.find((each) => each === name);
  if (name === undefined) throw new UsageError(`Say in which form: --format ${exportFormats.join('|')}`);
  if (format === undefined) throw new UsageError(`Unknown format "${name}": ${listed}`);
  if (output === '') throw new UsageError('Name a folder: -o DIR');
  if (positionals.length === 0) throw new UsageError('Name files, folders or globs to export');
  return { format, output, today, paths: positionals };
}

const listed = `${exportFormats.slice(0, -1).join(', ')} or ${exportFormats.at(-1)}`;
