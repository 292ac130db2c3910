import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './host.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: Known; readonly allowPositionals: true }>
>;

/** The options and paths of a command; throws a UsageError for options that it does not know. */
export function parsed<const Known extends Options>(args: readonly string[], options: Known): Parsed<Known> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What `--today` says, if anything; throws a UsageError where that is no day. */
export function dayIn(today: string | undefined): string | undefined {
  if (today !== undefined && !isDate(today))
    throw new UsageError(`Not a date: --today ${today}, write YYYY-MM-DD`);
  return today;
}

/** Of the calendar: not 2024-13-45, nor 2023-02-29. */
function isDate(text: string): boolean {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
