import { styleText } from 'node:util';
import type { Finding } from '../../service/index.ts';
import { lineIndexOf } from '../../service/markdown/lines.ts';
import type { Severity } from '../../service/rule.ts';
import type { FileResult, LintReport } from '../report.ts';
import { type Summary, summaryOf } from './summary.ts';

type Colour = 'red' | 'yellow' | 'cyan' | 'gray' | 'bold';
type Paint = (colour: Colour, text: string) => string;

const colours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'gray',
};

/** For people: each file with its problems below it, then what it comes to. */
export function formatText(report: LintReport, coloured: boolean): string {
  const paint: Paint = (colour, text) => (coloured ? styleText(colour, text) : text);
  const files = report.files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => fileText(file, paint));
  const told = [closing(summaryOf(report)), ...aboutBaseline(report)];
  return [...files, `${told.join('\n')}\n`].join('\n');
}

/** A baseline says what it hides, and when it is worth writing again. */
function aboutBaseline({ baseline }: LintReport): readonly string[] {
  if (baseline === undefined) return [];
  if (baseline.written !== undefined)
    return [`${counted(baseline.held, 'problem')} written to ${baseline.written}`];
  const gone =
    baseline.gone > 0
      ? [
          `${counted(baseline.gone, 'problem')} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone: write it again`,
        ]
      : [];
  return [`${counted(baseline.held, 'known problem')} held back by the baseline`, ...gone];
}

function fileText({ path, text, findings }: FileResult, paint: Paint): string {
  const lines = lineIndexOf(text);
  const rows = findings.map((finding) => ({ finding, at: place(lines.positionAt(finding.span.start)) }));
  const width = rows.reduce((widest, { at }) => Math.max(widest, at.length), 0);
  return `${paint('bold', path)}\n${rows.map(({ finding, at }) => row(finding, at.padStart(width), paint)).join('')}`;
}

function place({ line, character }: { line: number; character: number }): string {
  return `${line + 1}:${character + 1}`;
}

function row({ severity, message, rule, dependsOnToday }: Finding, at: string, paint: Paint): string {
  return `  ${paint('gray', at)}  ${paint(colours[severity], severity.padEnd(7))}  ${message}  ${paint('gray', dependsOnToday ? `${rule} (depends on today)` : rule)}\n`;
}

function closing(summary: Summary): string {
  const mended = summary.fixed ? `, ${counted(summary.fixed, 'problem')} fixed` : '';
  const checked = `${counted(summary.files, 'post-mortem')} checked${mended}`;
  const left =
    summary.notPostmortems > 0
      ? `, ${counted(summary.notPostmortems, 'other Markdown file')} left alone`
      : '';
  const { errors, warnings, infos, hints } = summary;
  const found = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(infos, 'info'),
    counted(hints, 'hint'),
  ];
  const problems = found.filter((text) => !text.startsWith('0 '));
  return `${checked}${left}: ${problems.length === 0 ? 'no problems' : problems.join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
