import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type Configuration,
  isTemplatePath,
  ownTemplate,
  parseConfiguration,
  parseConfigurationFile,
} from '../service/index.ts';
import { fileUri, readText } from './files.ts';
import type { Host } from './host.ts';

/** The names of configuration files, the first of a folder wins. */
const fileNames = ['.postmortem.json', '.postmortem.yaml', '.postmortem.yml'];

export interface ConfigurationFinder {
  configurationFor(file: string): Configuration;
  /** Whether a configuration file had something wrong in it; it was named on stderr. */
  failed(): boolean;
}

/** Finds the nearest configuration file above a document, up to the repository's root; each is read once. */
export function createConfigurationFinder(host: Host): ConfigurationFinder {
  const known = new Map<string, Configuration>();
  let failed = false;
  const configurationIn = (folder: string): Configuration => {
    const kept = known.get(folder);
    if (kept) return kept;
    const file = fileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    const found = file
      ? read(file)
      : isTop(folder)
        ? parseConfiguration({}).configuration
        : configurationIn(dirname(folder));
    known.set(folder, found);
    return found;
  };
  const read = (file: string): Configuration => {
    const text = readText(file);
    const parsed = parseConfigurationFile(text instanceof Error ? '' : text, file);
    const template = templateOf(parsed.configuration, dirname(file));
    const isMissing = template instanceof Error;
    const path = relative(host.cwd, file);
    const problems = [...parsed.diagnostics, ...(isMissing ? [parsed.missingTemplate()] : [])].map(
      ({ range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
    );
    if (text instanceof Error) problems.push(`${path}: cannot be read: ${text.message}`);
    for (const problem of problems) host.error(`${problem}\n`);
    failed ||= problems.length > 0;
    return { ...parsed.configuration, ...(isMissing ? { template: 'standard' } : template) };
  };
  return { configurationFor: (file) => configurationIn(dirname(file)), failed: () => failed };
}

/** What a project's own template asks for; its path is that from the configuration file. */
function templateOf({ template }: Configuration, folder: string): Partial<Configuration> | Error {
  if (!isTemplatePath(template)) return {};
  const path = resolve(folder, template);
  const text = readText(path);
  return text instanceof Error ? text : { template: fileUri(path), ownTemplate: ownTemplate(text) };
}

function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, '.git'));
}
