import { describe, expect, it } from 'vitest';
import {
  type HostMessage,
  hostMessage,
  type PageMessage,
  pageMessage,
  pageState,
} from '../../../client/src/timeline/messages.ts';
import { viewOf } from '../../timeline/view/document.ts';

const said: readonly PageMessage[] = [
  { type: 'ready' },
  { type: 'reveal', event: 'e1', focus: true },
  { type: 'leave' },
  { type: 'edit', version: 3, event: 'e1' },
  { type: 'edit', version: 3, event: 'e1', time: '10:20', text: '' },
  { type: 'add', minute: 28_400_000.5 },
  { type: 'open', url: 'https://example.com/graph?a=1' },
  { type: 'open', url: 'HTTP://example.com' },
  { type: 'follow', on: false },
  ...(['saveSvg', 'savePng', 'insertMermaid', 'copy:mermaid', 'copy:markdown', 'copy:text'] as const).map(
    (action) => ({ type: 'act' as const, action, gapsToScale: false }),
  ),
  { type: 'png', data: 'iVBORw0KGgo=' },
  { type: 'png', data: null },
];

const told: readonly HostMessage[] = [
  { type: 'start', uri: 'file:///a.md', texts: {} },
  { type: 'show', version: 1, name: 'a.md', view: viewOf('list') },
  { type: 'show', version: 1, name: '', view: viewOf('none') },
  { type: 'trouble', message: 'It was moved.' },
  { type: 'trouble', message: null },
  { type: 'cursor', line: 0 },
  { type: 'cursor', line: null },
  { type: 'follow', on: true },
  { type: 'edited', problem: null },
  { type: 'edited', problem: 'It has changed.' },
  { type: 'rasterise', svg: '<svg/>', scale: 2 },
];

/** What nobody says in earnest; no property of a message may be any of it, but those named there. */
const wrong: readonly unknown[] = [Symbol('s'), Number.NaN, Number.POSITIVE_INFINITY, [], {}, () => 0, 12n];

const strangers: readonly unknown[] = [
  undefined,
  null,
  '',
  'ready',
  0,
  [],
  [{ type: 'ready' }],
  {},
  { type: undefined },
  { type: ['ready'] },
  { type: { toString: () => 'ready' } },
  { type: '' },
  { type: 'Ready' },
  { type: 'eval', code: '1' },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((type) => ({ type })),
];

describe('what the page says', () => {
  it.each(said)('is read: %j', (message) => {
    expect(pageMessage(message)).toBe(message);
  });

  it.each(said)('is refused where a part of it is of another type: %j', (message) => {
    for (const name of Object.keys(message))
      for (const value of wrong) expect(pageMessage({ ...message, [name]: value })).toBeUndefined();
  });

  it.each(said)('is refused where a part of it is missing: %j', (message) => {
    for (const name of Object.keys(message).filter((each) => !['time', 'text'].includes(each)))
      expect(pageMessage({ ...message, [name]: undefined })).toBeUndefined();
  });

  it.each(strangers)('is refused where nobody can say it: %j', (message) => {
    expect(pageMessage(message)).toBeUndefined();
  });

  it.each(told)('is not what the extension tells: %j', (message) => {
    if (message.type !== 'follow') expect(pageMessage(message)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'vscode://a.b/c',
    'file:///etc/passwd',
    'data:text/html,x',
    ' https://example.com',
    '\nhttps://example.com',
    'https:example.com',
    '//example.com',
    'httpss://example.com',
    '',
  ])('opens nothing but pages of the web: %j', (url) => {
    expect(pageMessage({ type: 'open', url })).toBeUndefined();
  });

  it.each(['saveAs', 'copy:', 'copy:svg', 'copy:constructor', '__proto__', 'toString', ''])(
    'does nothing but what a button does: %j',
    (action) => {
      expect(pageMessage({ type: 'act', action, gapsToScale: true })).toBeUndefined();
    },
  );

  it.each(['data:image/png;base64,AAAA', 'AA AA', 'AAA===', '<svg/>'])(
    'has no picture that is not base64: %j',
    (data) => {
      expect(pageMessage({ type: 'png', data })).toBeUndefined();
    },
  );

  it.each([1e300, -1e300, 144_000_000_001])('adds nothing beyond all calendars: %d', (minute) => {
    expect(pageMessage({ type: 'add', minute })).toBeUndefined();
  });
});

describe('what the extension tells', () => {
  it.each(told)('is read: %j', (message) => {
    expect(hostMessage(message)).toBe(message);
  });

  it.each(told)('is refused where a part of it is of another type: %j', (message) => {
    for (const name of Object.keys(message))
      for (const value of name === 'texts' ? ['', null, []] : wrong)
        expect(hostMessage({ ...message, [name]: value })).toBeUndefined();
  });

  it.each(strangers)('is refused where nobody can say it: %j', (message) => {
    expect(hostMessage(message)).toBeUndefined();
  });

  it('has a view with all its lists', () => {
    const view = viewOf('list');
    for (const name of ['events', 'stages', 'figures', 'notes', 'offsets'])
      expect(
        hostMessage({ type: 'show', version: 1, name: '', view: { ...view, [name]: {} } }),
      ).toBeUndefined();
  });
});

describe('what a page has kept', () => {
  const whole = {
    uri: 'file:///a.md',
    window: { from: 1, to: 2 },
    gapsToScale: true,
    hiddenLanes: ['alert'],
    search: 'ada',
    focused: 'e1',
    tableOpen: false,
  };

  it('is taken as it is', () => {
    expect(pageState(whole)).toEqual(whole);
    expect(pageState({})).toEqual({});
  });

  it.each([undefined, null, 'x', 1, [], [whole]])('is nothing where it is %j', (state) => {
    expect(pageState(state)).toEqual({});
  });

  it.each(Object.keys(whole))('loses %s alone where that is of another type', (name) => {
    const { [name as keyof typeof whole]: _, ...rest } = whole;
    for (const value of [null, Number.NaN, [1], { from: 1 }, { from: 1, to: Number.NaN }, 7])
      expect(pageState({ ...whole, [name]: value })).toEqual(rest);
  });

  it('loses what nobody has kept, whatever that is called', () => {
    const kept = pageState(
      JSON.parse('{"search":"a","old":1,"constructor":"x","toString":1,"__proto__":{"uri":"y"}}'),
    );
    expect(Object.getOwnPropertyNames(kept)).toEqual(['search']);
    expect(kept.uri).toBeUndefined();
  });

  it('shows everything where the time that was zoomed to has no length', () => {
    expect(pageState({ window: { from: 2, to: 1 } })).toEqual({});
  });
});
