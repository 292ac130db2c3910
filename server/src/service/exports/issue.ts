import type { Analysis } from '../analysis.ts';
import type { Inspection } from '../inspection.ts';
import { durationText } from '../model/durationText.ts';
import { stageNames } from '../model/stage.ts';
import type { ExportedAction } from './actions.ts';
import { cleanMarkdown } from './cleanMarkdown.ts';
import type { Incident } from './jiraCsv.ts';

/**
 * An issue of GitHub or GitLab: its first line is the title, then what is known of the incident, the summary, and a task for each
 * action. Who is written with `@` in the document is so here and is notified; nobody else becomes a handle.
 */
export function issueOf(
  analysis: Analysis,
  facts: Pick<Inspection, 'severityRaw' | 'durationMinutes' | 'status'>,
  actions: readonly ExportedAction[],
  incident: Incident,
): string {
  const summary = summaryOf(analysis);
  const blocks = [
    `# Post-Mortem: ${incident.title}`,
    factLines(facts, incident).join('\n'),
    summary === '' ? '' : `## Summary\n\n${summary}`,
    actions.length === 0 ? '' : `## Action Items\n\n${actions.map(taskOf).join('\n')}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function factLines(
  { severityRaw, durationMinutes, status }: Pick<Inspection, 'severityRaw' | 'durationMinutes' | 'status'>,
  { date, fileName }: Incident,
): readonly string[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Date', date],
    ['Duration', durationMinutes === null ? null : durationText(Math.round(durationMinutes))],
    ['Severity', severityRaw],
    ['Status', status && stageNames[status]],
    ['Document', `\`${fileName}\``],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [`- **${name}:** ${value}`]));
}

function summaryOf(analysis: Analysis): string {
  const section = analysis.postmortem.sections.find(({ kind, empty }) => kind === 'summary' && !empty);
  return section === undefined ? '' : cleanMarkdown(analysis, section.bodySpan).trim();
}

/** "- [ ] Alert on depth (owner: @olu; due: 2024-03-01; status: blocked; ticket: OPS-12)", in words that are read again as the same. */
function taskOf({ markdown, handles, due, dueText, status, ticket }: ExportedAction): string {
  const isUnderWay = status === 'in progress' || status === 'blocked';
  const details: readonly (readonly [string, string | null])[] = [
    ['owner', handles.join(', ') || null],
    ['due', due ?? dueText],
    ['status', isUnderWay ? status : null],
    ['ticket', ticket],
  ];
  const said = details.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `- [${status === 'done' ? 'x' : ' '}] ${markdown}${said.length > 0 ? ` (${said.join('; ')})` : ''}`;
}
