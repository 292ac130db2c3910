import type { TimelineEvent } from '../../../../server/src/service/timeline/view/timelineView.ts';
import type { Controller } from './controller.ts';
import { crowdOf } from './place.ts';
import { actionOf } from './tools.ts';
import { within, zoomed } from './zoom.ts';

/** Does what buttons are for, wherever they stand in the page: each says it in `data-act`. */
export function listenToClicks(controller: Controller): void {
  const { root } = controller;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-act]') : null;
    if (button) press(controller, button);
  });
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open !== (controller.model.kept.tableOpen ?? false))
        controller.keep({ tableOpen: target.open });
    },
    true,
  );
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'search')
      controller.keep({ search: target.value });
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) save(controller, event.target);
  });
}

function press(controller: Controller, button: Element): void {
  const act = button.getAttribute('data-act') ?? '';
  const { model } = controller;
  const action = Object.hasOwn(actionOf, act) ? actionOf[act] : undefined;
  if (button.closest('[role=toolbar]')) controller.set({ tool: act });
  if (action) controller.say({ type: 'act', action, gapsToScale: model.kept.gapsToScale ?? false });
  const does: Readonly<Record<string, () => void>> = {
    zoomIn: () => zoomBy(controller, zoomStep),
    zoomOut: () => zoomBy(controller, 1 / zoomStep),
    fit: () => controller.zoomTo(undefined),
    gaps: () => controller.keep({ gapsToScale: !model.kept.gapsToScale }),
    follow: () => controller.say({ type: 'follow', on: !model.follows }),
    copy: () => controller.set({ copyOpen: !model.copyOpen }),
    lane: () => switchLane(controller, button.getAttribute('data-lane') ?? ''),
    reveal: () =>
      controller.say({ type: 'reveal', event: button.getAttribute('data-id') ?? '', focus: true }),
    open: () => controller.say({ type: 'open', url: button.getAttribute('data-url') ?? '' }),
    cancelEdit: () => controller.closeForm(),
    figure: () => showFigure(controller, button.getAttribute('data-figure') ?? ''),
  };
  if (Object.hasOwn(does, act)) does[act]?.();
}

/** How much closer a key or a button brings what is shown. */
export const zoomStep = 1.6;

/** About the event with the focus, if it is in sight, else about the middle. */
export function zoomBy(controller: Controller, factor: number): void {
  const { picture, extent, model, events } = controller;
  if (!picture || !extent) return;
  const { from, to } = picture.window;
  const start = events.find(({ id }) => id === model.kept.focused)?.start;
  const isInSight = start !== undefined && start !== null && start >= from && start <= to;
  const middle = (picture.placeOf(from) + picture.placeOf(to)) / 2;
  controller.zoomTo(zoomed(picture, extent, factor, isInSight ? picture.placeOf(start) : middle));
}

function switchLane(controller: Controller, lane: string): void {
  const { hiddenLanes = [] } = controller.model.kept;
  const isHidden = hiddenLanes.includes(lane);
  controller.keep({
    hiddenLanes: isHidden ? hiddenLanes.filter((each) => each !== lane) : [...hiddenLanes, lane],
  });
}

/** The time that a figure counts, with a little around it. */
function showFigure(controller: Controller, name: string): void {
  const { view } = controller.model;
  const figure = view?.figures.find((each) => each.name === name);
  const minuteOf = (id: string | null | undefined): TimelineEvent['start'] =>
    view?.events.find((event) => event.id === id)?.start ?? null;
  const [from, to] = [minuteOf(figure?.from), minuteOf(figure?.to)];
  if (from !== null && to !== null) zoomAround(controller, from, to);
}

/** A little more than from one minute to another, so that what stands at both ends is whole. */
function zoomAround(controller: Controller, from: number, to: number): void {
  const margin = Math.max(1, (to - from) * 0.05);
  const { extent } = controller;
  if (extent) controller.zoomTo(within({ from: from - margin, to: to + margin }, extent));
}

/** So close that the events of a "+3" have room for marks of their own. */
export function zoomToCrowd(controller: Controller, mark: Element): void {
  const ids = crowdOf(mark);
  const minutes = controller.events.flatMap(({ id, start }) =>
    ids.includes(id) && start !== null ? [start] : [],
  );
  if (minutes.length > 0) zoomAround(controller, Math.min(...minutes), Math.max(...minutes));
}

function save(controller: Controller, form: HTMLFormElement): void {
  const { editing, view, version } = controller.model;
  if (!editing) return;
  const { id, source } = editing.event;
  const written = new FormData(form);
  const changed = (['time', 'text'] as const).flatMap((name) => {
    const value = String(written.get(name) ?? '').trim();
    return value === source[name] ? [] : [[name, value] as const];
  });
  if (changed.length === 0) {
    controller.closeForm();
    return;
  }
  // Another entry may have been changed meanwhile, but not this one: its id is made of what it says.
  const isStillThere = view?.events.some((event) => event.id === id);
  controller.say({
    type: 'edit',
    version: isStillThere ? version : editing.version,
    event: id,
    ...Object.fromEntries(changed),
  });
}
