import type { Picture } from '../../../../server/src/service/timeline/picture/picture.ts';
import type { TimelineEvent } from '../../../../server/src/service/timeline/view/timelineView.ts';

/** Where a pointer is along the axis of a picture, in its pixels. */
export function alongAxis(svg: Element, { vertical }: Picture, pointer: MouseEvent): number {
  const { left, top } = svg.getBoundingClientRect();
  return vertical ? pointer.clientY - top : pointer.clientX - left;
}

/** The events, by id, for which a "+3" stands; none for other marks. */
export function crowdOf(mark: Element): readonly string[] {
  const ids: unknown = JSON.parse(mark.getAttribute('data-events') ?? '[]');
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** Puts what lies over the picture beside a mark: below it, or above where there is no room. */
export function putBeside(overlay: HTMLElement, mark: Element, stage: Element): void {
  const frame = stage.getBoundingClientRect();
  const { left, top, bottom } = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = overlay;
  const isBelow = bottom + height + gap < document.documentElement.clientHeight || top - height - gap < 0;
  const across = Math.min(left - frame.left, frame.width - width);
  overlay.style.left = `${Math.max(0, across)}px`;
  overlay.style.top = `${(isBelow ? bottom + gap : top - height - gap) - frame.top}px`;
}

const gap = 6;

/** Draws what is being selected along the axis. */
export function drawBrush(brush: HTMLElement, { vertical }: Picture, from: number, to: number): void {
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  Object.assign(
    brush.style,
    vertical
      ? { top: `${start}px`, height: `${length}px`, left: '0', width: '100%' }
      : { left: `${start}px`, width: `${length}px`, top: '0', height: '100%' },
  );
}

/** Puts what stands in the document into the form of an entry, ready to be written over. */
export function fillEntry(form: HTMLFormElement, source: TimelineEvent['source']): void {
  for (const name of ['time', 'text'] as const) {
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) continue;
    input.value = source[name];
    if (name === 'text') input.focus();
  }
}
