import { rulePage } from '../../service/documentation.ts';
import type { Finding } from '../../service/index.ts';
import { type LineIndex, lineIndexOf } from '../../service/markdown/lines.ts';
import type { LintReport } from '../report.ts';
import { summaryOf } from './summary.ts';

/** One object, a promise: lines and columns are 1-based, columns in UTF-16 units. */
export function formatJson(report: LintReport): string {
  const files = report.files.map(({ path, text, findings }) => {
    const lines = lineIndexOf(text);
    return { path, diagnostics: findings.map((finding) => diagnosticOf(finding, lines)) };
  });
  return `${JSON.stringify({ files, summary: summaryOf(report) }, null, 2)}\n`;
}

function diagnosticOf(
  { rule, severity, message, span, fixes, dependsOnToday }: Finding,
  lines: LineIndex,
): object {
  const { start, end } = lines.rangeOf(span);
  return {
    rule,
    severity,
    message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    fixable: fixes.length > 0,
    docs: rulePage(rule),
    ...(dependsOnToday && { dependsOnToday }),
  };
}
