import * as l10n from '@vscode/l10n';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import type { Span } from '../markdown/position.ts';
import { namesIn } from '../model/people.ts';
import type { ActionItem, PostMortem, Section, TimelineEntry } from '../model/postmortem.ts';

/** A symbol before lines are counted. */
interface Node {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** The words that name it; inside `span`. */
  readonly selection: Span;
  readonly children: Node[];
}

/**
 * The outline of a post-mortem: its sections, in them the entries of the timeline, each with its time, and the actions, each
 * with its owners and due date. Empty for other documents.
 */
export function documentSymbolsOf(analysis: Analysis): DocumentSymbol[] {
  const lines = lineIndexOf(analysis.source.text);
  return outlineOf(analysis).map((node) => symbolOf(node, lines));
}

/** The same for clients that show a list: in the order of the text, each with the name of what it stands in. */
export function flatSymbolsOf(analysis: Analysis): SymbolInformation[] {
  const lines = lineIndexOf(analysis.source.text);
  const flat = (nodes: readonly Node[], containerName?: string): SymbolInformation[] =>
    nodes.flatMap(({ name, kind, span, children }) => [
      {
        name,
        kind,
        location: { uri: analysis.source.uri, range: lines.rangeOf(span) },
        ...(containerName && { containerName }),
      },
      ...flat(children, name),
    ]);
  return flat(outlineOf(analysis));
}

function symbolOf({ name, detail, kind, span, selection, children }: Node, lines: LineIndex): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind,
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(selection),
    ...(children.length > 0 && { children: children.map((child) => symbolOf(child, lines)) }),
  };
}

/** A walk along the text: what begins inside a section goes below it. */
function outlineOf({ source, postmortem, recognition }: Analysis): readonly Node[] {
  if (!recognition.postmortem) return [];
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of nodesOf(postmortem, source.text)) {
    while ((open.at(-1)?.span.end ?? Infinity) <= node.span.start) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (node.kind === sectionKind) open.push(node);
  }
  return roots;
}

const sectionKind: SymbolKind = SymbolKind.String;

function nodesOf(postmortem: PostMortem, text: string): readonly Node[] {
  const { sections, timeline, actionLists, followUps } = postmortem;
  const headings = sections.map(({ headingSpan }) => headingSpan);
  const timeOf = ({ timeSpan }: TimelineEntry): string => text.slice(timeSpan.start, timeSpan.end);
  const below = timeline.entries.filter(({ span }) => !headings.some((heading) => isIn(span, heading)));
  const actions = [...actionLists, ...followUps].flatMap(({ items }) => items);
  return [
    ...sections.map((section) => sectionNode(section, timeline.entries.find(isHeadingOf(section)), text)),
    ...below.map((entry) => entryNode(entry, timeOf(entry))),
    ...actions.map(actionNode),
  ]
    .map((node) => trimmed(node, text))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Nothing ends in white space, so that all is inside of what it stands in. */
function trimmed(node: Node, text: string): Node {
  const without = ({ start, end }: Span): Span => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
  });
  return { ...node, span: without(node.span), selection: without(node.selection) };
}

/** `### 10:20 Alert fired` is a section and an entry in one. */
function isHeadingOf({ headingSpan }: Section): (entry: TimelineEntry) => boolean {
  return ({ span }) => isIn(span, headingSpan);
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sectionNode(
  { heading, span, headingSpan }: Section,
  entry: TimelineEntry | undefined,
  text: string,
): Node {
  return {
    name: entry?.text || heading || l10n.t('(no heading)'),
    detail: entry ? text.slice(entry.timeSpan.start, entry.timeSpan.end) : '',
    kind: sectionKind,
    span,
    selection: headingSpan,
    children: [],
  };
}

function entryNode({ text, span, blockSpan }: TimelineEntry, time: string): Node {
  return {
    name: text || time || l10n.t('(no words)'),
    detail: time,
    kind: SymbolKind.Event,
    span: around(blockSpan, span),
    selection: span,
    children: [],
  };
}

function actionNode({ text, owners, due, span, textSpan }: ActionItem): Node {
  const said = [namesIn(owners.join(', ')).join(', '), due ?? ''].filter((each) => each !== '');
  return {
    name: text || l10n.t('(no words)'),
    detail: said.join(' · '),
    kind: SymbolKind.Field,
    span: around(span, textSpan),
    selection: textSpan,
    children: [],
  };
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
