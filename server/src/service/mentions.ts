import type { Analysis } from './analysis.ts';
import { type Span, shift } from './markdown/position.ts';
import { proseOf, sourceSpan } from './markdown/prose.ts';
import { noteIn } from './model/actionDetails.ts';
import type { Part } from './model/parts.ts';
import { namesIn } from './model/people.ts';
import { plainSpansOf } from './model/plainText.ts';
import type { FieldName, PostMortem } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';

/** Somebody named: the owner of an action, an author, a reviewer, or `@somebody` in running text. */
export interface Mention {
  /** Without `@`. */
  readonly name: string;
  /** `@` stands in front of it. */
  readonly isHandle: boolean;
  /** As what; undefined in running text. */
  readonly role: 'owner' | 'author' | 'reviewer' | undefined;
  /** The name as it is written, without `@`. */
  readonly span: Span;
}

/**
 * What one person's mentions have in common. Chats and trackers do not tell capitals in handles apart; a name without `@` is
 * another one with other capitals.
 */
export function personOf({ name, isHandle }: Pick<Mention, 'name' | 'isHandle'>): string {
  return isHandle ? name.toLowerCase() : name;
}

/** Everybody whom a document names in these places, in the order of the text. A name that is not written in one piece is left out. */
export function mentionsIn({ postmortem, parts, source: { text } }: Analysis): readonly Mention[] {
  const found = [
    ...ownersIn(postmortem, text),
    ...parts.flatMap(notedOwners),
    ...peopleIn(postmortem, text),
    ...parts.flatMap((placed) => handlesIn(placed, text)),
  ];
  const first = new Map(found.map((mention) => [mention.span.start, mention] as const).toReversed());
  return [...first.values()].sort((a, b) => a.span.start - b.span.start);
}

function ownersIn({ actionLists, followUps }: PostMortem, text: string): readonly Mention[] {
  const items = [...actionLists, ...followUps].flatMap((list) => list.items);
  return items.flatMap(({ owners, ownerSpan }) =>
    ownerSpan ? namedIn(text, ownerSpan, namesIn(owners.join(', ')), 'owner') : [],
  );
}

const fields: readonly (readonly [FieldName, Mention['role']])[] = [
  ['author', 'author'],
  ['reviewers', 'reviewer'],
];

function peopleIn({ metadata }: PostMortem, text: string): readonly Mention[] {
  return fields.flatMap(([name, role]) =>
    metadata.fields
      .filter((field) => field.name === name)
      .flatMap(({ value, valueSpan }) => namedIn(text, valueSpan, namesIn(value), role)),
  );
}

const noted = new WeakMap<Part, readonly Mention[]>();

/** "Owner: Jane" on a line below an action. */
function notedOwners({ part, base, belongsTo }: KindredPart): readonly Mention[] {
  if (belongsTo !== 'actionItems' && belongsTo !== 'followUp') return [];
  const found = noted.get(part) ?? notesIn(part);
  noted.set(part, found);
  return found.map((mention) => ({ ...mention, span: shift(mention.span, base) }));
}

function notesIn({ nodes, chunk }: Part): readonly Mention[] {
  const blocks = nodes.flatMap((node) => (node.type === 'list' ? proseOf(node, chunk.text) : []));
  return blocks.flatMap((block) => {
    const owners = noteIn(block.text)?.owners ?? [];
    const whole = { start: 0, end: block.text.length };
    return namedIn(block.text, whole, namesIn(owners.join(', ')), 'owner').map((mention) => ({
      ...mention,
      span: sourceSpan(block, mention.span),
    }));
  });
}

const handle =
  /(?<![\p{L}\p{N}_@/.])@([\p{L}\p{N}_](?:(?:[\p{L}\p{N}_./-]|\\(?=[_.-])){0,60}[\p{L}\p{N}_])?)/gu;

function handlesIn({ part, base }: KindredPart, text: string): readonly Mention[] {
  return plainSpansOf(part).flatMap((span) => {
    const { start, end } = shift(span, base);
    if (!text.slice(start, end).includes('@')) return [];
    return [...text.slice(start, end).matchAll(handle)].map(({ 1: written = '', index }) => ({
      name: written.replaceAll('\\', ''),
      isHandle: true,
      role: undefined,
      span: { start: start + index + 1, end: start + index + 1 + written.length },
    }));
  });
}

/** Where names stand in a part of a text, one behind the other; the addresses of links are not searched. */
function namedIn(
  text: string,
  { start, end }: Span,
  names: readonly string[],
  role: Mention['role'],
): readonly Mention[] {
  const written = text
    .slice(start, end)
    .replace(/\]\([^()]*\)|<[^<>]*>/g, (part) => '\0'.repeat(part.length));
  let at = 0;
  return names.flatMap((name) => {
    const match = formOf(name).exec(written.slice(at));
    if (match === null) return [];
    const from = at + match.index;
    at = from + match[0].length;
    const isHandle = written[from - 1] === '@';
    return [{ name, isHandle, role, span: { start: start + from, end: start + at } }];
  });
}

/** A name as a word of its own; a sign in it may be escaped, as in `jane\_doe`. */
function formOf(name: string): RegExp {
  const form = name
    .split(/\s+/)
    .map((word) =>
      word.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\\\?\\u{${sign.codePointAt(0)?.toString(16)}}`),
    )
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${form}(?![\\p{L}\\p{N}_])`, 'u');
}
