import type { Span } from './position.ts';

/** What stands between two `---` lines (YAML) or `+++` lines (TOML) at the very top, and where the Markdown below begins. */
export interface FrontMatter {
  readonly text: string;
  readonly span: Span;
  readonly bodyStart: number;
}

const closed =
  /^(\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r))((?:[\s\S]*?(?:\r\n|\n|\r))??)\2[ \t]*(?:\r\n|\n|\r|$)/;

/** Undefined while there is no closing line: half typed front matter is Markdown like any other. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = closed.exec(text);
  if (match === null) return undefined;
  const [whole, opening = '', , yaml = ''] = match;
  return {
    text: yaml,
    span: { start: opening.length, end: opening.length + yaml.length },
    bodyStart: whole.length,
  };
}
