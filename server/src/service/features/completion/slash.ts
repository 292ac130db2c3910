import { type Cursor, isInFrontMatter } from './cursor.ts';
import { gapAt } from './gap.ts';
import { slashActions } from './slashActions.ts';
import { slashMetadata } from './slashMetadata.ts';
import { slashSections } from './slashSections.ts';
import { slashTimeline } from './slashTimeline.ts';
import type { CompletionSource, Offer } from './source.ts';

/** An entry of the menu: what its line is replaced by. */
export type MenuItem = Omit<Offer, 'span' | 'filter'>;

/** The menu behind a slash at the beginning of a line: first what belongs where it is opened, then the sections that are missing. Who asks needs no slash. */
export const slashMenu: CompletionSource = {
  triggers: ['/', ' '],
  complete(cursor) {
    const opening = openingAt(cursor);
    const gap = opening && gapAt(cursor);
    if (opening === undefined || gap === undefined) return [];
    const { bullet, slash } = opening;
    // Without a slash the names of metadata are offered as such.
    const parts = slash === '' ? [slashTimeline, slashActions] : [slashTimeline, slashActions, slashMetadata];
    const here = parts.flatMap((part) => part(gap, bullet));
    // An editor goes to the likeliest, which is none of the sections where something else belongs.
    const isElsewhere = here.length === 0;
    const sections = slashSections(gap, bullet).map((item) =>
      isElsewhere ? item : { ...item, isLikeliest: false },
    );
    return [...here, ...sections].map((item) => ({
      ...item,
      span: cursor.line,
      filter: bullet + slash + item.label,
    }));
  },
};

/** What a menu is opened with. */
interface Opening {
  /** Nothing, or a bullet and the space behind it. */
  readonly bullet: string;
  readonly slash: '/' | '';
}

const bulletForm = '((?:[-*+]|\\d{1,9}[.)])[ \\t]+)?';
const opened = new RegExp(`^[ \\t]*${bulletForm}\\/(?:[\\p{L}\\p{N}][\\p{L}\\p{N} -]*)?$`, 'u');
const bare = new RegExp(`^[ \\t]*${bulletForm}$`);

/** Undefined where no menu is opened. */
function openingAt(cursor: Cursor): Opening | undefined {
  const { before, behind, settings } = cursor;
  if (behind.trim() !== '' || isInFrontMatter(cursor)) return undefined;
  const slashed = opened.exec(before);
  if (slashed !== null) return { bullet: slashed[1] ?? '', slash: '/' };
  const empty = settings.trigger === undefined ? bare.exec(before) : null;
  return empty === null ? undefined : { bullet: empty[1] ?? '', slash: '' };
}
