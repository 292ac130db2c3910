import type { Nodes } from 'mdast';
import { endsInComment } from '../markdown/comment.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';
import type { PlacedPart } from '../model/sections.ts';
import { oneLine } from '../oneLine.ts';

export type SuppressionKind = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';

/** `<!-- postmortem-disable-next-line blame, title -- a reason -->` */
export interface SuppressionComment {
  readonly kind: SuppressionKind;
  readonly span: Span;
  /** Where it holds; undefined where that is for another comment to say. */
  readonly range: Span | undefined;
  /** One for each rule that it names; a single one, of all rules, where it names none. */
  readonly suppressions: readonly Suppression[];
}

/** What a comment says of one rule. */
export interface Suppression {
  readonly comment: SuppressionComment;
  /** Undefined: all rules. */
  readonly rule: string | undefined;
  /** Of the rule's name; of the whole comment where it names none. */
  readonly span: Span;
  /** What an `enable` puts an end to; nothing for all others. */
  readonly ends: readonly Suppression[];
}

/** The comments of a document that silence rules. */
export interface Suppressions {
  readonly comments: readonly SuppressionComment[];
  /** What silences a rule at an offset. */
  at(rule: string, offset: number): readonly Suppression[];
}

/** The rule that speaks of these comments: only its name silences it, as comments without one would hide what is said of them. */
export const ruleOfComments = 'unused-suppression';

/** Reads the comments of a text. */
export function suppressionsIn(text: string, parts: readonly PlacedPart[]): Suppressions {
  const comments = commentsIn(text, parts);
  const all = comments.flatMap(({ suppressions }) => suppressions);
  const onwards = all.filter(({ comment: { kind } }) => kind === 'disable' || kind === 'enable');
  return {
    comments,
    at(rule, offset) {
      const here = all.filter((one) => speaksOf(one, rule) && holdsAt(one.comment, offset));
      const latest = onwards.findLast((one) => one.span.start <= offset && speaksOf(one, rule));
      return [...here, ...(latest?.comment.kind === 'disable' ? [latest] : [])];
    },
  };
}

/** Whether a comment silences what stands at an offset, whatever comments say elsewhere. */
export function holdsAt({ range }: SuppressionComment, offset: number): boolean {
  return range !== undefined && holds(range, offset);
}

function speaksOf(suppression: Suppression, rule: string): boolean {
  return suppression.rule === undefined ? rule !== ruleOfComments : suppression.rule === rule;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Names, and behind `--` why they are silenced. */
const comment = new RegExp(
  oneLine`
      <!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|
      enable)((?:[\s,]+(?!--)[\w-]+)*)\s*(?:--(?!>)(?:(?!-->)[\s\S]){0,1000})?-->`,
  'g',
);

function commentsIn(text: string, parts: readonly PlacedPart[]): readonly SuppressionComment[] {
  const comments: SuppressionComment[] = [];
  const rangeOf = rangesIn(text);
  let open: readonly Suppression[] = [];
  for (const match of text.matchAll(comment)) {
    if (isQuoted(match.index, parts)) continue;
    const read = commentOf(match, open, rangeOf);
    comments.push(read);
    if (read.kind === 'disable') open = [...open, ...read.suppressions];
    if (read.kind === 'enable') open = open.filter((one) => !isOver(one, read));
  }
  return comments;
}

function commentOf(
  match: RegExpExecArray,
  open: readonly Suppression[],
  rangeOf: RangeOf,
): SuppressionComment {
  const [whole, kind = '', names = ''] = match;
  const span = { start: match.index, end: match.index + whole.length };
  const namesAt = match.index + whole.indexOf(names, whole.indexOf(kind) + kind.length);
  const suppressions: Suppression[] = [];
  const range = rangeOf(kind, span);
  const read: SuppressionComment = { kind: kind as SuppressionKind, span, range, suppressions };
  const add = (rule: string | undefined, span: Span): void => {
    const ends = read.kind === 'enable' ? open.filter((one) => isEnded(one, rule)) : [];
    suppressions.push({ comment: read, rule, span, ends });
  };
  for (const { 0: name, index } of names.matchAll(/[\w-]+/g))
    add(name, shift({ start: index, end: index + name.length }, namesAt));
  if (suppressions.length === 0) add(undefined, span);
  return read;
}

function isEnded({ rule }: Suppression, enabled: string | undefined): boolean {
  return rule === undefined || enabled === undefined || rule === enabled;
}

/** Of a comment that silences all rules, one that names some ends a part. */
function isOver(one: Suppression, { suppressions }: SuppressionComment): boolean {
  return suppressions.some(({ rule }) => rule === undefined || rule === one.rule);
}

/** An example in code, or text inside another comment, is no comment. */
function isQuoted(offset: number, parts: readonly PlacedPart[]): boolean {
  const placed = parts.find(({ part: { chunk }, base }) =>
    holds({ start: base, end: base + chunk.text.length }, offset),
  );
  if (placed === undefined) return false;
  const { tree, text } = placed.part.chunk;
  const inside = offset - placed.base;
  const node = innermostAt(inside, tree);
  if (node.type !== 'html') return node.type === 'code' || node.type === 'inlineCode';
  return endsInComment(text.slice(spanOf(node).start, inside));
}

function innermostAt(offset: number, node: Nodes): Nodes {
  const inner = 'children' in node ? node.children.find((child) => holds(spanOf(child), offset)) : undefined;
  return inner ? innermostAt(offset, inner) : node;
}

type RangeOf = (kind: string, comment: Span) => Span | undefined;

/** Where the comments of a text hold that do not wait for another to end them. */
function rangesIn(text: string): RangeOf {
  let index: LineIndex | undefined;
  return (kind, { start, end }) => {
    if (kind === 'disable' || kind === 'enable') return undefined;
    if (kind === 'disable-file') return { start: 0, end: text.length + 1 };
    index ??= lineIndexOf(text);
    const next = behindLine(index, end, text);
    if (kind === 'disable-line') return { start: index.lineAround(start).start, end: next };
    return { start: next, end: behindLine(index, next, text) };
  };
}

/** Where the next line starts; behind the text on its last. */
function behindLine(lines: LineIndex, offset: number, text: string): number {
  const { line } = lines.positionAt(offset);
  const start = lines.offsetAt({ line: line + 1, character: 0 });
  return lines.positionAt(start).line > line ? start : text.length + 1;
}
