import type { Severity } from '../../service/rule.ts';
import type { LintReport } from '../report.ts';

/** How much was looked at and found. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly notPostmortems: number;
  /** Where `--fix` mended something. */
  readonly fixed?: number;
  /** Where a baseline was used: how many problems it holds back. */
  readonly baselined?: number;
}

/** Counts a report. */
export function summaryOf({ files, notPostmortems, baseline }: LintReport): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    notPostmortems,
    ...(fixed > 0 && { fixed }),
    ...(baseline && { baselined: baseline.held }),
  };
}
