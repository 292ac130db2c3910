import { fieldNamed } from './build.ts';
import type { PostMortem } from './postmortem.ts';
import { type Template, type TemplateChoice, templateOf } from './template.ts';

/** In letters, about half a page: by then a text without a section is not the beginning of one with sections. */
const enough = 800;

/** The template by which a document is judged: a page of text without one known section has a form of its own. */
export function heldTo(postmortem: PostMortem, choice: TemplateChoice, body: string): Template {
  const isChosen =
    choice.template !== 'standard' || fieldNamed(postmortem.metadata.fields, 'template') !== undefined;
  const hasSection = postmortem.sections.some(({ kind }) => kind !== 'other');
  return templateOf(postmortem, isChosen || hasSection || !isPage(body) ? choice : { template: 'free' });
}

/** Comments say nothing; what is far down is not looked at. */
function isPage(body: string): boolean {
  return body.slice(0, 8 * enough).replace(/<!--[\s\S]*?-->|\s+/g, '').length >= enough;
}
