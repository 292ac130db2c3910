import { CompletionItemKind } from 'vscode-languageserver-types';
import { sectionGuidance } from '../../guidance.ts';
import { type MissingSection, missingSections } from '../../missingSections.ts';
import { heldTo } from '../../model/heldTo.ts';
import { pseudoHeadingDepth } from '../../model/parts.ts';
import type { PostMortem } from '../../model/postmortem.ts';
import { bodyText, ownSectionOf, type Template } from '../../model/template.ts';
import { contentOf, markupFor } from '../markup.ts';
import type { Cursor } from './cursor.ts';
import type { MenuItem, Slash } from './slash.ts';
import type { Offer } from './source.ts';
import { asBlock } from './surroundings.ts';

/** The sections that are still missing, each with what the template puts below its heading, and that text alone for a section without any. */
export function slashSections(cursor: Cursor, slash: Slash): readonly MenuItem[] {
  if (slash.lead !== '') return [];
  const missing = missingAt(cursor);
  const next = missing.find(({ section }) => isNext(section, cursor));
  return [...templateText(cursor), ...missing.map((each) => sectionItem(each, each === next, cursor))];
}

/** A section that is missing, and the depth of its heading. */
export interface MissingAt {
  readonly section: MissingSection;
  readonly depth: number;
}

/** What is missing when the heading that is being written on the cursor's line is left out of account. */
export function missingAt(cursor: Cursor): readonly MissingAt[] {
  const { postmortem } = cursor.analysis;
  const written = postmortem.sections.filter(
    ({ headingSpan: { start } }) => start < cursor.line.start || start > cursor.line.end,
  );
  const depth = depthOf(postmortem);
  return missingSections(written, templateAt(cursor), cursor.eol, depth).map((section) => ({
    section,
    depth,
  }));
}

/** The template that the document of a cursor is held to. */
export function templateAt({ analysis, settings }: Cursor): Template {
  return heldTo(analysis.postmortem, settings.configuration, analysis.source.text.slice(analysis.bodyStart));
}

/** How deep the headings of a document's sections are; as the template's, where it has none. */
export function depthOf({ sections, title }: PostMortem): number {
  const own = sections.filter(
    ({ kind, depth, heading }) => kind !== 'other' && depth < pseudoHeadingDepth && heading !== title?.text,
  );
  return own.length === 0 ? 2 : Math.min(...own.map(({ depth }) => depth));
}

function sectionItem({ section, depth }: MissingAt, isLikeliest: boolean, cursor: Cursor): MenuItem {
  const heading = `${'#'.repeat(depth)} ${section.heading}`;
  const source = section.body === '' ? heading : heading + cursor.eol + cursor.eol + section.body;
  return {
    label: section.heading,
    kind: CompletionItemKind.Module,
    detail: section.isRequired ? 'Section that is missing' : 'Section',
    documentation: previewOf(section, source, cursor),
    text: asBlock(source, cursor),
    isLikeliest,
  };
}

/** What belongs in a section, and what would be inserted. */
export function previewOf(
  { kind }: Pick<MissingSection, 'kind'>,
  source: string,
  { settings }: Cursor,
): NonNullable<Offer['documentation']> {
  const markup = markupFor(settings.abilities?.markdown);
  const guidance = kind === 'other' ? undefined : markup.text(sectionGuidance[kind]);
  const preview = source === '' ? undefined : markup.preview(source.replaceAll('\r\n', '\n'));
  return contentOf(markup, [guidance, preview]);
}

/** The first that the template puts behind the section around the cursor. */
function isNext(missing: MissingSection, { analysis, line }: Cursor): boolean {
  const above = analysis.postmortem.sections.filter(({ span }) => span.start < line.start);
  return missing.isRequired && !above.some((section) => missing.isBefore(section));
}

/** For a section without anything in it. */
function templateText(cursor: Cursor): readonly MenuItem[] {
  const { section, eol } = cursor;
  if (section === undefined || section.kind === 'other' || !isBareAround(cursor)) return [];
  const template = templateAt(cursor);
  const own = template.sections && ownSectionOf(template, section);
  const body = own ? own.body.replaceAll('\n', eol) : bodyText(template, section.kind, eol, section.depth);
  if (body === '') return [];
  return [
    {
      label: 'template text',
      kind: CompletionItemKind.Snippet,
      detail: `What the template has below "${section.heading}"`,
      documentation: previewOf(section, body, cursor),
      text: asBlock(body, cursor),
    },
  ];
}

/** Nothing but the cursor's line stands in its section. */
export function isBareAround({ section, analysis, line }: Cursor): boolean {
  const { text } = analysis.source;
  const around = section
    ? [text.slice(section.headingSpan.end, line.start), text.slice(line.end, section.span.end)]
    : [];
  return section !== undefined && around.every((part) => part.trim() === '');
}
