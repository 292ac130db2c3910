import { zoomToCrowd } from './clicks.ts';
import type { Controller } from './controller.ts';
import { alongAxis, drawBrush } from './place.ts';
import { panned, within, zoomed } from './zoom.ts';

/** Shorter strokes than this, in pixels, are clicks. */
const shortest = 5;

/** Cards beside marks, clicks on them, and strokes, wheels and clicks on the picture. */
export function listenToPointer(controller: Controller): void {
  const { root } = controller;
  root.addEventListener('pointerover', ({ target }) => hover(controller, target));
  root.addEventListener('focusin', ({ target }) => showFocused(controller, target));
  window.addEventListener('blur', () => controller.set({ hovered: undefined }));
  root.addEventListener('click', (click) => clicked(controller, click));
  root.addEventListener('dblclick', (click) => doubleClicked(controller, click));
  root.addEventListener('pointerdown', (pointer) => brush(controller, pointer));
  root.addEventListener('contextmenu', (click) => tellPlace(controller, click));
  root.addEventListener('wheel', (wheel) => turned(controller, wheel), { passive: false });
}

function eventAt(target: EventTarget | null): string | undefined {
  const mark = target instanceof Element ? target.closest('[data-event]') : null;
  return mark?.getAttribute('data-event') ?? undefined;
}

/** The card stays while the pointer is on it, so that its links can be reached. */
function hover(controller: Controller, target: EventTarget | null): void {
  if (target instanceof Element && target.closest('.card, form')) return;
  const focused = document.activeElement?.getAttribute('data-event') ?? undefined;
  const hovered = eventAt(target) ?? focused;
  if (hovered !== controller.model.hovered) controller.set({ hovered });
}

function showFocused(controller: Controller, target: EventTarget | null): void {
  if (target instanceof Element && target.closest('.card')) return;
  const hovered = eventAt(target);
  if (hovered !== undefined && hovered !== controller.model.kept.focused)
    controller.keep({ focused: hovered });
  if (hovered !== controller.model.hovered) controller.set({ hovered });
}

function clicked(controller: Controller, { target, detail }: MouseEvent): void {
  const event = eventAt(target);
  if (event === undefined) showPart(controller, target);
  else if (detail < 2) controller.say({ type: 'reveal', event, focus: false });
}

function showPart(controller: Controller, target: EventTarget | null): void {
  const crowd = target instanceof Element ? target.closest('[data-events]') : null;
  if (crowd) zoomToCrowd(controller, crowd);
  const stage = target instanceof Element ? target.closest('[data-stage]')?.getAttribute('data-stage') : null;
  const { extent, model } = controller;
  const span = model.view?.stages.find((each) => each.stage === stage);
  if (span && extent) controller.zoomTo(within(span, extent));
}

/** A mark is edited; elsewhere an entry is added. */
function doubleClicked(controller: Controller, click: MouseEvent): void {
  const id = eventAt(click.target);
  const event = controller.events.find((each) => each.id === id);
  const minute = minuteAt(controller, click);
  if (event) controller.edit(event);
  else if (minute !== undefined) controller.say({ type: 'add', minute });
}

/** The minute at a pointer on the picture, beside its marks; whole, as nobody points at seconds. */
function minuteAt({ picture }: Controller, pointer: MouseEvent): number | undefined {
  const svg = pointer.target instanceof Element ? pointer.target.closest('svg.timeline') : null;
  if (!svg || !picture) return undefined;
  const minute = picture.minuteAt(alongAxis(svg, picture, pointer));
  return Number.isFinite(minute) ? Math.round(minute) : undefined;
}

/** VS Code gives what stands here to the commands of the context menu. */
function tellPlace(controller: Controller, click: MouseEvent): void {
  const stage = controller.root.querySelector('.stage');
  const minute = minuteAt(controller, click);
  const context = minute === undefined ? {} : { webviewSection: 'picture', minute };
  stage?.setAttribute(
    'data-vscode-context',
    JSON.stringify({ ...context, preventDefaultContextMenuItems: true }),
  );
}

/** A stroke along the axis chooses what is shown; with Shift it moves what is shown. */
function brush(controller: Controller, down: PointerEvent): void {
  const svg = down.target instanceof Element ? down.target.closest('svg.timeline') : null;
  const { picture, extent, root } = controller;
  const area = root.querySelector('.brush');
  if (down.button !== 0 || !svg || !picture || !extent || !(area instanceof HTMLElement)) return;
  if (down.target instanceof Element && down.target.closest('[data-event], [data-events], [data-stage]'))
    return;
  const from = alongAxis(svg, picture, down);
  const length = picture.placeOf(picture.window.to) - picture.placeOf(picture.window.from);
  const strokes = new AbortController();
  const { signal } = strokes;
  const done = (): void => {
    controller.set({ brushing: false });
    strokes.abort();
  };
  const move = (pointer: PointerEvent): void => {
    const to = alongAxis(svg, picture, pointer);
    if (Math.abs(to - from) < shortest) return;
    if (down.shiftKey) controller.zoomTo(panned(picture, extent, (from - to) / length));
    else drawBrush(area, picture, from, to);
    controller.set({ brushing: !down.shiftKey });
  };
  const up = (pointer: PointerEvent): void => {
    const to = alongAxis(svg, picture, pointer);
    done();
    if (down.shiftKey || Math.abs(to - from) < shortest) return;
    const minutes = [from, to].map((place) => picture.minuteAt(place)).sort((a, b) => a - b);
    controller.zoomTo(within({ from: minutes[0] ?? 0, to: minutes[1] ?? 0 }, extent));
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', done, { signal });
}

/** With Ctrl closer or further; with Shift, or sideways, along the axis. */
function turned(controller: Controller, wheel: WheelEvent): void {
  const svg = wheel.target instanceof Element ? wheel.target.closest('svg.timeline') : null;
  const { picture, extent, model } = controller;
  if (!svg || !picture || !extent) return;
  const sideways = wheel.shiftKey ? wheel.deltaY : wheel.deltaX;
  if (wheel.ctrlKey) {
    const place = alongAxis(svg, picture, wheel);
    controller.zoomTo(zoomed(picture, extent, 1.002 ** -wheel.deltaY, place));
  } else if (sideways !== 0 && model.kept.window && !picture.vertical)
    controller.zoomTo(panned(picture, extent, sideways / picture.width));
  else return;
  wheel.preventDefault();
}
