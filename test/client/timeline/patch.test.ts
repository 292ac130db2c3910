import fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { element, type Markup } from '../../../client/src/timeline/webview/markup.ts';
import { patchChildren } from '../../../client/src/timeline/webview/patch.ts';

const page = new Window();
for (const name of ['document', 'Element', 'Node'] as const) vi.stubGlobal(name, page[name]);

const root = (): Element => document.createElement('main');
let main = root();
beforeEach(() => {
  main = root();
  document.body.replaceChildren(main);
});

const item = (key: string): Markup => element('button', { 'data-key': key }, key);
const nodes = (): readonly Element[] => [...main.children];

describe('a page that is patched', () => {
  it('keeps elements with a key, and the focus, while others come and go', () => {
    patchChildren(main, ['a', 'b', 'c'].map(item));
    const b = nodes()[1] as HTMLElement;
    b.focus();
    for (const keys of ['xab', 'b', 'bcd', 'yzb', 'ab']) {
      patchChildren(main, [...keys].map(item));
      expect(nodes().map(({ textContent }) => textContent)).toEqual([...keys]);
      expect(nodes()[keys.indexOf('b')]).toBe(b);
      expect(document.activeElement).toBe(b);
    }
  });

  it('never gets what could run', () => {
    patchChildren(main, [
      element('p', { onclick: 'a()', ONLOAD: 'a()', style: 'color: red', srcdoc: '<p>', class: 'x' }),
    ]);
    expect(nodes()[0]?.getAttributeNames()).toEqual(['class']);
  });

  it('shows text as text', () => {
    const text = '<img src=x onerror=alert(1)> &amp; <script>';
    patchChildren(main, [element('p', { title: text }, text), text]);
    expect(main.querySelectorAll('*')).toHaveLength(1);
    expect(main.textContent).toBe(text + text);
  });

  it('looks like one that was made at once', () => {
    const { tree } = fc.letrec<{ tree: Markup; child: Markup | string }>((tie) => ({
      child: fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', '<b>', '&'), tie('tree')),
      tree: fc
        .tuple(
          fc.constantFrom('p', 'div', 'svg', 'g'),
          fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
          fc.constantFrom('x', 'y', undefined),
          fc.uniqueArray(tie('child'), {
            maxLength: 4,
            selector: (each) => (typeof each === 'string' ? each : (each.attributes['data-key'] ?? each)),
          }),
        )
        .map(([tag, key, name, children]) => element(tag, { 'data-key': key, class: name }, ...children)),
    }));
    const apart = (markup: Markup): Markup => structuredClone(markup);
    fc.assert(
      fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (trees) => {
        const patched = root();
        for (const each of trees) {
          patchChildren(patched, [each]);
          const fresh = root();
          patchChildren(fresh, [apart(each)]);
          expect(patched.isEqualNode(fresh)).toBe(true);
        }
      }),
    );
  });
});
