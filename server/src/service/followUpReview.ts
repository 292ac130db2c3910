import { dayOf } from './model/date.ts';
import type { PostMortem, Section } from './model/postmortem.ts';
import type { Edit } from './rule.ts';

/** The day to review actions, in days since 1970-01-01: so long after the incident, or from now on where that has passed. */
export function reviewDay(
  { incident = -Infinity, calendar }: PostMortem,
  days: number,
  today: string,
): number {
  const present = dayOf(today, calendar) ?? 0;
  return (incident + days >= present ? incident : present) + days;
}

/** Plans a review on a day: a line at the end of the follow-up, in a section of its own at the end where there is none. */
export function reviewEdit(
  { sections }: PostMortem,
  date: string,
  { text, eol }: { readonly text: string; readonly eol: string },
): Edit {
  const line = `[ ] Review the action items on ${date}`;
  const section = sections.findLast(({ kind }) => kind === 'followUp');
  if (section) return behind(section, line, text, eol);
  const end = text.trimEnd().length;
  return {
    span: { start: end, end: text.length },
    text: `${eol}${eol}${headingMark(sections, text)} Follow-up${eol}${eol}- ${line}${eol}`,
  };
}

/** The number signs of the sections of a document: those of its actions, or of another section that is known. */
export function headingMark(sections: readonly Section[], text: string): string {
  const known = sections.filter(({ kind }) => kind !== 'other');
  const beside = known.find(({ kind }) => kind === 'actionItems') ?? known[0];
  const start = beside?.headingSpan.start ?? text.length;
  return /^#{1,6}(?= )/.exec(text.slice(start, start + 8))?.[0] ?? '##';
}

function behind({ headingSpan, span }: Section, line: string, text: string, eol: string): Edit {
  const body = text.slice(headingSpan.end, span.end).trimEnd();
  const at = headingSpan.end + body.length;
  const [, indent, bullet] = /(?:^|[\r\n])([ \t]{0,3})([-*+])[ \t][^\r\n]*$/.exec(body) ?? [];
  const lead = bullet === undefined ? `${eol}${eol}- ` : `${eol}${indent}${bullet} `;
  return { span: { start: at, end: at }, text: lead + line };
}
