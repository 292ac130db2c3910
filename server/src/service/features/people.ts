import * as l10n from '@vscode/l10n';
import type { Location, Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Mention, mentionsIn, personOf } from '../mentions.ts';
import { namesIn } from '../model/people.ts';
import type { PlacedMention, PostMortemRecord } from '../workspace/record.ts';

/** Somebody who is named at a place. */
export interface Person {
  /** What all mentions have in common. */
  readonly person: string;
  /** As it is written there, without `@`. */
  readonly name: string;
  /** The name without `@`. */
  readonly range: Range;
}

/** Who is named at a position of a post-mortem: as owner, author or reviewer, or with `@` in running text. */
export function personAt(analysis: Analysis, position: Position): Person | undefined {
  if (!analysis.recognition.postmortem) return undefined;
  const lines = lineIndexOf(analysis.source.text);
  const mention = mentionAt(mentionsIn(analysis), lines.offsetAt(position));
  return mention && { person: personOf(mention), name: mention.name, range: lines.rangeOf(mention.span) };
}

/** The mention that holds an offset, its `@` and its end included. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find(
    ({ span, isHandle }) => span.start - (isHandle ? 1 : 0) <= offset && offset <= span.end,
  );
}

/** Where somebody is named in post-mortems. */
export function referencesTo(person: string, records: readonly PostMortemRecord[]): Location[] {
  return records.flatMap(({ uri, mentions }) =>
    mentions.filter((mention) => mention.person === person).map(({ range }) => ({ uri, range })),
  );
}

/** Why somebody cannot have a name, for people; undefined where they can. */
export function renameProblem(
  person: string,
  written: string,
  records: readonly PostMortemRecord[],
): string | undefined {
  const name = plainName(written);
  if (!isWritable(name))
    return l10n.t('"{0}" is no name: use letters, figures, dots, dashes and spaces.', written);
  const isHandle = records.some(({ mentions }) =>
    mentions.some((mention) => mention.person === person && mention.isHandle),
  );
  return isHandle && /\s/.test(name)
    ? l10n.t('"{0}" has a space in it, and @{1} is a handle: choose a name without spaces.', name, person)
    : undefined;
}

/** What has to be written in a post-mortem so that somebody has another name; `@` stays where it is. */
export function renameEdits(person: string, written: string, mentions: readonly PlacedMention[]): TextEdit[] {
  const newText = plainName(written);
  return mentions.filter((mention) => mention.person === person).map(({ range }) => ({ range, newText }));
}

function plainName(written: string): string {
  return written.trim().replace(/^@/, '');
}

/** Nothing that would end a cell, a list of names or a value of front matter, and not a word for nobody. */
function isWritable(name: string): boolean {
  const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.'’-]*[\p{L}\p{M}\p{N}.])?$/u.test(name);
  return isPlain && namesIn(name).length === 1 && namesIn(name)[0] === name;
}
