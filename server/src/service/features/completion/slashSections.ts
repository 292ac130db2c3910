import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { depthOfSections } from '../../missingSections.ts';
import type { SectionKind } from '../../model/postmortem.ts';
import { bodyText, ownSectionOf } from '../../model/template.ts';
import { executiveSummary } from '../../summaries/executive.ts';
import { contentOf, markupFor } from '../markup.ts';
import { asBlock, type Gap, lineAbove, lineBelow } from './gap.ts';
import { type MissingAt, missingIn, previewOf, templateAt } from './missing.ts';
import type { MenuItem } from './slash.ts';

/** The sections that are still missing, each with what the template puts below its heading, and that text alone for a section without any. */
export function slashSections(gap: Gap, bullet: string): readonly MenuItem[] {
  if (bullet !== '') return [];
  const { sections } = gap.analysis.postmortem;
  const above = sections.filter(({ span }) => span.start < gap.place);
  const missing = isWithinBlock(gap)
    ? []
    : missingIn(gap, sections, depthOfSections(gap.analysis.postmortem));
  // The first that the template puts behind the sections above.
  const next = missing.find(
    ({ section }) => section.isRequired && !above.some((each) => section.isBefore(each)),
  );
  return [
    ...summary(gap),
    ...templateText(gap),
    ...missing.map((each) => sectionItem(each, each === next, gap)),
  ];
}

/** Between two rows or items: a heading would tear their table or list apart. */
function isWithinBlock(gap: Gap): boolean {
  return lineAbove(gap)?.blanks === 0 && /^[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|\||>)/.test(lineBelow(gap));
}

function sectionItem({ section, depth }: MissingAt, isLikeliest: boolean, gap: Gap): MenuItem {
  const heading = `${'#'.repeat(depth)} ${section.heading}`;
  const body = section.body(depth);
  const source = body === '' ? heading : heading + gap.eol + gap.eol + body;
  return {
    label: section.heading,
    kind: CompletionItemKind.Module,
    detail: section.isRequired ? l10n.t('Section that is missing') : l10n.t('Section'),
    documentation: previewOf(section, source, gap.settings),
    text: asBlock(source, gap),
    isLikeliest,
  };
}

/** For a summary without anything in it: what the other sections tell. */
function summary(gap: Gap): readonly MenuItem[] {
  const { analysis, section, settings } = gap;
  const { postmortem, parts } = analysis;
  const isTold = postmortem.sections.some(({ kind, empty }) => told.has(kind) && !empty);
  if (section?.kind !== 'summary' || !isBareAround(gap) || !isTold) return [];
  const text = executiveSummary(postmortem, parts, settings.configuration);
  const markup = markupFor(settings.abilities?.markdown);
  return [
    {
      label: l10n.t('summary of the document'),
      kind: CompletionItemKind.Snippet,
      detail: l10n.t('One paragraph from what the other sections say'),
      documentation: contentOf(markup, [markup.preview(text)]),
      text: asBlock(text, gap),
    },
  ];
}

const told: ReadonlySet<SectionKind> = new Set(['impact', 'rootCause', 'resolution'] as const);

/** For a section without anything in it. */
function templateText(gap: Gap): readonly MenuItem[] {
  const { section, eol } = gap;
  if (section === undefined || section.kind === 'other' || !isBareAround(gap)) return [];
  const template = templateAt(gap);
  const own = template.sections && ownSectionOf(template, section);
  const body = own ? own.body.replaceAll('\n', eol) : bodyText(template, section.kind, eol, section.depth);
  if (body === '') return [];
  return [
    {
      label: l10n.t('template text'),
      kind: CompletionItemKind.Snippet,
      detail: l10n.t('What the template has below "{0}"', section.heading),
      documentation: previewOf(section, body, gap.settings),
      text: asBlock(body, gap),
    },
  ];
}

/** Nothing stands in the section around a gap. */
export function isBareAround({ section, analysis }: Gap): boolean {
  return (
    section !== undefined &&
    analysis.source.text.slice(section.headingSpan.end, section.span.end).trim() === ''
  );
}
