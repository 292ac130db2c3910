import { type Configuration, createPostMortemService, type PostMortemService } from '../service/index.ts';
import { createConfigurationFinder } from './configuration.ts';
import { type Document, eachPostmortem } from './documents.ts';
import { expand, isMarkdown } from './files.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';

/** What is made of a document, or why nothing is. */
type Made = { readonly text: string } | { readonly refusal: string };

/** Prints what `make` makes of one file that the command line names, whatever it looks like; what went wrong is named on stderr. */
export function printOf(
  path: string,
  host: Host,
  make: (document: Document, configuration: Configuration, service: PostMortemService) => Made,
): ExitCode {
  const { files, errors } = expand([path], host.cwd);
  const named = files.filter((file) => file.named);
  const folder = files.length > named.length ? [`${path} is a folder`] : [];
  for (const error of [...errors, ...folder]) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const service = createPostMortemService();
  const [result] = eachPostmortem(named, service, host, (document) =>
    make(document, configurations.configurationFor(document.absolute), service),
  );
  if (typeof result !== 'object') return 2;
  if ('refusal' in result) host.error(`${path}: ${result.refusal}\n`);
  else host.out(result.text);
  return 'refusal' in result || configurations.failed() ? 2 : 0;
}

/** The one Markdown file that arguments name. */
export function onlyFile([path, ...others]: readonly string[], what: string): string {
  if (path === undefined || others.length > 0) throw new UsageError(`Name one file ${what}`);
  if (!isMarkdown(path)) throw new UsageError(`${path} is no Markdown file`);
  return path;
}
