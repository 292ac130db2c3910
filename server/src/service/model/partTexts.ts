import { proseOf, withCode } from '../markdown/prose.ts';
import type { Part } from './parts.ts';

const known = new WeakMap<Part, readonly string[]>();

/** The paragraphs, items and cells of a part as a reader sees them, code and links included; kept as long as the part. */
export function textsOf(part: Part): readonly string[] {
  const found =
    known.get(part) ??
    part.nodes
      .flatMap((node) => proseOf(node, part.chunk.text))
      .map((block) => withCode(block, part.chunk.text));
  known.set(part, found);
  return found;
}

/** Whether text of a template is left in it, which `placeholder` alone speaks of: what is still to be written is not judged. */
export function isUnwritten(text: string): boolean {
  return /\[\p{Lu}[^\]]+\](?![(:])|\{\{|\b(?:TODO|TBD|YYYY)\b|\bOne paragraph summary of\b/u.test(text);
}
