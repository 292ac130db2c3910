import { fieldNamed } from './build.ts';
import type { PostMortem } from './postmortem.ts';
import { type Template, templateOf } from './template.ts';

/** In characters, about half a page: by then a text without a section is not the beginning of one with sections. */
const enough = 1000;

/** The template by which a document is judged: pages of text without one known section have a form of their own. */
export function heldTo(postmortem: PostMortem, configured: string, length: number): Template {
  const isChosen =
    configured !== 'standard' || fieldNamed(postmortem.metadata.fields, 'template') !== undefined;
  const hasSection = postmortem.sections.some(({ kind }) => kind !== 'other');
  return templateOf(postmortem, isChosen || hasSection || length < enough ? configured : 'free');
}
