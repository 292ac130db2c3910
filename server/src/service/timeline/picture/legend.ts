import * as l10n from '@vscode/l10n';
import { type Block, group, text } from './element.ts';
import { disorderIcon, linkIcon, mark } from './marks.ts';
import type { SvgElement } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { fontSizes } from './textWidth.ts';

interface Sign {
  readonly name: string;
  readonly sign: (x: number, y: number) => SvgElement;
}

/** What the signs mean that are seen in this picture. */
export function drawLegend(sheet: Sheet, top: number): Block {
  const signs = signsOf(sheet);
  if (signs.length === 0) return { elements: [], bottom: top };
  let [x, y] = [sheet.margin, top + 16];
  const elements = signs.flatMap(({ name, sign }) => {
    const width = sheet.widthOf(name, fontSizes.small) + 18;
    if (x > sheet.margin && x + width > sheet.width - sheet.margin) [x, y] = [sheet.margin, y + 18];
    const at = x;
    x += width + 18;
    return [sign(at + 6, y), text('legend-name', name, at + 18, y)];
  });
  return { elements: [group('legend', 'legend', elements)], bottom: y + 10 };
}

function signsOf({ shown }: Sheet): readonly Sign[] {
  const signs: (Sign | false)[] = [
    shown.some(({ approximate }) => approximate) && { name: l10n.t('time is approximate'), sign: hollow },
    shown.some(({ links }) => links.length > 0) && { name: l10n.t('has evidence'), sign: linkIcon },
    shown.some(({ outOfOrder }) => outOfOrder) && {
      name: l10n.t('stands out of order in the text'),
      sign: disorderIcon,
    },
  ];
  return signs.filter((sign) => sign !== false);
}

function hollow(x: number, y: number): SvgElement {
  return group('approximate', undefined, [mark('system', x, y)]);
}
