import * as l10n from '@vscode/l10n';
import { type Block, group, text } from './element.ts';
import { endOf } from './gaps.ts';
import type { Sheet } from './sheet.ts';

/** What is not seen on both sides of a window. */
export interface Beyond {
  readonly before: number;
  readonly after: number;
}

/** How many events there are before and after what is shown. */
export function beyond({ placed, options: { window } }: Sheet): Beyond {
  if (!window) return { before: 0, after: 0 };
  return {
    before: placed.filter((event) => endOf(event) < window.from).length,
    after: placed.filter(({ start }) => start > window.to).length,
  };
}

/** Says at both sides of a window that there is more. */
export function drawEdges(sheet: Sheet, left: number, top: number): Block {
  const { before, after } = beyond(sheet);
  if (before + after === 0) return { elements: [], bottom: top };
  const y = top + 8;
  const texts = [
    ...(before > 0 ? [text('edge', l10n.t('◂ {0} earlier', before), left, y)] : []),
    ...(after > 0 ? [text('edge', l10n.t('{0} later ▸', after), sheet.width - sheet.margin, y, 'end')] : []),
  ];
  return { elements: [group('edges', 'edges', texts)], bottom: top + 20 };
}
