import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { Details } from '../nodes.ts';
import { deepest, type HtmlToken, htmlTokens } from './htmlTokens.ts';
import { phrasingOf, withoutHtml } from './inlineHtml.ts';

/** Blocks without raw HTML: `<details>` in pairs fold what stands between them, what else is written as HTML is a paragraph. */
export function withoutHtmlBlocks(nodes: readonly RootContent[]): RootContent[] {
  const scopes: Scope[] = [{ open: undefined, children: [] }];
  for (const node of nodes)
    if (node.type === 'html') for (const token of folds(node.value)) take(token, scopes);
    else scopes.at(-1)?.children.push(node);
  return scopes.flatMap(asText);
}

/** What folds, and the HTML between that as one piece each. */
function folds(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  for (const token of htmlTokens(html)) {
    const before = tokens.at(-1);
    if (token.type !== 'text' && isFold(token.name)) tokens.push(token);
    else if (before?.type === 'text')
      tokens[tokens.length - 1] = { type: 'text', raw: before.raw + token.raw };
    else tokens.push({ type: 'text', raw: token.raw });
  }
  return tokens;
}

function isFold(name: string): boolean {
  return name === 'details' || name === 'summary';
}

/** A tag that is not closed yet, and what stands behind it. */
interface Scope {
  readonly open: { readonly name: string; readonly raw: string } | undefined;
  readonly children: RootContent[];
  summary?: PhrasingContent[];
}

function take(token: HtmlToken, scopes: Scope[]): void {
  const scope = scopes.at(-1);
  if (token.type === 'text') scope?.children.push(...paragraph(token.raw));
  else if (token.type === 'open' && mayOpen(token.name, scope) && scopes.length <= deepest)
    scopes.push({ open: token, children: [] });
  else if (token.type === 'close' && scope?.open?.name === token.name) close(scopes);
  else scope?.children.push(...paragraph(token.raw));
}

/** A summary belongs to what it is the first of. */
function mayOpen(name: string, scope: Scope | undefined): boolean {
  const isFirst = scope?.open?.name === 'details' && !scope.summary && scope.children.length === 0;
  return name === 'details' ? scope?.open?.name !== 'summary' : isFirst;
}

function close(scopes: Scope[]): void {
  const scope = scopes.pop();
  const around = scopes.at(-1);
  if (!scope || !around) return;
  if (scope.open?.name === 'summary') around.summary = scope.children.flatMap(phrasingIn);
  else around.children.push(detailsOf(scope));
}

function detailsOf({ open, summary, children }: Scope): Details {
  return {
    type: 'details',
    summary: summary ?? [],
    open: /\sopen/i.test(open?.raw ?? ''),
    children: children as (BlockContent | DefinitionContent)[],
  };
}

/** Blocks in a summary are one line. */
function phrasingIn(node: RootContent, at: number): PhrasingContent[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  return at === 0 ? node.children : [{ type: 'text', value: ' ' }, ...node.children];
}

/** A tag that nothing closes is text, and what stands behind it stands behind that. */
function asText({ open, summary, children }: Scope): RootContent[] {
  const line: RootContent[] = summary ? [{ type: 'paragraph', children: summary }] : [];
  return open ? [...paragraph(open.raw), ...line, ...children] : children;
}

function paragraph(html: string): RootContent[] {
  const children = withoutHtml(phrasingOf(html.trim()));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
