import * as l10n from '@vscode/l10n';
import { slugOf } from '../../newDocument/slug.ts';
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
export function timelineText(view: TimelineView, { format }: TextFormat): TimelineText {
  if (format === 'svg') return { refusal: l10n.t('Pictures are not drawn yet.') };
  const [note] = view.notes;
  if (!view.events.some(({ start }) => start !== null))
    return { refusal: note ?? l10n.t('No entry of the timeline has a time.') };
  const { make, ending } = formats[format];
  return { text: make(view), fileName: `${slugOf(view.title)}-timeline.${ending}` };
}

const formats = {
  mermaid: { make: mermaidOf, ending: 'mmd' },
  markdown: { make: markdownTableOf, ending: 'md' },
  text: { make: textOf, ending: 'txt' },
} as const;
