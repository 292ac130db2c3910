import * as l10n from '@vscode/l10n';
import { slugOf } from '../../newDocument/slug.ts';
import { svgFile } from '../picture/svgFile.ts';
import type { TimelineView } from '../view/timelineView.ts';
import { markdownTableOf } from './markdownTable.ts';
import { mermaidOf } from './mermaid.ts';
import { textOf } from './text.ts';

/** As what, and how a picture is drawn. */
export interface TextFormat {
  readonly format: 'svg' | 'mermaid' | 'markdown' | 'text';
  /** Of a picture, in pixels. */
  readonly width?: number;
  readonly gapsToScale?: boolean;
}

/** A timeline as text, with the name that a file of it would have; or why there is none. */
export type TimelineText =
  | { readonly text: string; readonly fileName: string }
  | { readonly refusal: string };

/** A timeline for other places. */
export function timelineText(view: TimelineView, { format, width, gapsToScale }: TextFormat): TimelineText {
  const name = `${slugOf(view.title)}-timeline`;
  // A picture says itself what is missing.
  if (format === 'svg')
    return {
      text: svgFile(view, { width: width ?? usualWidth, gapsToScale: gapsToScale ?? false }),
      fileName: `${name}.svg`,
    };
  const [note] = view.notes;
  if (!view.events.some(({ start }) => start !== null))
    return { refusal: note ?? l10n.t('No entry of the timeline has a time.') };
  const { make, ending } = formats[format];
  return { text: make(view), fileName: `${name}.${ending}` };
}

/** In pixels: that of the column of text on most pages. */
const usualWidth = 1000;

const formats = {
  mermaid: { make: mermaidOf, ending: 'mmd' },
  markdown: { make: markdownTableOf, ending: 'md' },
  text: { make: textOf, ending: 'txt' },
} as const;
