import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { depthOfSections } from '../../missingSections.ts';
import type { Section } from '../../model/postmortem.ts';
import { bodyText } from '../../model/template.ts';
import type { Cursor } from './cursor.ts';
import { missingIn, previewOf, templateAt } from './missing.ts';
import type { CompletionSource, Offer } from './source.ts';

/** Numbers and emoji before the words are the document's own. */
const begun = /^(#{1,6})[ \t]+(?:[^\p{L}#]+[ \t]|:[\w+-]+:[ \t])?(?:\p{L}[^#]*)?$/u;

/** Behind `##`: the headings of sections that are missing; one level deeper those that the template has in the section around it. */
export const headings: CompletionSource = {
  triggers: [' '],
  complete(cursor) {
    const [, marks = ''] = begun.exec(cursor.before) ?? [];
    if (marks === '' || cursor.isVerbatim || !/^[^#]*#*[ \t]*$/.test(cursor.behind)) return [];
    return [...missingHeadings(marks.length, cursor), ...subHeadings(marks.length, cursor)];
  },
};

function missingHeadings(depth: number, cursor: Cursor): readonly Offer[] {
  const { postmortem } = cursor.analysis;
  const others = postmortem.sections.filter((section) => !isHere(section, cursor));
  if (depthOfSections({ ...postmortem, sections: others }) !== depth) return [];
  return missingIn(cursor, others, depth).map(({ section }) =>
    headingOffer(section.heading, previewOf(section, section.body(depth), cursor.settings), cursor),
  );
}

/** The heading that is being written. */
function isHere({ headingSpan: { start } }: Section, { line }: Cursor): boolean {
  return line.start <= start && start <= line.end;
}

function headingOffer(
  heading: string,
  documentation: Offer['documentation'],
  { before, line }: Cursor,
): Offer {
  const marks = /^#+[ \t]+(?:[^\p{L}#]+[ \t]|:[\w+-]+:[ \t])?/u.exec(before)?.[0].length ?? 0;
  return {
    label: heading,
    kind: CompletionItemKind.Module,
    detail: l10n.t('Section that is missing'),
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
    (section) =>
      around.span.start < section.span.start &&
      section.span.start < around.span.end &&
      !isHere(section, cursor),
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
