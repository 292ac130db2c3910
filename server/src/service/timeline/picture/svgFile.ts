import type { TimelineView } from '../view/timelineView.ts';
import { drawTimeline } from './drawTimeline.ts';
import { element } from './element.ts';
import { styleSheet } from './looks.ts';
import type { PictureOptions } from './picture.ts';
import { svgText } from './svgText.ts';

/** A timeline as an SVG file that stands alone: with its own colours and a heading, without anything that runs or is fetched. */
export function svgFile(view: TimelineView, options: PictureOptions): string {
  const { interactive: _, ...forFiles } = options;
  const { svg } = drawTimeline(view, { ...forFiles, heading: true });
  const style = element('style', {}, [styleSheet('file')]);
  const [title, description, ...rest] = svg.children;
  const head = [title, description].filter((child) => child !== undefined);
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...svg.attributes };
  return `${svgText({ ...svg, attributes, children: [...head, style, ...rest] })}\n`;
}
