import * as l10n from '@vscode/l10n';
import { wordsOf } from '../../actionGaps.ts';
import { sectionGuidance } from '../../guidance.ts';
import { heldTo } from '../../model/heldTo.ts';
import type { Section } from '../../model/postmortem.ts';
import { headingOf, ownSectionOf } from '../../model/template.ts';
import { type HoverSource, holds, type Place } from './place.ts';

/** The heading of a section: what belongs there, and what a project's own template has below it. */
export const heading: HoverSource = (place) => {
  const { analysis, offset } = place;
  const { text } = analysis.source;
  const section = analysis.postmortem.sections.find(({ headingSpan }) => holds(headingSpan, offset));
  const span = section && wordsOf(section, text);
  if (section === undefined || span === undefined || !holds(span, offset)) return undefined;
  const paragraphs = [...guidanceFor(section, place), ...ownText(section, place)];
  return paragraphs.length === 0 ? undefined : { span, paragraphs };
};

function guidanceFor({ kind, key, heading: words }: Section, place: Place): readonly string[] {
  if (kind === 'other') return [];
  const { markup } = place;
  const usual = headingOf(templateOf(place), kind);
  const isUsual = words === usual || key === usual.toLowerCase();
  const read = isUsual ? [] : [l10n.t('Read as the section {0}.', markup.strong(usual))];
  return [markup.text(sectionGuidance[kind]()), ...read];
}

function ownText(section: Section, place: Place): readonly string[] {
  const body = ownSectionOf(templateOf(place), section)?.body ?? '';
  return body === '' ? [] : [l10n.t("This project's template has:"), place.markup.preview(body)];
}

function templateOf({ analysis, settings }: Place) {
  const { source, bodyStart, postmortem } = analysis;
  return heldTo(postmortem, settings.configuration, source.text.slice(bodyStart));
}
