import type { Span } from '../markdown/position.ts';
import { located, passageOf } from './passage.ts';
import type { Names } from './people.ts';
import { isEnglish, sentencesIn, withoutQuotations } from './sentences.ts';

/** A person who is named in a text; offsets are those of the text. */
export interface PersonalName extends Span {
  readonly name: string;
}

/** The people whom a text names: "Priya", "L. Petrossian", "@olu"; roles, teams and systems are none. */
export function personalNamesIn(text: string, names: Names): readonly PersonalName[] {
  if (!isEnglish(text)) return [];
  const readable = withoutQuotations(text);
  return sentencesIn(readable).flatMap(({ start, end }) => {
    const passage = passageOf(readable.slice(start, end), names);
    return passage.phrases.flatMap((phrase) => {
      const proper = { ...(phrase.owner ?? phrase) };
      while (proper.start < proper.end && passage.words[proper.start]?.tag !== 'name') proper.start += 1;
      const found = located(passage, proper.start < proper.end ? proper : undefined);
      if (found?.kind !== 'person') return [];
      return [
        {
          start: start + found.start,
          end: start + found.end,
          name: text.slice(start + found.start, start + found.end),
        },
      ];
    });
  });
}
