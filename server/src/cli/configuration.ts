import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Configuration, parseConfiguration, parseConfigurationFile } from '../service/index.ts';
import { readText } from './files.ts';
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
    const { configuration, diagnostics } = parseConfigurationFile(text instanceof Error ? '' : text, file);
    const path = relative(host.cwd, file);
    const problems = diagnostics.map(
      ({ range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
    );
    if (text instanceof Error) problems.push(`${path}: cannot be read: ${text.message}`);
    for (const problem of problems) host.error(`${problem}\n`);
    failed ||= problems.length > 0;
    return configuration;
  };
  return { configurationFor: (file) => configurationIn(dirname(file)), failed: () => failed };
}

function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, '.git'));
}
