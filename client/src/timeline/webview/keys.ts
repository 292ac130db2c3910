import type { TimelineEvent } from '../../../../server/src/service/timeline/view/timelineView.ts';
import { zoomBy, zoomStep, zoomToCrowd } from './clicks.ts';
import type { Controller } from './controller.ts';
import { foundIn } from './model.ts';
import { moved, moveKeys } from './moves.ts';
import { toolsOf } from './tools.ts';

/** Keys on events, in the toolbar, and those that hold everywhere. */
export function listenToKeys(controller: Controller): void {
  controller.root.addEventListener('keydown', (key) => {
    const { target } = key;
    if (!(target instanceof Element) || key.isComposing) return;
    const isDone = target.closest('form')
      ? inForm(controller, key)
      : target instanceof HTMLInputElement
        ? inSearch(controller, key)
        : target.closest('[role=toolbar]')
          ? inToolbar(controller, key)
          : inPicture(controller, key, target);
    if (isDone || everywhere(controller, key)) key.preventDefault();
  });
}

function inForm(controller: Controller, { key }: KeyboardEvent): boolean {
  if (key === 'Escape') controller.closeForm();
  // Keys of texts are no commands.
  return key === 'Escape';
}

function inSearch(controller: Controller, { key }: KeyboardEvent): boolean {
  const { view, kept } = controller.model;
  const found = view && foundIn(view, kept.search);
  const first = controller.events.find(({ id }) => found?.has(id));
  if (key === 'Enter' && first) controller.focus(first);
  return key === 'Enter' && first !== undefined;
}

function inToolbar(controller: Controller, { key }: KeyboardEvent): boolean {
  const tools = toolsOf(controller.model).map(({ act }) => act);
  const at = tools.indexOf(controller.model.tool);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tools.length - 1 }[key];
  const tool = to === undefined ? undefined : tools[(to + tools.length) % tools.length];
  if (tool === undefined) return false;
  controller.set({ tool });
  const button = controller.root.querySelector(`[role=toolbar] [data-act="${tool}"]`);
  if (button instanceof HTMLElement) button.focus();
  return true;
}

function inPicture(controller: Controller, key: KeyboardEvent, target: Element): boolean {
  const crowd = target.closest('[data-events]');
  if (crowd && (key.key === 'Enter' || key.key === ' ')) {
    zoomToCrowd(controller, crowd);
    return true;
  }
  const id = crowd
    ? controller.model.kept.focused
    : target.closest('[data-event]')?.getAttribute('data-event');
  const event = controller.events.find((each) => each.id === id);
  if (!event || key.altKey) return false;
  const move = moveKeys[key.key];
  if (move && !key.ctrlKey && !key.metaKey) {
    const to = moved(controller.events, event.id, move);
    if (to) controller.focus(to);
    return true;
  }
  return onEvent(controller, key, event);
}

function onEvent(controller: Controller, key: KeyboardEvent, event: TimelineEvent): boolean {
  const withControl = key.ctrlKey || key.metaKey;
  if (key.key === 'Enter' || key.key === ' ')
    controller.say({ type: 'reveal', event: event.id, focus: !withControl });
  else if (withControl) return false;
  else if (key.key.toLowerCase() === 'e') controller.edit(event);
  else if (key.key.toLowerCase() === 'a' && event.start !== null)
    controller.say({ type: 'add', minute: event.end ?? event.start });
  else return false;
  return true;
}

function everywhere(controller: Controller, key: KeyboardEvent): boolean {
  const { target } = key;
  if (target instanceof HTMLInputElement && key.key !== 'Escape') return false;
  if (key.ctrlKey || key.metaKey || key.altKey) return false;
  const does: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(controller, zoomStep),
    '=': () => zoomBy(controller, zoomStep),
    '-': () => zoomBy(controller, 1 / zoomStep),
    '0': () => controller.zoomTo(undefined),
    Escape: () => goBack(controller),
  };
  if (!Object.hasOwn(does, key.key)) return false;
  does[key.key]?.();
  return true;
}

/** What lies over the picture goes first, then the focus goes back to the text. */
function goBack(controller: Controller): void {
  if (controller.model.hovered === undefined) controller.say({ type: 'leave' });
  else controller.set({ hovered: undefined });
}
