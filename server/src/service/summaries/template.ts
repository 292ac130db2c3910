import Mustache from 'mustache';
import type { SummaryView } from './view.ts';

/** Markdown that a template and the facts make, or why the template makes none. */
export type Filled = { readonly markdown: string } | { readonly problem: string };

/** Fills a Mustache template. Values are Markdown already and are not filled again; blank lines that empty parts leave become one. */
export function fill(template: string, view: SummaryView): Filled {
  try {
    const filled = Mustache.render(template, view, {}, { escape: String });
    return {
      markdown: `${filled
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
