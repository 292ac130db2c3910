import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Section } from '../../model/postmortem.ts';
import { bodyText } from '../../model/template.ts';
import type { Cursor } from './cursor.ts';
import { missingAt, previewOf, templateAt } from './slashSections.ts';
import type { CompletionSource, Offer } from './source.ts';

/** Behind `##`: the headings of sections that are missing; one level deeper those that the template has in the section around it. */
export const headings: CompletionSource = {
  triggers: [' '],
  complete(cursor) {
    const [, marks = ''] = /^(#{1,6})[ \t]+[^#]*$/.exec(cursor.before) ?? [];
    if (marks === '' || cursor.isVerbatim || !/^[^#]*#*[ \t]*$/.test(cursor.behind)) return [];
    return [...missingHeadings(marks.length, cursor), ...subHeadings(marks.length, cursor)];
  },
};

function missingHeadings(depth: number, cursor: Cursor): readonly Offer[] {
  return missingAt(cursor)
    .filter((missing) => missing.depth === depth)
    .map(({ section }) => headingOffer(section.heading, previewOf(section, section.body, cursor), cursor));
}

function headingOffer(
  heading: string,
  documentation: Offer['documentation'],
  { before, line }: Cursor,
): Offer {
  const marks = /^#+[ \t]+/.exec(before)?.[0].length ?? 0;
  return {
    label: heading,
    kind: CompletionItemKind.Module,
    detail: 'Section that is missing',
    documentation,
    span: { start: line.start + marks, end: line.end },
    text: heading,
  };
}

/** What the template divides the section around the cursor into, without what is there. */
function subHeadings(depth: number, cursor: Cursor): readonly Offer[] {
  const around = sectionAbove(depth, cursor);
  if (around === undefined || around.kind === 'other') return [];
  const body = bodyText(templateAt(cursor), around.kind, '\n', around.depth);
  const { sections } = cursor.analysis.postmortem;
  const there = sections.filter(
    ({ span, headingSpan }) =>
      around.span.start < span.start &&
      span.start < around.span.end &&
      headingSpan.start !== cursor.line.start,
  );
  return [...body.matchAll(/^#{1,6} (.+)$/gm)]
    .map(([, heading = '']) => heading)
    .filter((heading) => !there.some((section) => section.heading === heading))
    .map((heading) => headingOffer(heading, undefined, cursor));
}

/** The section that a heading of one level deeper would be part of. */
function sectionAbove(depth: number, { analysis, line }: Cursor): Section | undefined {
  const above = analysis.postmortem.sections.findLast(
    (section) => section.span.start < line.start && section.depth < depth,
  );
  return above?.depth === depth - 1 ? above : undefined;
}
