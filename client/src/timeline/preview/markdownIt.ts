import type { Uri } from 'vscode';

/** As much of markdown-it as is needed here; the preview brings its own. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

interface Token {
  /** The Markdown of a heading. */
  readonly content: string;
}

/** VS Code says which document is rendered; other users of its preview do not. */
interface Environment {
  readonly currentDocument?: Uri;
}

type RenderRule = (
  tokens: readonly Token[],
  at: number,
  options: unknown,
  environment: Environment | undefined,
  renderer: { renderToken(tokens: readonly Token[], at: number, options: unknown): string },
) => string;

/** What is to be shown of a document, below the heading that says so. */
export interface Shown {
  readonly heading: string;
  readonly svg: string;
}

/** Puts a picture behind the first heading of that name, each time that a document is rendered. */
export function belowHeading(
  markdownIt: MarkdownIt,
  pictureFor: (document: Uri) => Shown | undefined,
): MarkdownIt {
  const { rules } = markdownIt.renderer;
  const before = rules.heading_close;
  const pictures = new WeakMap<Environment, Shown | undefined>();
  rules.heading_close = (tokens, at, options, environment, renderer) => {
    const html =
      before?.(tokens, at, options, environment, renderer) ?? renderer.renderToken(tokens, at, options);
    const document = environment?.currentDocument;
    if (!environment || !document) return html;
    if (!pictures.has(environment)) pictures.set(environment, pictureFor(document));
    const picture = pictures.get(environment);
    if (!picture?.svg || tokens[at - 1]?.content.trim() !== picture.heading) return html;
    pictures.set(environment, undefined);
    return `${html}<div class="postmortem-timeline">${picture.svg}</div>\n`;
  };
  return markdownIt;
}
