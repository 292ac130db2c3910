import {
  createPostMortemService,
  type ExportedText,
  exportEndings,
  htmlIndex,
  type IndexRow,
  indexRow,
} from '../service/index.ts';
import { type ConfigurationFinder, createConfigurationFinder } from './configuration.ts';
import { type Document, eachPostmortem, type Skipped } from './documents.ts';
import { type ExportOptions, exportOptions } from './exportOptions.ts';
import { expand, type InputFile } from './files.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';
import { outputFolder } from './outputFolder.ts';

/** `postmortem export --format FORMAT [-o DIR] [--today YYYY-MM-DD] PATHS…` */
export function exportFiles(args: readonly string[], host: Host): ExitCode {
  const options = exportOptions(args);
  const { files, errors } = expand(options.paths, host.cwd);
  // Issues that were exported are no documents of their own.
  const documents = files.filter(({ named, path }) => named || !path.endsWith(exportEndings.issue));
  if (options.output === undefined && (documents.length > 1 || documents.some(({ named }) => !named)))
    throw new UsageError('Folders and several files need a folder to be written to: add -o DIR');
  for (const error of errors) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const job = { documents, options, host, configurations };
  const isDone = options.output === undefined ? print(job) : writeAll(job, options.output);
  return isDone && errors.length === 0 && !configurations.failed() ? 0 : 2;
}

interface Job {
  readonly documents: readonly InputFile[];
  readonly options: ExportOptions;
  readonly host: Host;
  readonly configurations: ConfigurationFinder;
}

/** What `work` makes of each document in the form that was asked for. */
function each<Result>(
  { documents, options: { format, today, output }, host, configurations }: Job,
  work: (document: Document, made: ExportedText) => Result,
): readonly (Result | Skipped)[] {
  const service = createPostMortemService();
  const day = today ?? host.today;
  return eachPostmortem(documents, service, host, (document) => {
    const configuration = configurations.configurationFor(document.absolute);
    const amongPages = output !== undefined;
    const context = { configuration, today: day, now: `${day}T00:00:00Z`, amongPages };
    return work(document, service.exportText(document.analysis, context, format));
  });
}

function print(job: Job): boolean {
  const results = each(job, ({ path }, made) => {
    if ('refusal' in made) job.host.error(`${path}: ${made.refusal}\n`);
    else job.host.out(made.text);
    return 'text' in made;
  });
  return results.length > 0 && results.every((result) => result === true);
}

type Outcome = 'written' | 'refused' | 'failed';

/** Writes a file for each document, and a list of them for pages. */
function writeAll(job: Job, output: string): boolean {
  const { documents, options, host, configurations } = job;
  const hasIndex = options.format === 'html';
  const folder = outputFolder(output, host.cwd, {
    sources: documents.map(({ absolute }) => absolute),
    reserved: hasIndex ? [indexName] : [],
  });
  const rows: IndexRow[] = [];
  const write = (path: string, text: string): Outcome => {
    const problem = folder.write(path, text);
    if (problem !== undefined) host.error(`${problem}\n`);
    return problem === undefined ? 'written' : 'failed';
  };
  const results = each(job, ({ path, absolute, analysis }, made): Outcome => {
    if ('refusal' in made) {
      host.error(`${path}: ${made.refusal}\n`);
      return 'refused';
    }
    const target = folder.claim(absolute, exportEndings[options.format]);
    const outcome = write(target, made.text);
    if (outcome === 'written')
      rows.push(indexRow(analysis, configurations.configurationFor(absolute), target));
    return outcome;
  });
  const index = hasIndex && rows.length > 0 ? write(indexName, htmlIndex(rows)) : 'written';
  host.out(summary(results, output));
  const isWritten = results.includes('written') && index === 'written';
  return isWritten && !results.some((result) => result === 'failed' || result === 'unreadable');
}

const indexName = 'index.html';

function summary(results: readonly (Outcome | Skipped)[], output: string): string {
  const count = (wanted: Outcome | Skipped): number => results.filter((result) => result === wanted).length;
  const written = count('written');
  const parts = [
    `${written} ${written === 1 ? 'post-mortem' : 'post-mortems'} exported to ${output}`,
    count('refused') > 0 ? `${count('refused')} had nothing to export` : '',
    count('not a post-mortem') > 0 ? `${count('not a post-mortem')} skipped as no post-mortem` : '',
    count('failed') + count('unreadable') > 0 ? `${count('failed') + count('unreadable')} failed` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}\n`;
}
