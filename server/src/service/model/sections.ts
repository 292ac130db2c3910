import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { shift } from '../markdown/position.ts';
import type { Part } from './parts.ts';
import type { Section, SectionKind } from './postmortem.ts';
import { isPlainName, kindOfHeading } from './sectionKinds.ts';

/** A part and where its chunk starts in the document. */
export interface PlacedPart {
  readonly part: Part;
  readonly base: number;
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
  return parts.map((placed, index) => {
    const { heading } = placed.part;
    if (heading === undefined) return { ...placed, kind: 'other', belongsTo: open.at(-1)?.kind ?? 'other' };
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const around = open.at(-1)?.kind ?? 'other';
    const kind = kindIn(around, heading.text, heading.depth === 1 && index <= 1);
    const belongsTo = kind === 'other' ? around : kind;
    open.push({ depth: heading.depth, kind: belongsTo });
    return { ...placed, kind, belongsTo };
  });
}

/** The sections of a document; "Follow-up" means action items only when no other section does. */
export function sectionsOf(parts: readonly KindredPart[], length: number): readonly Section[] {
  return parts.flatMap((part, index) => {
    const { heading, bodySpan } = part.part;
    if (heading === undefined) return [];
    const next = parts
      .slice(index + 1)
      .findIndex((other) => (other.part.heading?.depth ?? 9) <= heading.depth);
    const last = next < 0 ? parts.length : index + 1 + next;
    const inside = parts.slice(index, last);
    const section: Section = {
      kind: part.kind,
      belongsTo: part.belongsTo,
      heading: heading.text,
      depth: heading.depth,
      headingSpan: shift(heading.span, part.base),
      bodySpan: shift(bodySpan, part.base),
      span: { start: part.base + heading.span.start, end: startOf(parts[last]) ?? length },
      empty: inside.every((each) => isEmpty(each.part)),
    };
    return [section];
  });
}

function startOf(part: KindredPart | undefined): number | undefined {
  return part && part.base + (part.part.heading?.span.start ?? 0);
}

function kindIn(around: SectionKind, heading: string, isTitle: boolean): SectionKind {
  if (isTitle) return 'other';
  const kind = kindOfHeading(heading);
  return around === 'other' || isPlainName(heading) ? kind : 'other';
}

/** Comments and bare bullets are nothing; text left from the template is the rule `placeholder`'s alone. */
function isEmpty(part: Part): boolean {
  return part.nodes.every(saysNothing);
}

function saysNothing(node: Nodes): boolean {
  if (node.type === 'html') return /^(?:\s*<!--[\s\S]*?-->\s*)*$/.test(node.value);
  if (node.type === 'thematicBreak' || node.type === 'definition') return true;
  if (node.type === 'code') return node.value.trim() === '';
  if (node.type === 'list') return node.children.every((item) => item.children.every(saysNothing));
  if (node.type === 'table') return node.children.slice(1).every((row) => plainText(row).trim() === '');
  return plainText(node).trim() === '' && !hasImage(node);
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasImage));
}
