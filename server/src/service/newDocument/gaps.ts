import type { Nodes } from 'mdast';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { isUnfilled } from '../model/answers.ts';
import { spanOf } from '../model/parts.ts';
import { plainSpansOf } from '../model/plainText.ts';
import type { PlacedPart } from '../model/sections.ts';
import { gapsIn } from '../prose/placeholders.ts';

/** What a template leaves to the writer, and what of few things it may be. */
export interface TemplateGap extends Span {
  readonly choices: readonly string[];
}

/** The gaps of a template in the order of its text: what its metadata leave open, and texts in brackets; none in comments, code and links. */
export function templateGapsIn({ postmortem, parts, source, bodyStart }: Analysis): readonly TemplateGap[] {
  const { text } = source;
  const chosen = postmortem.metadata.fields
    .filter(({ value }) => value.includes('|') && isUnfilled(value))
    .map(({ valueSpan }) => ({
      ...valueSpan,
      choices: choicesIn(text.slice(valueSpan.start, valueSpan.end)),
    }));
  const written = [{ start: 0, end: bodyStart }, ...parts.flatMap(spansOf)].flatMap((span) =>
    gapsAt(span, text),
  );
  const others = written.filter(
    (gap) => !chosen.some((choice) => gap.start < choice.end && choice.start < gap.end),
  );
  return [...chosen, ...others].sort((a, b) => a.start - b.start);
}

function spansOf({ part, base }: PlacedPart): readonly Span[] {
  return plainSpansOf(part).map(({ start, end }) => ({ start: base + start, end: base + end }));
}

function gapsAt({ start, end }: Span, text: string): readonly TemplateGap[] {
  const words = text.slice(start, end);
  return gapsIn(words, bracketsIn(words)).map((gap) => ({
    start: start + gap.start,
    end: start + gap.end,
    choices: gap.words.includes('|') ? choicesIn(gap.words) : [],
  }));
}

/** A template of a project has gaps of its own. Boxes, links and footnotes are none. */
function bracketsIn(text: string): readonly string[] {
  const all = text.match(/\[(?![ xX]\]|\^)[^\][\n]{2,}\](?![(:[])/g) ?? [];
  return [...new Set(all)];
}

/** "Critical \| High": in a table bars are escaped. */
function choicesIn(words: string): readonly string[] {
  return words
    .split(/\\?\|/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
}

/** Whether something stands in code, where it is an example. */
export function isInCode(parts: readonly PlacedPart[], offset: number): boolean {
  return parts.some(({ part, base }) => part.nodes.some((node) => isCodeAt(node, offset - base)));
}

function isCodeAt(node: Nodes, offset: number): boolean {
  const { start, end } = spanOf(node);
  if (offset < start || end <= offset) return false;
  if (node.type === 'code' || node.type === 'inlineCode') return true;
  return 'children' in node && node.children.some((child) => isCodeAt(child, offset));
}
