// What the service finds in a folder of real documents; shared by the scripts that measure how quiet it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Each Markdown file below a folder: its text, whether it is a post-mortem, what was found in it and how long that took.
 * A file that cannot be analysed has an `error` instead.
 * @param {string} folder
 */
export async function documentsIn(folder) {
  const { createPostMortemService, parseConfiguration } = await loadService();
  const service = createPostMortemService();
  const settings = { configuration: parseConfiguration({}).configuration, today };
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.(?:md|markdown)$/i.test(path))
    .sort()
    .map((path) => documentAt(path, readFileSync(join(folder, path), 'utf8'), service, settings));
}

function documentAt(path, text, service, settings) {
  const started = performance.now();
  try {
    const steps = service.analyse({ uri: `file:///${encodeURI(path)}`, version: 1, text });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const findings = service.findings(step.value, settings);
    const milliseconds = performance.now() - started;
    return { path, text, findings, milliseconds, postmortem: step.value.recognition.postmortem };
  } catch (error) {
    return { path, text, findings: [], milliseconds: performance.now() - started, postmortem: false, error };
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
