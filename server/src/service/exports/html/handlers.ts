import type { ElementContent } from 'hast';
import type { Heading, Image, Link } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { imageAddress, linkAddress } from '../links.ts';
import type { Alert, Details, Tagged } from '../nodes.ts';
import { element } from './element.ts';
import { fragmentFor } from './slugs.ts';

/** How nodes become elements where that is not as usual: our own nodes, headings with ids, and only links that do no harm. */
export function handlersFor(ids: ReadonlyMap<Heading, string>): Handlers {
  const known = new Set(ids.values());
  return {
    alert,
    details,
    tagged: (state: State, { tag, children }: Tagged) => element(tag, {}, inline(state, children)),
    heading(state: State, node: Heading) {
      const result = defaultHandlers.heading(state, node);
      const id = ids.get(node);
      return id === undefined ? result : { ...result, properties: { ...result.properties, id } };
    },
    link(state: State, node: Link) {
      const url = linkAddress(node.url);
      if (url === undefined) return state.all(node);
      return defaultHandlers.link(state, {
        ...node,
        url: url.startsWith('#') ? fragmentFor(url, known) : url,
      });
    },
    image(state: State, node: Image) {
      const url = imageAddress(node.url);
      if (url !== undefined) return defaultHandlers.image(state, { ...node, url });
      return { type: 'text', value: node.alt || node.url };
    },
  };
}

function alert(state: State, node: Alert): ElementContent {
  const title = node.kind.charAt(0).toUpperCase() + node.kind.slice(1);
  const blocks = state.wrap(state.all(node) as ElementContent[], true);
  return element('div', { className: ['alert', `alert-${node.kind}`], role: 'note' }, [
    element('p', { className: ['alert-title'] }, [title]),
    ...(blocks as ElementContent[]),
  ]);
}

function details(state: State, node: Details): ElementContent {
  const summary = node.summary.length > 0 ? inline(state, node.summary) : ['Details'];
  const blocks = state.wrap(state.all(node) as ElementContent[], true) as ElementContent[];
  return element('details', node.open ? { open: true } : {}, [element('summary', {}, summary), ...blocks]);
}

function inline(state: State, children: Tagged['children']): ElementContent[] {
  return state.all({ type: 'paragraph', children }) as ElementContent[];
}
