import type { Field } from './postmortem.ts';
import { metadataBlock } from './templateText.ts';

export type Wanted = keyof typeof metadataBlock;

/** What a template can ask for, in the order of the block. */
export const wantedNames = Object.keys(metadataBlock) as readonly Wanted[];

/** At the end of YAML, as a value may have more lines than its first; in TOML the end may belong to a table. */
export function placeBehind({ form, span }: Field, front: string): number {
  if (form !== 'frontMatter' || isToml(front)) return span.end;
  return front.replace(/(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r)?\uFEFF?$/, '').length;
}

/** Between `+++` lines. */
export function isToml(front: string): boolean {
  return /^\uFEFF?\+\+\+/.test(front);
}

/** A line in the form of those that are there. */
export function lineFor(
  name: Wanted,
  value: string,
  form: string | undefined,
  toml: boolean,
  eol = '\n',
): string {
  if (form === 'heading') return `${eol}## ${metadataBlock[name].label}${eol}${eol}${value}`;
  if (form !== 'frontMatter')
    return `${form === 'bullet' ? '- ' : ''}**${metadataBlock[name].label}:** ${value}`;
  return toml ? `${name} = "${value}"` : `${name}: ${/[|[]/.test(value) ? `"${value}"` : value}`;
}
