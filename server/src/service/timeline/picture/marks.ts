import type { Lane } from '../view/timelineView.ts';
import { element } from './element.ts';
import type { SvgElement } from './picture.ts';

/** Half of the width of a mark. */
export const markRadius = 7;

/** Each lane has its own shape, so that nothing depends on colours. Sizes are chosen to look alike. */
const outlines: Readonly<Record<Lane, string>> = {
  system: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
  alert: 'M0-6.5L7 5.5H-7Z',
  deploy: 'M-5.5-5.5h11v11h-11Z',
  people: 'M0-7L7 0L0 7L-7 0Z',
  comms: 'M-5-6H5Q7-6 7-4V1.5Q7 3.5 5 3.5H0L-3.5 7V3.5H-5Q-7 3.5-7 1.5V-4Q-7-6-5-6Z',
  other: 'M-3.5-6H3.5L7 0L3.5 6H-3.5L-7 0Z',
};

/** The shape of a lane around a point. */
export function mark(lane: Lane, x: number, y: number): SvgElement {
  return element('path', { class: 'mark', d: outlines[lane], transform: at(x, y) });
}

/** Two links of a chain: there is evidence. */
export function linkIcon(x: number, y: number): SvgElement {
  const d =
    'M-1 1.5a2.5 2.5 0 0 1 0-3.5l1.2-1.2a2.5 2.5 0 0 1 3.5 3.5l-.8.8M1-1.5a2.5 2.5 0 0 1 0 3.5l-1.2 1.2a2.5 2.5 0 0 1-3.5-3.5l.8-.8';
  return element('path', { class: 'icon link', d, transform: at(x, y) });
}

/** Two arrows that pass each other: it stands below something later. */
export function disorderIcon(x: number, y: number): SvgElement {
  const d = 'M-2.5 4.5V-4M-4.5-2L-2.5-4.5L-.5-2M2.5-4.5V4M.5 2L2.5 4.5L4.5 2';
  return element('path', { class: 'icon disorder', d, transform: at(x, y) });
}

function at(x: number, y: number): string {
  return `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
}
