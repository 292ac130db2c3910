import { sectionGuidance } from '../../guidance.ts';
import { type MissingSection, missingSections } from '../../missingSections.ts';
import { heldTo } from '../../model/heldTo.ts';
import type { Section } from '../../model/postmortem.ts';
import type { Template } from '../../model/template.ts';
import { contentOf, markupFor } from '../markup.ts';
import type { CompletionSettings, Cursor } from './cursor.ts';
import type { Offer } from './source.ts';

/** A section that is missing, and the depth of its heading. */
export interface MissingAt {
  readonly section: MissingSection;
  readonly depth: number;
}

type Page = Pick<Cursor, 'analysis' | 'settings' | 'eol'>;

/** What is missing where these sections are there, with headings of a depth. */
export function missingIn(page: Page, sections: readonly Section[], depth: number): readonly MissingAt[] {
  return missingSections(sections, templateAt(page), page.eol).map((section) => ({ section, depth }));
}

/** The template that a document is held to. */
export function templateAt({ analysis, settings }: Pick<Page, 'analysis' | 'settings'>): Template {
  return heldTo(analysis.postmortem, settings.configuration, analysis.source.text.slice(analysis.bodyStart));
}

/** What belongs in a section, and what would be inserted. */
export function previewOf(
  { kind }: Pick<MissingSection, 'kind'>,
  source: string,
  { abilities }: CompletionSettings,
): NonNullable<Offer['documentation']> {
  const markup = markupFor(abilities?.markdown);
  const guidance = kind === 'other' ? undefined : markup.text(sectionGuidance[kind]());
  const preview = source === '' ? undefined : markup.preview(source.replaceAll('\r\n', '\n'));
  return contentOf(markup, [guidance, preview]);
}
