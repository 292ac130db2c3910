import { createMemo, ownCopy } from '../../markdown/memo.ts';
import { isPersonWord, type Names } from '../../prose/people.ts';
import { personalNamesIn } from '../../prose/personalNames.ts';

/** In characters of texts: the timelines of a session. */
const capacity = 1_000_000;

/** Given names that are words for what runs, at the beginning of a sentence more often than people. */
const systemWords: readonly string[] = ['Job'];

/** Tells who is named in a text, by the words of a project: names of systems that could be taken for people's, and of people. */
export function createNamed(
  systems: readonly string[],
  people: readonly string[],
): (text: string) => readonly string[] {
  const setting = JSON.stringify([systems, people]);
  const told = latest?.setting === setting ? latest.memo : createMemo<readonly string[]>(capacity);
  latest = { setting, memo: told };
  return (text) => {
    const known = told.get(text);
    if (known) return known;
    const found = namesOf(text, { systems: [...systems, ...systemWords], people });
    told.set(ownCopy(text), found);
    return found;
  };
}

let latest:
  | { readonly setting: string; readonly memo: ReturnType<typeof createMemo<readonly string[]>> }
  | undefined;

/** "On-call engineer" at the beginning of a sentence looks like a name. */
function namesOf(text: string, names: Names): readonly string[] {
  const found = personalNamesIn(text, names).map(({ name }) => name.replace(/^@/, ''));
  return [...new Set(found)].filter((name) => !isPersonWord(name.split(/\s+/).at(-1)?.toLowerCase() ?? ''));
}
