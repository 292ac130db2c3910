import type { Configuration } from './configuration.ts';
import { fieldNamed } from './model/build.ts';
import type { PostMortem } from './model/postmortem.ts';

/** Whom a document names as author, reviewer or owner, and whom the project knows. */
export function knownPeople(
  postmortem: PostMortem,
  { vocabulary }: Pick<Configuration, 'vocabulary'>,
): readonly string[] {
  const named = (['author', 'reviewers'] as const).flatMap(
    (name) => fieldNamed(postmortem.metadata.fields, name)?.value ?? [],
  );
  const owners = postmortem.actionLists.flatMap((list) => list.items.flatMap((item) => item.owners));
  const people = [...named.flatMap((value) => value.split(/\s*(?:,|;|&|\band\b)\s*/)), ...owners]
    .map((name) => name.replace(/^@/, '').trim())
    .filter(
      (name) => /^\p{L}/u.test(name) && !/^(?:tbd|everyone|all|the team|team|none|unassigned)$/i.test(name),
    );
  return [...new Set([...people, ...vocabulary.people])];
}
