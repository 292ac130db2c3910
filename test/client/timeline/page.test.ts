import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../client/src/timeline/messages.ts';
import { createDrawing } from '../../../client/src/timeline/webview/drawing.ts';
import type { Markup } from '../../../client/src/timeline/webview/markup.ts';
import { emptyModel, type Model } from '../../../client/src/timeline/webview/model.ts';
import { pageOf } from '../../../client/src/timeline/webview/page.ts';
import type { TimelineView } from '../../../server/src/service/timeline/view/timelineView.ts';
import { names, viewOf } from '../../timeline/view/document.ts';

type Child = Markup | string;

function modelOf(view: TimelineView, changes: Partial<Model> = {}): Model {
  return { ...emptyModel, view, version: 1, name: 'outage.md', ...changes };
}

function pageIn(model: Model, width = 1000): readonly Markup[] {
  return pageOf(model, createDrawing((text) => text.length * 7)(model, width));
}

/** Every element of a page, from the outside in. */
function all(children: readonly Child[]): readonly Markup[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...all(child.children)]));
}

function textOf({ children }: Markup): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function withClass(page: readonly Markup[], name: string): readonly Markup[] {
  return all(page).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  );
}

describe.each(names)('the page of %s', (name) => {
  const view = viewOf(name);
  const page = pageIn(modelOf(view));

  it('tells elements beside each other apart', () => {
    for (const { children } of [{ children: page }, ...all(page)]) {
      const keys = children.flatMap((child) =>
        typeof child === 'string' || child.attributes['data-key'] === undefined
          ? []
          : [`${child.tag} ${child.attributes['data-key']}`],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('has one stop of Tab in the toolbar, and one in the picture if it has events', () => {
    const toolbar = all(page).filter(({ attributes }) => attributes.role === 'toolbar');
    const picture = all(page).filter(({ tag }) => tag === 'svg');
    const stops = (within: readonly Markup[]): number =>
      all(within).filter(({ attributes }) => attributes.tabindex === 0).length;
    expect(stops(toolbar)).toBe(1);
    expect(stops(picture)).toBe(view.events.length === 0 ? 0 : 1);
  });

  it('says what is missing', () => {
    const notes = withClass(page, 'notes')[0];
    expect(notes?.children.map((note) => textOf(note as Markup))).toEqual(view.notes);
    expect(notes?.attributes.hidden).toBe(view.notes.length === 0 ? '' : undefined);
  });

  it('has every event in its table, while that is open', () => {
    const rows = (model: Model): readonly Markup[] => all(pageIn(model)).filter(({ tag }) => tag === 'tr');
    expect(rows(modelOf(view))).toEqual([]);
    const shown = rows(modelOf(view, { kept: { tableOpen: true } })).slice(1);
    expect(shown.map(({ attributes }) => attributes['data-key'])).toEqual(view.events.map(({ id }) => id));
  });

  it('never holds an element or an attribute that runs something', () => {
    for (const { tag, attributes } of all(page)) {
      expect(tag).toMatch(/^(?!script|style|iframe|a$)[a-zA-Z\d]+$/);
      expect(Object.keys(attributes).filter((attribute) => /^(?:on|style|href|src)/.test(attribute))).toEqual(
        [],
      );
    }
  });
});

describe('the page', () => {
  const view = viewOf('list');
  const [event] = view.events;
  if (!event) throw new Error('The document has no events');

  it('waits for the first view', () => {
    expect(textOf(pageOf(emptyModel, undefined).at(-1) as Markup)).toBe('Reading the timeline…');
  });

  it('says why it may be old, and keeps the last picture', () => {
    const page = pageIn(modelOf(view, { trouble: 'The server is not running.' }));
    expect(withClass(page, 'trouble')[0]).toMatchObject({
      attributes: { role: 'status' },
      children: ['The server is not running.'],
    });
    expect(all(page).some(({ tag }) => tag === 'svg')).toBe(true);
  });

  it('shows the card of the event under the pointer, and the form of one that is written', () => {
    const card = withClass(pageIn(modelOf(view, { hovered: event.id })), 'card')[0];
    expect(card && textOf(card)).toContain(event.text);
    const editing = { event, version: 1, problem: 'No clock has 25:99.' };
    const page = pageIn(modelOf(view, { hovered: event.id, editing }));
    expect(withClass(page, 'card')).toEqual([]);
    expect(withClass(page, 'entry').map(textOf).join()).toContain('No clock has 25:99.');
  });

  it('draws no lane that is hidden, but keeps its switch', () => {
    const kept: PageState = { hiddenLanes: [event.lane] };
    const page = pageIn(modelOf(view, { kept }));
    const drawn = all(page).map(({ attributes }) => attributes['data-event']);
    expect(drawn).not.toContain(event.id);
    const lane = withClass(page, 'lane').find(({ attributes }) => attributes['data-lane'] === event.lane);
    expect(lane?.attributes['aria-pressed']).toBe('false');
  });

  it('marks the event at the cursor', () => {
    const page = pageIn(modelOf(view, { cursorLine: event.range.start.line }));
    const current = all(page).filter(({ attributes }) => attributes['aria-current'] === 'true');
    expect(current.map(({ attributes }) => attributes['data-event'])).toEqual([event.id]);
  });

  it('says how many a search has found', () => {
    const page = pageIn(modelOf(view, { kept: { search: event.text.slice(0, 12) } }));
    expect(withClass(page, 'found').map(textOf)).toEqual([expect.stringMatching(/^[1-9]\d* found$/)]);
  });
});
