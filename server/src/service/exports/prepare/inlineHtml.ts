import type { PhrasingContent, Text } from 'mdast';
import { type PlainTag, plainTags } from '../nodes.ts';
import { decoded, deepest, type HtmlToken, htmlTokens } from './htmlTokens.ts';

/**
 * Phrasing content without raw HTML: harmless tags in pairs become what they mean, comments nothing, and everything else the text
 * that it is, which loses nothing and does nothing.
 */
export function withoutHtml(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const scopes: Scope[] = [{ open: undefined, children: [] }];
  for (const node of nodes)
    if (node.type === 'html') for (const token of htmlTokens(node.value)) take(token, scopes);
    else scopes.at(-1)?.children.push(node);
  return joined(scopes.flatMap(asText));
}

/** Raw HTML of a block of its own, as phrasing content that `withoutHtml` understands. */
export function phrasingOf(html: string): PhrasingContent[] {
  return htmlTokens(html).map((token) =>
    token.type === 'text' ? text(decoded(token.raw)) : { type: 'html', value: token.raw },
  );
}

/** Neighbouring texts as one. */
export function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      result[result.length - 1] = { ...before, value: before.value + node.value };
    else if (node.type !== 'text' || node.value !== '') result.push(node);
  }
  return result;
}

/** A tag that is not closed yet, and what stands behind it. */
interface Scope {
  readonly open: { readonly name: string; readonly raw: string } | undefined;
  readonly children: PhrasingContent[];
}

function take(token: HtmlToken, scopes: Scope[]): void {
  const scope = scopes.at(-1);
  if (token.type === 'open' && token.name === 'br') scope?.children.push({ type: 'break' });
  else if (token.type === 'open' && isHarmless(token.name) && scopes.length <= deepest)
    scopes.push({ open: token, children: [] });
  else if (token.type === 'close' && scope?.open?.name === token.name) {
    scopes.pop();
    scopes.at(-1)?.children.push(meant(token.name, joined(scope.children)));
  } else scope?.children.push(text(token.raw));
}

/** A tag that nothing closes is text, and what stands behind it stands behind that. */
function asText({ open, children }: Scope): PhrasingContent[] {
  return open ? [text(open.raw), ...children] : children;
}

const words: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
};

function isHarmless(name: string): boolean {
  return Object.hasOwn(words, name) || isPlain(name);
}

function isPlain(name: string): name is PlainTag {
  return (plainTags as readonly string[]).includes(name);
}

function meant(name: string, children: PhrasingContent[]): PhrasingContent {
  const [only] = children;
  if (name === 'code' && children.length === 1 && only?.type === 'text')
    return { type: 'inlineCode', value: only.value };
  if (isPlain(name)) return { type: 'tagged', tag: name, children };
  return { type: words[name] ?? 'strong', children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
