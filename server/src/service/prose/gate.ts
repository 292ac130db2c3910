import { oneLine } from '../oneLine.ts';
import { careless } from './lexicon/faults.ts';
import { givenNames } from './lexicon/names.ts';
import { isPersonWord, type Names } from './people.ts';

const word = /[\p{L}@][\p{L}\p{N}'’_-]*/gu;

/** Whom a sentence may speak of, told word by word: enough to see that most sentences need no closer look. */
type Cast = 'people' | 'perhaps' | 'we' | 'nobody at all';

/** Words by which writers blame themselves; others say what they did. */
const ownFault = new RegExp(
  oneLine`
      \b(?:forg|negl|fail|ignor|miss|mis[a-z]|skip|over(?:look|sight)|should|could|ought|might|would|
      had |if only|mistake|error|fault|screw|mess|drop|wrong|let |guilty|blame|responsib|accountab|
      bother|care|listen|learn|accident|inadvert|untested|broke|wasted|never |did(?: not|n['’]t)|instead of|without |despite|though |bypass|dismiss|omit|panic|rush|disregard|sorry|stupid|fool|trust|again)|
      \?`,
  'i',
);

/** Of a name that may be a product's only this counts. */
const humanFault = new RegExp(
  `\\b(?:${[...careless].join('|')})|\\bwithout |\\bby (?:mistake|accident)|\\bin error|\\b(?:nobody|no one|never|not|n['’]t)\\b`,
  'i',
);

/** Words that blame or judge wherever they stand. */
const alone = new RegExp(
  oneLine`
      \b(?:human|operator|user|pilot|finger|pebkac|keyboard|layer|lapse|slip|error|mistake|careless|
      sloppy|reckless|neglig|lazy|incompet|inexper|irrespons|complac|fool|stupid|inattent|unprofess|
      amateur|cavalier|ill-|misguid|thoughtless|hasty|rash|asleep|idio|dumb|shoddy|unforgiv|inexcus|
      indefens|shame|embarrass|pathetic|rookie|schoolboy|poor|bad |lack|absence|attention|care\b|
      diligence|judge?ment|discipline|vigilance|common sense|excuse|competent|genius|hero|fiasco|
      disaster|shambles|joke|obvious|clearly|of course|naturally|predictabl|inexplic|unbeliev|warning|
      consequence|revoked|disciplinar|accountab|responsib|guilty|culprit|blame|fault|trust|should|could|
      ought|dock|fire|sack|heads|who|whose|why|how|what|nice going|congrat|clown|joker|cowboy|arrogan|
      hubris|clums|stubborn|apathy|in hindsight|bonus|beneath|apparently|seemingly|buck|liabilit)`,
  'i',
);

/** Whether a sentence is worth taking apart. */
export function mayBlame(sentence: string, names: Names): boolean {
  const cast = castOf(sentence, names);
  if (cast === 'people') return true;
  if (alone.test(sentence)) return true;
  return (
    (cast !== 'nobody at all' && ownFault.test(sentence)) || (cast === 'perhaps' && humanFault.test(sentence))
  );
}

function castOf(sentence: string, { people }: Names): Cast {
  let cast: Cast = 'nobody at all';
  for (const { 0: text, index } of sentence.matchAll(word)) {
    const lower = text.toLowerCase();
    if (text.startsWith('@') || isPersonWord(lower)) return 'people';
    if (
      /^\p{Lu}.*\p{Ll}/u.test(text) &&
      (givenNames.has(lower.replace(/['’]s$/, '')) ||
        people.some((person) => person.toLowerCase().includes(lower)))
    )
      return 'people';
    if (/^(?:we|i|us|our|my|me)$/.test(lower) && cast !== 'perhaps') cast = 'we';
    if (index > 0 && /^\p{Lu}.*\p{Ll}/u.test(text)) cast = 'perhaps';
    if (
      index === 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      !/^(?:The|This|A|An|It|In|On|At|For|When|After|Before|If|As|We|All|There|These|That|To|And|But|Our|By|From|With|Since|While|During|Once)$/.test(
        text,
      )
    )
      cast = 'perhaps';
  }
  return cast;
}
