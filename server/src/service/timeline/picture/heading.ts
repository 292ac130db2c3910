import { lengthText } from '../lengths.ts';
import { type Block, element, group, text } from './element.ts';
import type { SvgElement } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { fontSizes, shortened, wrapped } from './textWidth.ts';
import { figureNames, zoneText } from './words.ts';

const levels = { critical: 4, high: 3, medium: 2, low: 1 } as const;

/** Title, facts and figures, for pictures that stand alone; nothing on a page, which has its own. */
export function drawHeading(sheet: Sheet, top: number): Block {
  if (!sheet.options.heading) return { elements: [], bottom: top };
  const { view, margin, width, widthOf } = sheet;
  const lines = wrapped(view.title, width - 2 * margin, 2, (part) => widthOf(part, fontSizes.title, true));
  const titles = lines.map((part, index) => text('heading', part, margin, top + 12 + index * 26));
  const facts = drawFacts(sheet, top + lines.length * 26 + 8);
  const figures = drawFigures(sheet, facts.bottom);
  return {
    elements: [group('head', 'head', [...titles, ...facts.elements, ...figures.elements])],
    bottom: figures.bottom,
  };
}

/** Severity, with as many bars as it is grave, date, status, zone. */
function drawFacts(sheet: Sheet, y: number): Block {
  const { view, margin, width, widthOf } = sheet;
  const facts = [
    view.severity,
    view.date,
    sheet.placed.length > 0 ? zoneText(view) : null,
    view.status,
  ].filter((fact) => fact !== null && fact !== '');
  const bars = severityBars(sheet, margin, y);
  const x = margin + (bars.length > 0 ? 28 : 0);
  const line = shortened(facts.join('  ·  '), width - margin - x, (part) => widthOf(part, 13));
  return { elements: [...bars, text('facts', line, x, y)], bottom: y + 20 };
}

function severityBars({ view }: Sheet, x: number, y: number): readonly SvgElement[] {
  const level = view.severityLevel ? levels[view.severityLevel] : 0;
  if (level === 0) return [];
  return [1, 2, 3, 4].map((bar) =>
    element('rect', {
      class: bar <= level ? 'severity on' : 'severity',
      x: x + (bar - 1) * 5,
      y: y + 5 - bar * 3,
      width: 3.5,
      height: bar * 3,
    }),
  );
}

/** Large, side by side, as many in a row as there is room for. */
function drawFigures(sheet: Sheet, top: number): Block {
  const told = sheet.view.figures.filter(({ minutes }) => minutes !== null);
  if (told.length === 0) return { elements: [], bottom: top + 4 };
  const names = told.map(({ name }) => sheet.widthOf(figureNames[name](), fontSizes.label));
  const cell = Math.max(...names, 100) + 28;
  const perRow = Math.max(1, Math.floor((sheet.width - 2 * sheet.margin) / cell));
  const elements = told.flatMap(({ name, minutes }, index) => {
    const x = sheet.margin + (index % perRow) * cell;
    const y = top + 18 + Math.floor(index / perRow) * 48;
    return [
      text('figure', lengthText(minutes ?? 0), x, y),
      text('figure-name', figureNames[name](), x, y + 20),
    ];
  });
  return { elements, bottom: top + Math.ceil(told.length / perRow) * 48 + 14 };
}
