import * as l10n from '@vscode/l10n';
import { lengthText } from '../lengths.ts';
import type { StageSpan } from '../view/timelineView.ts';
import { element, group, line, text, title } from './element.ts';
import type { SvgElement } from './picture.ts';
import type { Scale } from './scale.ts';
import type { Sheet } from './sheet.ts';
import { fontSizes, shortened } from './textWidth.ts';
import { stageNames } from './words.ts';

/** The height of the strip that names the stages. */
export const stageStrip = 22;

/** Those that are seen at least in part, and take any time. */
export function stagesIn({ view: { stages } }: Sheet, { window }: Scale): readonly StageSpan[] {
  return stages.filter(({ from, to }) => to > from && from < window.to && to > window.from);
}

/** The stages behind the lanes, each with its name above and dashed borders. */
export function drawStages(sheet: Sheet, scale: Scale, top: number, bottom: number): readonly SvgElement[] {
  return stagesIn(sheet, scale).map((stage) => drawStage(stage, sheet, scale, top, bottom));
}

/** "Respond, 21 min". */
function stageTitle({ stage, from, to }: StageSpan): string {
  return l10n.t('{0}, {1}', stageNames[stage](), lengthText(to - from));
}

function drawStage(span: StageSpan, sheet: Sheet, scale: Scale, top: number, bottom: number): SvgElement {
  const [left, right] = [scale.placeOf(span.from), scale.placeOf(span.to)];
  const rect = (className: string, height: number, others = {}): SvgElement =>
    element('rect', { class: className, x: left, y: top, width: right - left, height, ...others });
  const room = right - left - 10;
  const name = shortened(stageNames[span.stage](), room, (part) =>
    sheet.widthOf(part, fontSizes.small, true),
  );
  return group(`stage stage-${span.stage}`, `${span.stage} ${span.from}`, [
    title(stageTitle(span)),
    rect('shade', bottom - top),
    // What a page zooms to when it is clicked.
    rect('strip', stageStrip - 3, { 'data-stage': span.stage }),
    line('border', left, top, left, bottom),
    line('border', right, top, right, bottom),
    ...(name.length > 2 ? [text('stage-name', name, left + 6, top + (stageStrip - 3) / 2)] : []),
  ]);
}
