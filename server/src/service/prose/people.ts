import type { NounPhrase } from './english/phrases.ts';
import { baseOfS, isEveryday } from './english/verbs.ts';
import type { Word } from './english/words.ts';
import { givenNames, systemNames } from './lexicon/names.ts';
import {
  ambiguous,
  commonWord,
  departments,
  groupOf,
  groups,
  korean,
  nobody,
  pronouns,
  roles,
  teams,
  technical,
  things,
  trade,
} from './lexicon/people.ts';

/** What a document tells about names in it. */
export interface Names {
  readonly people: readonly string[];
  readonly systems: readonly string[];
}

/**
 * Of whom something is said. `self`: we, I. `person`: a name, role, team or pronoun. `perhaps`: a capitalised word that may
 * be a name or a product, so only what people alone do can be said of it. `nobody`: no one, none of the reviewers.
 */
export type Kind = 'self' | 'person' | 'perhaps' | 'nobody' | 'thing';

/** Whether a word in lower case may speak of people: a role, a team, a pronoun. */
export function isPersonWord(lower: string): boolean {
  const noun = lower.replace(/['’]s?$/, '');
  return (
    pronouns.test(noun) ||
    nobody.test(noun) ||
    noun === 'no' ||
    noun === 'they' ||
    isRole(noun) ||
    isRole(noun.replace(/(?<!s|u)s$/, ''))
  );
}

function isRole(noun: string): boolean {
  return (
    roles.has(noun) ||
    teams.has(noun) ||
    departments.has(noun) ||
    groups.test(noun) ||
    /(?:engineer|developer|operator|admin|on-call|staff)s?$/.test(noun) ||
    trade.test(noun)
  );
}

/** Who or what a phrase speaks of. */
export function kindOf(words: readonly Word[], phrase: NounPhrase, names: Names): Kind {
  const own = words.slice(phrase.owner ? phrase.owner.end + 1 : phrase.start, phrase.end);
  const [head] = own.slice(-1);
  if (head === undefined) return 'thing';
  const first = words[phrase.start]?.lower ?? '';
  if (own.length === 1 && phrase.owner === undefined) {
    if (/^(?:we|i|us|me|ourselves|myself)$/.test(head.lower)) return 'self';
    if (nobody.test(head.lower)) return 'nobody';
    if (pronouns.test(head.lower)) return 'person';
    if (head.lower === 'they') return 'perhaps';
    if (head.tag === 'pronoun') return 'thing';
  }
  const kind = kindOfHead(words, phrase, own, head, names);
  return kind === 'person' && (first === 'no' || first === 'neither') ? 'nobody' : kind;
}

function kindOfHead(
  words: readonly Word[],
  phrase: NounPhrase,
  own: readonly Word[],
  head: Word,
  names: Names,
): Kind {
  const rest = own.slice(0, -1);
  const noun = head.lower.replace(/^(?:ex|co|vice)-/, '');
  const singular = noun.replace(/(?<!s|u)s$/, '');
  if (
    names.systems.some(
      (system) => system.toLowerCase() === textOf(own).toLowerCase() || system.toLowerCase() === head.lower,
    )
  )
    return 'thing';
  if (rest.some(({ lower }) => /[^s]s$/.test(lower) && isEveryday(baseOfS(lower)))) return 'thing';
  if (/^(?:people|persons?|individuals?|folks?)$/.test(noun) && isAnybody(words, phrase, rest))
    return 'perhaps';
  if (/^(?:vendor|supplier|provider|partner|manufacturer|carrier)$/.test(singular)) return 'perhaps';
  if (isCalledThing(words, phrase, own)) return 'thing';
  if (head.tag === 'name' && !roles.has(singular) && !departments.has(noun) && !teams.has(singular))
    return kindOfName(words, phrase, own, names);
  if (isOfPeople(singular, rest.at(-1)?.lower ?? '')) return 'person';
  const isTechnical =
    rest.some(({ lower, tag }) => technical.test(lower) || systemNames.has(lower) || tag === 'code') ||
    rest.some(({ lower }) => names.systems.some((system) => system.toLowerCase() === lower));
  const isBare = rest.every(({ tag }) => tag === 'determiner');
  if (teams.has(singular))
    return isTechnical && singular !== 'team'
      ? 'thing'
      : isBare && !/^(?:team|crew|squad|leadership|staff|management|colleague)$/.test(singular)
        ? 'thing'
        : 'person';
  if (groups.test(noun))
    return rest.some(({ lower }) => groupOf.test(lower)) ||
      (phrase.owner !== undefined && kindOf(words, phrase.owner, names) === 'person') ||
      /^(?:folks|guys|people)$/.test(noun)
      ? 'person'
      : 'thing';
  if (departments.has(noun) && own.length === 1 && words[phrase.end]?.form === 'ing') return 'thing';
  if (
    departments.has(noun) &&
    rest.every(
      ({ tag, lower }) =>
        tag === 'determiner' ||
        /^(?:customer|first-line|second-line|third-line|first-level|second-level|third-level|frontline|front-line|network|site|field|internal|vendor|technical|it|data|cloud|application|engineering|upper|senior|product|it's|night|level|l1|l2|l3|tier-1|tier|desktop|production|release|warehouse|plant|retail|dealer|store|branch|global|local|regional|central|external)$/.test(
          lower,
        ),
    )
  )
    return isBare && words[phrase.start]?.tag === 'determiner' && noun !== head.lower
      ? 'thing'
      : /^(?:security|support|product|it|operations|engineering|hosting|dispatch|facilities)$/.test(noun) &&
          words[phrase.start]?.tag === 'determiner'
        ? 'thing'
        : 'person';
  if (
    !roles.has(singular) &&
    !roles.has(noun) &&
    !/(?:engineer|developer|operator|admin|on-call|staff)s?$/.test(noun) &&
    !trade.test(noun)
  )
    return 'thing';
  if (isBare && outsiders.test(noun)) return 'person';
  if (ambiguous.test(singular))
    return isTechnical ||
      (isBare &&
        /^(?:manager|controller|agent|client|user|leader|member|worker|reader|writer|driver|planner|dispatcher|editor|broker|signer|verifier|teller|trader|hand|publisher|producer|inspector|guard|head|pilot|primary|secondary|unit|backup|monitor|watcher|installer|translator|releaser|deployer|registrar|lead)$/.test(
          singular,
        ) &&
        !/^(?:manager|head|lead|dispatcher|inspector|guard|pilot|editor|driver|releaser|deployer)$/.test(
          singular,
        ))
      ? 'thing'
      : 'person';
  return isTechnical &&
    !/(?:engineer|developer|dba|technician|contractor|maintainer|specialist|staff|analyst|architect|people|expert|consultant|intern|sre|author|reviewer|vendor|supplier|person)$/.test(
      singular,
    )
    ? 'thing'
    : 'person';
}

/** One of them may be a program; several are people. */
const outsiders =
  /^(?:installers|planners|translators|dispatchers|editors|traders|tellers|inspectors|integrators|supervisors|pilots|drivers on duty)$/;

/** "Oscar (the nightly batch)", "Marvin, the chat bot,": what it is, is said behind the name. */
function isCalledThing(words: readonly Word[], { end }: NounPhrase, own: readonly Word[]): boolean {
  if (own.at(-1)?.tag !== 'name' || !/^[(,]$/.test(words[end]?.text ?? '')) return false;
  const close = words.findIndex(({ text }, index) => index > end && /^[),.;:]$/.test(text));
  const told = words.slice(end + 1, close < 0 ? undefined : close);
  return (
    told.length > 1 &&
    told.length < 8 &&
    told[0]?.tag === 'determiner' &&
    things.test(told.at(-1)?.lower ?? '')
  );
}

/** "the security manager", "the service owner", "customer success": with such a word in front they are people. */
function isOfPeople(noun: string, before: string): boolean {
  if (noun === 'manager' || noun === 'lead' || noun === 'officer')
    return /^(?:security|release|incident|product|project|account|delivery|facilities|duty|shift|change|operations|engineering|platform|infrastructure|it|network|sales|risk|support|site|plant|store|warehouse|team|line|program|programme|quality|test|qa|tech|technical|compliance|privacy|backend|frontend|data|on-call|crisis)$/.test(
      before,
    );
  if (noun === 'owner')
    return /^(?:service|product|process|system|application|business|code|feature|component|asset|risk|platform|budget|team|repository|gateway|api|module|library|pipeline|database|dashboard|alert|runbook|domain)$/.test(
      before,
    );
  if (noun === 'contact')
    return /^(?:it|billing|business|technical|security|vendor|account|on-site|site|emergency|data|project)$/.test(
      before,
    );
  if (noun === 'success') return before === 'customer';
  if (noun === 'agent')
    return /^(?:support|service|helpdesk|booking|call-centre|call-center|sales|travel)$/.test(before);
  return /^(?:engineering|operations)$/.test(noun) && groupOf.test(before);
}

/** "a lot of people": the public; "the person on call" is one of us. */
function isAnybody(words: readonly Word[], { start }: NounPhrase, rest: readonly Word[]): boolean {
  return (
    rest.length === 0 ||
    /^(?:many|some|most|few|several|two|three|all|no|any|other)$/.test(words[start]?.lower ?? '')
  );
}

function kindOfName(
  words: readonly Word[],
  phrase: NounPhrase,
  own: readonly Word[],
  { people }: Names,
): Kind {
  const at = own.findIndex(({ tag }) => tag === 'name');
  const proper = own.slice(at).filter(({ tag }) => tag === 'name');
  const before = own[at - 1];
  if (/^@|^(?:\p{Lu}\.){2,}$/u.test(proper[0]?.text ?? '')) return 'person';
  if (/^[a-z]+_[a-z]+$/.test(proper[0]?.text ?? '')) return 'perhaps';
  const tokens = proper.map(({ lower }) => lower.replace(/\.$/, ''));
  if (
    people.some((person) =>
      tokens.every((token) =>
        person
          .toLowerCase()
          .split(/[\s._-]+/)
          .includes(token),
      ),
    )
  )
    return 'person';
  if (before && /^(?:noun)$/.test(before.tag))
    return roles.has(before.lower.replace(/s$/, '')) || teams.has(before.lower) ? 'person' : 'thing';
  if (/^(?:Team|Squad|Dr|Mr|Mrs|Ms|Prof)\.?$/.test(proper[0]?.text ?? '') && proper.length > 1)
    return 'person';
  if (own[0]?.tag === 'determiner' && proper.length === 1 && !givenNames.has(tokens[0] ?? '')) return 'thing';
  if (tokens.some((token) => systemNames.has(token))) return 'thing';
  const text = textOf(proper);
  if (/^[\p{Lu}\d-]{2,}$/u.test(text)) return 'thing';
  const isFirst =
    phrase.start === 0 || words[phrase.start - 1]?.tag === 'mark' || words[phrase.start - 1]?.tag === 'time';
  const isNameLike =
    /[À-ɏḀ-ỿ]/.test(text) ||
    /^(?:\p{Lu}\. ?)+\p{Lu}/u.test(text) ||
    korean.test(text) ||
    /^(?:O|D)['’]\p{Lu}|^Mc\p{Lu}/u.test(text) ||
    /^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(text);
  if (tokens.some((token) => token.split(/[-']/).some((part) => givenNames.has(part))) || isNameLike)
    return own[0]?.tag === 'determiner' && !isNameLike ? 'thing' : 'person';
  return (isFirst && proper.length === 1 && commonWord.test(text)) || /[\d_/]|[a-z][A-Z]/.test(text)
    ? 'thing'
    : 'perhaps';
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
