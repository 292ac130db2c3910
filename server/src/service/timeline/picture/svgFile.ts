import type { TimelineView } from '../view/timelineView.ts';
import { drawTimeline } from './drawTimeline.ts';
import { element } from './element.ts';
import { type Look, styleSheet } from './looks.ts';
import type { PictureOptions, SvgElement } from './picture.ts';
import { svgText } from './svgText.ts';

/** A timeline as an SVG file that stands alone: with its own colours and a heading, without anything that runs or is fetched. */
export function svgFile(view: TimelineView, options: PictureOptions): string {
  const { interactive: _, ...forFiles } = options;
  const { svg } = drawTimeline(view, { ...forFiles, heading: true });
  return `${styledText(svg, 'file')}\n`;
}

/** A picture that brings its style sheet along, as text. */
export function styledText({ tag, attributes, children }: SvgElement, look: Look): string {
  const [title, description, ...rest] = children;
  const head = [title, description].filter((child) => child !== undefined);
  return svgText({
    tag,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...attributes },
    children: [...head, element('style', {}, [styleSheet(look)]), ...rest],
  });
}
