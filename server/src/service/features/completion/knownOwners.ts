import { fieldNamed } from '../../model/build.ts';
import { namesIn } from '../../model/people.ts';
import type { PostMortem } from '../../model/postmortem.ts';
import type { Cursor } from './cursor.ts';

/** Somebody who owns actions, or may. */
export interface KnownOwner {
  /** Without `@`. */
  readonly name: string;
  /** Of actions, in all documents. */
  readonly count: number;
  /** Mostly written with `@`; a name of one word is taken for one where this is absent. */
  readonly isHandle?: boolean | undefined;
}

/** Nobody in particular, or the place for a name that a template leaves. */
const crowd =
  /^(?:everyone|everybody|all|(?:the )?team|we|us|someone|somebody|anyone|anybody|whoever|open|todo|names?|your name|owners?)$/i;

/** Who owns most comes first; then who else is named here, such as the author. Capitals make no other person. */
export function knownOwners({ analysis, settings }: Cursor): readonly KnownOwner[] {
  const { postmortem, source } = analysis;
  const { people } = settings.configuration.vocabulary;
  const known = new Map<string, KnownOwner>();
  for (const owner of [...(settings.owners ?? []), ...ownersHere(postmortem, source.text)]) {
    const before = known.get(owner.name.toLowerCase());
    const count = Math.max(owner.count, before?.count ?? 0);
    known.set(owner.name.toLowerCase(), { ...owner, ...before, count });
  }
  for (const name of [...namedHere(postmortem), ...people])
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), { name, count: 0 });
  return [...known.values()]
    .filter(({ name }) => !crowd.test(name))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** As it is written in an action: "@mei", "Mei Sato", "Platform team". */
export function writtenName({ name, isHandle }: KnownOwner): string {
  return (isHandle ?? !/\s/.test(name)) ? `@${name}` : name;
}

function ownersHere({ actionLists, followUps }: PostMortem, text: string): readonly KnownOwner[] {
  const items = [...actionLists, ...followUps].flatMap((list) => list.items);
  const counts = new Map<string, number>();
  for (const name of items.flatMap(({ owners }) => namesIn(owners.join(', '))))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count, isHandle: text.includes(`@${name}`) }));
}

function namedHere({ metadata }: PostMortem): readonly string[] {
  const values = (['author', 'reviewers'] as const).map(
    (name) => fieldNamed(metadata.fields, name)?.value ?? '',
  );
  return values.flatMap(namesIn);
}
