import { type Cursor, isInFrontMatter } from './cursor.ts';
import { gapAt } from './gap.ts';
import { slashActions } from './slashActions.ts';
import { slashMetadata } from './slashMetadata.ts';
import { slashSections } from './slashSections.ts';
import { slashTimeline } from './slashTimeline.ts';
import type { CompletionSource, Offer } from './source.ts';

/** An entry of the menu: what its line is replaced by. */
export type MenuItem = Omit<Offer, 'span' | 'filter'>;

/** The menu behind a slash at the beginning of a line: first what belongs where it is opened, then the sections that are missing. */
export const slashMenu: CompletionSource = {
  triggers: ['/', ' '],
  complete(cursor) {
    const bullet = bulletBefore(cursor);
    const gap = bullet === undefined ? undefined : gapAt(cursor);
    if (bullet === undefined || gap === undefined) return [];
    const here = [slashTimeline, slashActions, slashMetadata].flatMap((part) => part(gap, bullet));
    // An editor goes to the likeliest, which is none of the sections where something else belongs.
    const isElsewhere = here.length === 0;
    const sections = slashSections(gap, bullet).map((item) =>
      isElsewhere ? item : { ...item, isLikeliest: false },
    );
    return [...here, ...sections].map((item) => ({
      ...item,
      span: cursor.line,
      filter: `${bullet}/${item.label}`,
    }));
  },
};

const opened = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?\/(?:[\p{L}\p{N}][\p{L}\p{N} -]*)?$/u;

/** What stands before the slash besides indentation: nothing, or a bullet; undefined where no menu is opened. */
function bulletBefore(cursor: Cursor): string | undefined {
  const match = isInFrontMatter(cursor) ? null : opened.exec(cursor.before);
  return match === null || cursor.behind.trim() !== '' ? undefined : (match[1] ?? '');
}
