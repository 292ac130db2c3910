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
}

/** Counts a report. */
export function summaryOf({ files, notPostmortems }: LintReport): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    notPostmortems,
  };
}
