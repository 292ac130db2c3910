import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { type MissingSection, missingSections, sectionBehind } from '../missingSections.ts';
import { heldTo } from '../model/heldTo.ts';
import { standard } from '../model/template.ts';
import type { Edit } from '../rule.ts';

/** The insertion of the timeline that the document's template has, else of the guide's, at its place among the sections. */
export function timelineSectionEdit(
  { source: { text }, postmortem, bodyStart }: Analysis,
  configuration: Configuration,
): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const held = heldTo(postmortem, configuration, text.slice(bodyStart));
  // A document of no known style has no order of its own.
  const template = held.id === 'free' ? standard : held;
  const timelineOf = (sections: readonly MissingSection[]): MissingSection | undefined =>
    sections.find(({ kind }) => kind === 'timeline');
  const section =
    timelineOf(missingSections(postmortem.sections, template, eol)) ??
    timelineOf(missingSections(postmortem.sections, standard, eol));
  const heading = section?.heading ?? 'Timeline';
  const body = section?.body() ?? '';
  const written = `## ${heading}${body === '' ? '' : eol + eol + body}`;
  const before = section && sectionBehind(section, postmortem)?.span.start;
  if (before !== undefined) return { span: { start: before, end: before }, text: written + eol + eol };
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: `${end === 0 ? '' : eol + eol}${written}${eol}` };
}
