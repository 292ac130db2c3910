import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { rulePage } from '../documentation.ts';
import type { Finding } from '../lint.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import type { Severity } from '../rule.ts';

/** The name under which editors list these diagnostics. */
export const source = 'post-mortem';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as LSP diagnostics, in the same order. */
export function diagnosticsOf(analysis: Analysis, findings: readonly Finding[]): Diagnostic[] {
  const lines = lineIndexOf(analysis.source.text);
  return findings.map((finding) => diagnosticOf(finding, lines, analysis.source.uri));
}

/** One finding as a diagnostic of the document at `uri`. */
export function diagnosticOf(finding: Finding, lines: LineIndex, uri: string): Diagnostic {
  const related = finding.related.map(({ span, message }) => ({
    location: { uri, range: lines.rangeOf(span) },
    message,
  }));
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
