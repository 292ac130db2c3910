import { resolve } from 'node:path';
import {
  type Analysis,
  createPostMortemService,
  type Finding,
  fixAll,
  type LintSettings,
  type PostMortemService,
  safeEdits,
} from '../service/index.ts';
import { withoutBaseline, writeBaseline } from './baseline.ts';
import { changedFiles } from './changed.ts';
import { createConfigurationFinder } from './configuration.ts';
import { completed, type Document, eachPostmortem } from './documents.ts';
import { expand, type InputFile } from './files.ts';
import { formatJson } from './formats/json.ts';
import { formatText } from './formats/text.ts';
import type { ExitCode, Host } from './host.ts';
import { type LintOptions, lintOptions, onlyRules } from './lintOptions.ts';
import { replaceFile } from './replaceFile.ts';
import type { FileResult, LintReport } from './report.ts';

/** `postmortem lint [options] PATHS…` */
export function lint(args: readonly string[], host: Host): ExitCode {
  const options = lintOptions(args);
  const { files, errors } = inputOf(options, host);
  for (const error of errors) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const service = createPostMortemService();
  const results = eachPostmortem(files, service, host, (document): FileResult => {
    const configuration = onlyRules(configurations.configurationFor(document.absolute), options.rules);
    const settings = { configuration, today: options.today ?? host.today, force: document.named };
    return resultOf(document, settings, service, options);
  });
  const checked = results.filter((result) => typeof result === 'object');
  const report = reportOf(checked, options, host);
  const notPostmortems = results.filter((result) => result === 'not a post-mortem').length;
  const whole = { ...report, notPostmortems };
  host.out(options.format === 'json' ? formatJson(whole) : formatText(whole, host.colours));
  const failed = errors.length > 0 || configurations.failed() || results.includes('unreadable');
  return failed ? 2 : hasProblems(report.files, options) ? 1 : 0;
}

/** What differs from the base, within the paths where some are given. */
function inputOf({ changed, base, paths }: LintOptions, { cwd }: Host): ReturnType<typeof expand> {
  const given = expand(paths, cwd);
  if (!changed) return given;
  const wanted = new Set(given.files.map(({ absolute }) => absolute));
  const files: readonly InputFile[] = changedFiles(base, cwd);
  return {
    files: paths.length === 0 ? files : files.filter(({ absolute }) => wanted.has(absolute)),
    errors: given.errors,
  };
}

function resultOf(
  document: Document,
  settings: LintSettings,
  service: PostMortemService,
  { fix }: LintOptions,
): FileResult {
  const { path, absolute, text, analysis } = document;
  const found = service.findings(analysis, settings);
  if (!fix) return { path, absolute, text, findings: found, fixed: 0 };
  const analysed = (version: string): Analysis =>
    version === text ? analysis : completed(service.analyse({ ...analysis.source, text: version }));
  const find = (version: string): readonly Finding[] =>
    version === text ? found : service.findings(analysed(version), settings);
  const mended = fixAll(text, (version) =>
    safeEdits(analysed(version), find(version), settings.configuration),
  );
  if (mended.count > 0) replaceFile(absolute, mended.text);
  return { path, absolute, text: mended.text, findings: find(mended.text), fixed: mended.count };
}

function reportOf(
  files: readonly FileResult[],
  { baseline, writeBaseline: target }: LintOptions,
  { cwd }: Host,
): Omit<LintReport, 'notPostmortems'> {
  if (target !== undefined) {
    writeBaseline(resolve(cwd, target), files);
    const held = files.reduce((sum, { findings }) => sum + findings.length, 0);
    return {
      files: files.map((file) => ({ ...file, findings: [] })),
      baseline: { written: target, held, gone: 0 },
    };
  }
  if (baseline === undefined) return { files };
  const { files: left, held, gone } = withoutBaseline(resolve(cwd, baseline), files);
  return { files: left, baseline: { held, gone } };
}

/** What depends on the day turns no build red, unless that is wanted: nobody has changed anything. */
function hasProblems(files: readonly FileResult[], { strictDates }: LintOptions): boolean {
  return files.some(({ findings }) =>
    findings.some(
      ({ severity, dependsOnToday }) =>
        (severity === 'error' || severity === 'warning') && (strictDates || !dependsOnToday),
    ),
  );
}
