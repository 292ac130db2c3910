import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { shift } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import type { Part, PartHeading } from './parts.ts';
import type { Section, SectionKind } from './postmortem.ts';
import { quotable } from './quotable.ts';
import { isLooseName, isPlainName } from './sectionKinds.ts';

/** A part and where its chunk starts in the document. */
export interface PlacedPart {
  readonly part: Part;
  readonly base: number;
  /** Begins with the rest of the list at the end of the part before: together they are one, cut because it is long. */
  readonly continues: boolean;
}

/** A part together with the kind of section that it belongs to. */
export interface KindredPart extends PlacedPart {
  readonly kind: SectionKind;
  readonly belongsTo: SectionKind;
}

/**
 * Gives every part its kind. Inside a recognised section a heading belongs to that section, unless it bears the
 * plain name of another kind; the document's first H1 is its title and names no section.
 */
export function kindred(parts: readonly PlacedPart[]): readonly KindredPart[] {
  const open: { depth: number; kind: SectionKind }[] = [];
  const first = parts.find(({ part }) => part.heading !== undefined);
  const plain = plainKinds(parts);
  return parts.map((placed) => {
    const { part, base, continues } = placed;
    const { heading } = part;
    if (heading === undefined)
      return { part, base, continues, kind: 'other', belongsTo: open.at(-1)?.kind ?? 'other' };
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const around = open.at(-1)?.kind ?? 'other';
    const isTitle = heading.depth === 1 && placed === first;
    const kind = isTitle ? 'other' : kindIn(around, heading, plain, part);
    const belongsTo = kind === 'other' ? around : kind;
    open.push({ depth: heading.depth, kind: belongsTo });
    // Written out: of a long document there are thousands at each keystroke.
    return { part, base, continues, kind, belongsTo };
  });
}

/** The sections of a document, in its order. */
export function sectionsOf(parts: readonly KindredPart[], length: number): readonly Section[] {
  const sections: Section[] = [];
  const open: { depth: number; start: number; empty: boolean }[] = [];
  for (const { part, base, kind, belongsTo, empty: own, end: bodyEnd } of joined(parts).toReversed()) {
    const { heading, bodySpan } = part;
    if (heading === undefined) continue;
    const start = base + heading.span.start;
    const below = takeWhile(open, ({ depth }) => depth > heading.depth);
    const end = open.at(-1)?.start ?? length;
    const empty = own && below.every((section) => section.empty);
    open.push({ depth: heading.depth, start, empty });
    sections.push({
      kind,
      belongsTo,
      heading: quotable(heading.text),
      key: heading.key,
      depth: heading.depth,
      headingSpan: shift(heading.span, base),
      bodySpan: { start: base + bodySpan.start, end: bodyEnd },
      span: { start, end },
      empty,
    });
  }
  return sections.reverse();
}

/** A part with the parts that go on in its last list. */
interface JoinedPart extends KindredPart {
  readonly empty: boolean;
  readonly end: number;
}

function joined(parts: readonly KindredPart[]): readonly JoinedPart[] {
  const whole: JoinedPart[] = [];
  for (const placed of parts) {
    const [empty, end] = [isEmpty(placed.part), placed.base + placed.part.bodySpan.end];
    const first = placed.continues ? whole.pop() : undefined;
    whole.push(first ? { ...first, empty: first.empty && empty, end } : { ...placed, empty, end });
  }
  return whole;
}

/** Pops what matches from the end. */
function takeWhile<Item>(stack: Item[], matches: (item: Item) => boolean): readonly Item[] {
  const first = stack.findLastIndex((item) => !matches(item)) + 1;
  return stack.splice(first);
}

/** The kinds that some heading names without a doubt. */
function plainKinds(parts: readonly PlacedPart[]): ReadonlySet<SectionKind> {
  const kinds = new Set<SectionKind>();
  for (const { part } of parts)
    if (part.heading && !isLooseName(part.heading.key)) kinds.add(part.heading.kind);
  return kinds;
}

/** Follow-ups are the actions where no section of actions stands beside them. */
const tasksFollow = /^follow ?ups?(?: tasks?)?$|^afterwards$/;

/** Its items tell when the post-mortem is shared and its actions are looked at again: the template's follow-up. */
function isOnlyReview({ nodes }: Part): boolean {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return (
    items.length > 0 &&
    items.length === nodes.length + items.length - 1 &&
    items.every((item) => review.test(plainText(item)))
  );
}

const review = new RegExp(
  oneLine`
      ^\s*(?:share|present|publish|circulate|
      (?:\d+[- ]day )?(?:review|follow-?up|check|go over|revisit)\b.*\b(?:actions?|action items?|
        post-?mortem|progress|status)\b|
      (?:review|follow-?up) (?:on|in|meeting|date|due))`,
  'i',
);

function kindIn(
  around: SectionKind,
  { key, kind }: PartHeading,
  plain: ReadonlySet<SectionKind>,
  part: Part,
): SectionKind {
  const mayBeActions = kind === 'followUp' && around === 'other' && !plain.has('actionItems');
  if (mayBeActions && tasksFollow.test(key) && !isOnlyReview(part)) return 'actionItems';
  if (isLooseName(key) && plain.has(kind)) return 'other';
  const isHalf =
    (around === 'lessons' && (kind === 'wentWell' || kind === 'couldBeBetter')) ||
    (around === 'actionItems' && kind === 'followUp');
  return around === 'other' || isHalf || isPlainName(key) ? kind : 'other';
}

const emptiness = new WeakMap<Part, boolean>();

/** Comments and bare bullets are nothing; text left from the template is the rule `placeholder`'s alone. */
function isEmpty(part: Part): boolean {
  const found = emptiness.get(part) ?? part.nodes.every(saysNothing);
  emptiness.set(part, found);
  return found;
}

/** Whether a block is nothing to read: a comment, a rule, an empty item or cell. */
export function saysNothing(node: Nodes): boolean {
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
  if (node.type === 'blockquote') return node.children.every(saysNothing);
  if (node.type === 'thematicBreak' || node.type === 'definition') return true;
  if (node.type === 'code') return node.value.trim() === '';
  if (node.type === 'list')
    return node.children.every((item) =>
      item.children.every((each) => saysNothing(each) || isBareLabel(each)),
    );
  if (node.type === 'table') return node.children.slice(1).every((row) => plainText(row).trim() === '');
  return plainText(node).trim() === '' && !hasImage(node);
}

/** "- **Detection:**" with nothing behind it. */
function isBareLabel(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children[0]?.type === 'strong' &&
    /^[^:]{1,40}:\s*$/.test(plainText(node))
  );
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasImage));
}
