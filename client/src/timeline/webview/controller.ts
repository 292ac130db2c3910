import * as l10n from '@vscode/l10n';
import type { Picture, TimeWindow } from '../../../../server/src/service/timeline/picture/picture.ts';
import type { TimelineEvent } from '../../../../server/src/service/timeline/view/timelineView.ts';
import type { HostMessage, PageMessage, PageState } from '../messages.ts';
import { createDrawing } from './drawing.ts';
import { measuring } from './measure.ts';
import { emptyModel, eventsIn, type Model, shownView, stillFocused } from './model.ts';
import { pageOf } from './page.ts';
import { patchChildren } from './patch.ts';
import { crowdOf, fillEntry, putBeside } from './place.ts';
import { extentOf, showing } from './zoom.ts';

/** What a page is given by VS Code. */
export interface Surroundings {
  readonly kept: PageState;
  say(message: PageMessage): void;
  /** Over a reload of the window. */
  keep(state: PageState): void;
}

/** Holds what the page shows, and draws it anew, once a frame, when that changes. */
export class Controller {
  #model: Model;
  #picture: Picture | undefined;
  #frame: number | undefined;
  /** An event that is to have the focus when it is drawn. */
  #wantsFocus: string | undefined;
  /** The event at the cursor, by id. */
  #current: string | undefined;
  /** The form that holds what stood in the document when it opened. */
  #filled: HTMLFormElement | undefined;
  readonly #drawing: (model: Model, width: number) => Picture | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly surroundings: Surroundings,
  ) {
    const tableOpen = document.body.classList.contains('vscode-using-screen-reader');
    this.#model = { ...emptyModel, kept: { tableOpen, ...surroundings.kept } };
    this.#drawing = createDrawing(measuring(root));
    new ResizeObserver(() => this.#soon()).observe(root);
  }

  get model(): Model {
    return this.#model;
  }

  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** From the first to the last moment of the timeline, whatever is shown of it. */
  get extent(): TimeWindow | undefined {
    return this.#model.view && extentOf(this.#model.view);
  }

  /** The events that can be reached, in their order. */
  get events(): readonly TimelineEvent[] {
    const { view, kept } = this.#model;
    return view ? shownView(view, kept).events : [];
  }

  hear(message: HostMessage): void {
    if (message.type === 'start') this.keep({ uri: message.uri });
    else if (message.type === 'show') this.#show(message);
    else if (message.type === 'trouble') this.set({ trouble: message.message });
    else if (message.type === 'cursor') this.set({ cursorLine: message.line });
    else if (message.type === 'follow') this.set({ follows: message.on });
    else if (message.type === 'edited') this.#edited(message.problem);
  }

  set(changes: Partial<Model>): void {
    this.#model = { ...this.#model, ...changes };
    this.#soon();
  }

  /** Changes what outlives a reload. */
  keep(changes: PageState): void {
    this.set({ kept: { ...this.#model.kept, ...changes } });
    this.surroundings.keep(this.#model.kept);
  }

  say(message: PageMessage): void {
    this.surroundings.say(message);
  }

  /** Shows a part of the time, or all of it. */
  zoomTo(window: TimeWindow | undefined): void {
    const { window: _, ...others } = this.#model.kept;
    this.#model = { ...this.#model, kept: others };
    this.keep(window ? { window } : {});
    this.set({ said: this.#saidOfZoom(window) });
  }

  /** Gives the focus to an event, and brings it into what is shown. */
  focus({ id, start }: TimelineEvent): void {
    this.#wantsFocus = id;
    const { window } = this.#model.kept;
    if (window && start !== null) this.keep({ focused: id, window: showing(window, start) });
    else this.keep({ focused: id });
  }

  edit(event: TimelineEvent): void {
    this.set({ editing: { event, version: this.#model.version, problem: null }, hovered: undefined });
  }

  /** Back to the event whose entry was being written. */
  closeForm(): void {
    const { editing } = this.#model;
    this.set({ editing: undefined });
    this.#wantsFocus = editing?.event.id;
  }

  /** Its mark, or that of the crowd in which it has no room for one. */
  markOf(event: string): Element | undefined {
    const marks = [...this.root.querySelectorAll('[data-event], [data-events]')];
    return (
      marks.find((mark) => mark.getAttribute('data-event') === event) ??
      marks.find((mark) => crowdOf(mark).includes(event))
    );
  }

  #show({ version, view, name }: HostMessage & { readonly type: 'show' }): void {
    const { view: before, kept, said } = this.#model;
    const isOther = before !== undefined && before.events.length !== view.events.length;
    const focused = stillFocused(before, view, kept.focused);
    const count = isOther ? l10n.t('{0} events', view.events.length) : said;
    this.set({
      version,
      view,
      name,
      said: count,
      kept: { ...kept, ...(focused !== undefined && { focused }) },
    });
  }

  #edited(problem: string | null): void {
    const { editing } = this.#model;
    if (problem === null) this.closeForm();
    else if (editing) this.set({ editing: { ...editing, problem } });
  }

  #saidOfZoom(window: TimeWindow | undefined): string {
    const { events } = this;
    return l10n.t('{0} of {1} events are shown', eventsIn(events, window).length, events.length);
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const active = document.activeElement;
    const begun = performance.now();
    this.#picture = this.#drawing(this.#model, this.root.clientWidth);
    patchChildren(this.root, pageOf(this.#model, this.#picture));
    performance.measure('postmortem.draw', { start: begun });
    // A mark that is gone takes the focus with it.
    const isLost = active?.hasAttribute('data-event') && !active.isConnected;
    this.#giveFocus(this.#wantsFocus ?? (isLost ? this.#model.kept.focused : undefined));
    this.#wantsFocus = undefined;
    this.#fillForm();
    this.#placeOverlay();
    this.#scrollToCurrent();
  }

  #giveFocus(event: string | undefined): void {
    const mark = event === undefined ? undefined : this.markOf(event);
    if (mark instanceof SVGElement) mark.focus();
  }

  /** What stands in the document, once, when the form opens; and what is searched for, after a reload. */
  #fillForm(): void {
    const { editing, kept } = this.#model;
    const search = this.root.querySelector('input[type=search]');
    if (search instanceof HTMLInputElement && search !== document.activeElement)
      search.value = kept.search ?? '';
    const form = this.root.querySelector('form.entry');
    if (!editing || !(form instanceof HTMLFormElement) || this.#filled === form) return;
    this.#filled = form;
    fillEntry(form, editing.event.source);
  }

  /** The event at the cursor comes into sight when that has moved, unless the person is reading the page. */
  #scrollToCurrent(): void {
    const current = this.root.querySelector('[aria-current=true]')?.getAttribute('data-event') ?? undefined;
    if (current === this.#current) return;
    this.#current = current;
    if (current !== undefined && !document.hasFocus())
      this.markOf(current)?.scrollIntoView({ block: 'nearest' });
  }

  #placeOverlay(): void {
    const { hovered, editing } = this.#model;
    const event = editing?.event.id ?? hovered;
    const overlay = this.root.querySelector('form.entry, .card');
    const stage = this.root.querySelector('.stage');
    const mark = event === undefined ? undefined : this.markOf(event);
    if (overlay instanceof HTMLElement && stage && mark) putBeside(overlay, mark, stage);
  }
}
