import type { Span } from '../../markdown/position.ts';
import type { Cursor } from './cursor.ts';
import { slashActions } from './slashActions.ts';
import { slashMetadata } from './slashMetadata.ts';
import { slashSections } from './slashSections.ts';
import { slashTimeline } from './slashTimeline.ts';
import type { CompletionSource, Offer } from './source.ts';

/** A slash at the beginning of a line, with nothing behind it. */
export interface Slash {
  /** The whole line. */
  readonly span: Span;
  /** What stands before the slash, without indentation: nothing or a bullet. */
  readonly lead: string;
}

/** An entry of the menu: what its line is replaced by. */
export type MenuItem = Omit<Offer, 'span' | 'filter'>;

/** The menu behind a slash at the beginning of a line: first what belongs where it is opened, then the sections that are missing. */
export const slashMenu: CompletionSource = {
  triggers: ['/', ' '],
  complete(cursor) {
    const slash = cursor.isVerbatim ? undefined : slashAt(cursor);
    if (slash === undefined) return [];
    const here = [slashTimeline, slashActions, slashMetadata].flatMap((part) => part(cursor, slash));
    const sections = slashSections(cursor, slash);
    // An editor goes to the likeliest, which is none of the sections where something else belongs.
    const isElsewhere = here.length === 0;
    const items = [
      ...here,
      ...sections.map((item) => (isElsewhere ? item : { ...item, isLikeliest: false })),
    ];
    return items.map((item) => ({ ...item, span: slash.span, filter: `${slash.lead}/${item.label}` }));
  },
};

const opened = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?\/(?:[\p{L}\p{N}][\p{L}\p{N} -]*)?$/u;

function slashAt({ analysis, before, behind, line, offset }: Cursor): Slash | undefined {
  const match = offset < analysis.bodyStart ? null : opened.exec(before);
  if (match === null || behind.trim() !== '') return undefined;
  return { span: line, lead: match[1] ?? '' };
}
