// What the service finds in a folder of real documents; shared by the scripts that measure how quiet it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadService } from './service.mjs';

/** Rules that judge what is said; all others look at what is there. */
export const languageRules = new Set([
  'blame',
  'blame-question',
  'counterfactual',
  'human-error',
  'judgement',
  'vague-action',
]);

/** Rules that depend on the date go by this one, so that figures can be compared. */
const today = '2024-06-01';

/** The folder that a command line names, with its other options; without one it says how to use the command. */
export function folderOf(usage, options) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (positionals[0] !== undefined) return { folder: positionals[0], values };
  console.error(`Usage: ${usage}`);
  process.exit(2);
}

/**
 * Each Markdown file below a folder: its text, whether it is a post-mortem, what was found in it and how long that took.
 * A file that cannot be analysed has an `error` instead.
 * @param {string} folder
 */
export async function documentsIn(folder) {
  const { createPostMortemService, parseConfiguration } = await loadService();
  const service = createPostMortemService();
  const settings = { configuration: parseConfiguration({}).configuration, today };
  return read(folder, service).map(({ path, text, work }) => {
    const { result, ...rest } = timed(() => {
      const analysis = work();
      return { findings: service.findings(analysis, settings), postmortem: analysis.recognition.postmortem };
    });
    return { path, text, findings: [], postmortem: false, ...result, ...rest };
  });
}

/** The same with the whole analysis of each. */
export async function analysesIn(folder) {
  const { createPostMortemService } = await loadService();
  return read(folder, createPostMortemService()).map(({ path, text, work }) => {
    const { result: analysis, ...rest } = timed(work);
    return { path, text, analysis, ...rest };
  });
}

function read(folder, service) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.(?:md|markdown)$/i.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, text, work: () => analysed(service, path, text) };
    });
}

function analysed(service, path, text) {
  const steps = service.analyse({ uri: `file:///${encodeURI(path)}`, version: 1, text });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function timed(work) {
  const started = performance.now();
  const spent = () => performance.now() - started;
  try {
    const result = work();
    return { result, milliseconds: spent() };
  } catch (error) {
    return { error, milliseconds: spent() };
  }
}

/** The findings of a document about what is there and what is missing, without mere advice. */
export function structuralProblems({ findings }) {
  return findings.filter(
    ({ rule, severity }) => !languageRules.has(rule) && ['warning', 'error'].includes(severity),
  );
}

/** @param {readonly number[]} values */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
