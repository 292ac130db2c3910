import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver-types';
import {
  createPostMortemService,
  type HoverSettings,
  parseConfiguration,
} from '../../server/src/service/index.ts';
import { analysisOf, today } from './analyse.ts';
import { unmarked } from './completions.ts';
import { demand } from './view.ts';

/** What is said at the mark of a document, and of which text. */
export interface Hovered {
  readonly kind: MarkupContent['kind'];
  /** In lines without blank ones. */
  readonly lines: readonly string[];
  /** The text at the range. */
  readonly of: string;
}

/** How a document is looked at; settings are those of a configuration file. */
export interface Pointed extends Partial<Omit<HoverSettings, 'configuration'>> {
  readonly settings?: object;
  readonly uri?: string;
}

const service = createPostMortemService();

/** Points at the mark; undefined where nothing is said. */
export function hoverAt(
  marked: string,
  { settings = {}, uri, ...pointed }: Pointed = {},
): Hovered | undefined {
  const { text, offset } = unmarked(marked);
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const { configuration } = parseConfiguration(settings);
  const hover = service.hover(analysisOf(text, uri), document.positionAt(offset), {
    configuration,
    today,
    ...pointed,
  });
  if (hover === undefined) return undefined;
  const { contents, range } = hover;
  demand(
    range !== undefined && typeof contents === 'object' && 'kind' in contents,
    'a range and marked-up text',
  );
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  demand(start <= offset && offset <= end, 'the range holds the place');
  return { kind: contents.kind, lines: contents.value.split(/\n+/), of: text.slice(start, end) };
}
