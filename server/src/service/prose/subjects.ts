import { givenNames, systemNames } from './names.ts';

/** What a document tells about names in it. */
export interface Names {
  readonly people: readonly string[];
  readonly systems: readonly string[];
}

/**
 * Of whom something is said. `self`: we, I. `person`: a name, role, team or pronoun. `perhaps`: a capitalised word that
 * may be a name or a product, so only what people alone do can be said of it.
 */
export type SubjectKind = 'self' | 'person' | 'perhaps';

export interface Subject {
  readonly kind: SubjectKind;
  readonly start: number;
  readonly end: number;
}

const roles =
  '(?:on-?calls?|engineers?|developers?|devs?|operators?|administrators?|admins?|sysadmins?|dbas?|sres?|interns?|trainees?|contractors?|consultants?|managers?|technicians?|reviewers?|approvers?|authors?|maintainers?|analysts?|architects?|testers?|commanders?|responders?|employees?|colleagues?|programmers?|committers?|juniors?|newcomers?|(?:new )?hires?|captains?|postmasters?|specialists?|staff|personnel|owners?|leads?|persons?|individuals?|people involved|those involved|management|coders?|designers?|head of \\w+)';
const teams =
  '(?:(?:[\\w-]+ ){1,3}(?:teams?|squads?|guilds?|departments?|desks?|crews?|shifts?|rota)|(?:the|our|their) (?:teams?|squad|crew)|(?:storage|backend|frontend|network|platform|security|infrastructure|data|database|product) (?:group|engineers?|engineering)|team [A-Z][\\w-]+)';
const departments =
  '(?:ops|devops|qa|support|customer support|first-line support|network engineering|engineering|operations|infrastructure|marketing|management|procurement|dispatch|finance|facilities|legal|hr|sales|hosting)';
const determiner =
  '(?:the|a|an|our|their|his|her|one of (?:our|the)|another|some|two|three|both|several|any|whichever)';
const place = '(?: (?:on|of|from|in|at|behind|concerned)(?: the| our| an?)?(?: [\\w-]+){1,2}?(?: team)?)?';
const pronouns = '(?:he|she|they|someone|somebody|anyone|anybody|everyone|everybody|whoever)';

/** What may stand between "the" and a role: "junior", "on-call", "payments". */
const modifier =
  '(?!(?:the|a|an|our|their|this|that|and|or|but|of|in|on|at|by|to|for|from|with|as|if|so|then|when|while|because|after|before|since|although|was|were|is|are|had|has)\\b|\\d)[\\w/&-]+';
const people = `(?:${pronouns}|(?:${determiner} )?(?:${modifier} ){0,3}?${roles}(?:[ -]${roles})*${place}|(?:${determiner} )?${teams}${place}|${departments}|@[\\w.-]+|[a-z]+_[a-z]+)`;
const name =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?(?:\\p{Lu}\\. ?)*\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?:(?: (?:van|de|der|von|da|al|bin))? \\p{Lu}[\\p{L}'’-]*\\p{Ll})*";

const selfBefore = /(?:^|[^\w'’-])(we|I)$/i;
const peopleBefore = new RegExp(`(?:^|[^\\w@'’.-])(${people})$`, 'i');
const nameBefore = new RegExp(`(?:^|[^\\p{L}@'’-])(${name})$`, 'u');
const peopleAfter = new RegExp(`^(${people})(?=$|[\\s,.;:!?)'’])`, 'i');
const nameAfter = new RegExp(`^(${name})(?=$|[\\s,.;:!?)'’])`, 'u');

/** Not people, though their nouns are: "the node group", "the Kafka operator". */
const things =
  /\b(?:node|process|consumer|security|resource|replica|task|pod|kubernetes|k8s|kafka|user|build|index|volume|placement|state|thread|target|auto-?scaling) (?:group|agent|operator|manager|controller|admin|owner|team)s?$|\b(?:controller|package|session|connection|task|state|cluster|resource|password|transaction|window|lock|memory|secret) managers?$|\bno (?:one|body)$/i;
const affected = /\b(?:users?|customers?|merchants?|patients?|drivers?|passengers?|attackers?)$/i;

const adverbs =
  /(?:(?:^|[\s,]+)(?:had|has|have|was|were|is|are|been|got|'d|’d|would have|then|also|just|all|both|again|once again|still|even|yet|really|themselves|himself|herself|\w+ly))+$/i;

/** The subject of what is said from `at` on: the words right before it, adverbs and auxiliaries left out. */
export function subjectBefore(text: string, at: number, names: Names): Subject | undefined {
  const before = text.slice(0, at).trimEnd();
  const bare = before
    .replace(adverbs, '')
    .replace(/[\s,]*\bwho$/i, '')
    .replace(/,\s*(?:who\b[^,]*|[a-z]+ing\b[^,]*),?$/i, '')
    .trimEnd();
  const joined = /^([\s\S]*?\S)[,;]?\s+(?:and|but|then|yet|or)(?: then)?$/i.exec(bare);
  if (joined) return firstSubject(text, joined[1]?.length ?? 0, names);
  return subjectEnding(bare, names);
}

/** The person named from `at` on, undefined when none is. */
export function personAt(text: string, at: number, names: Names, isFirst = false): Subject | undefined {
  const rest = text.slice(at);
  const found = peopleAfter.exec(rest)?.[1];
  if (found !== undefined && !/^(?:they|any|every)/i.test(found) && isPerson(found, names)) {
    return { kind: 'person', start: at, end: at + found.length };
  }
  const proper = nameAfter.exec(rest)?.[1];
  const kind = proper === undefined ? undefined : kindOfName(proper, isFirst, names);
  return proper === undefined || kind === undefined
    ? undefined
    : { kind, start: at, end: at + proper.length };
}

function subjectEnding(text: string, names: Names): Subject | undefined {
  const end = text.length;
  const self = selfBefore.exec(text)?.[1];
  if (self !== undefined) return { kind: 'self', start: end - self.length, end };
  const found = peopleBefore.exec(text)?.[1];
  if (found !== undefined && isPerson(found, names)) {
    return { kind: /^they$/i.test(found) ? 'perhaps' : 'person', start: end - found.length, end };
  }
  const proper = nameBefore.exec(text)?.[1];
  if (proper === undefined) return undefined;
  const isFirst = /(?:^|[.!?:;]\s*|\d\s*(?:[–—-]\s*)?)$/.test(text.slice(0, end - proper.length).trimEnd());
  const isThing = /\b(?:service|system|tool|database|server|bot|app|scheduler|pipeline|cluster) $/i.test(
    text.slice(0, end - proper.length),
  );
  const kind = isThing ? undefined : kindOfName(proper, isFirst, names);
  return kind && { kind, start: end - proper.length, end };
}

function isPerson(words: string, names: Names): boolean {
  return !things.test(words) && !affected.test(words) && !isSystem(words, names);
}

/** Who the sentence began with: "The DBA skipped the check and started …". */
function firstSubject(text: string, limit: number, names: Names): Subject | undefined {
  const start =
    /^(?:\W*\d[\d:.–—~\s-]*(?:UTC|CET|[ap]m)?[\s:—–-]*)?(?:(?:then|so|because|but|and|after|as|when|while|although)\s+)?/i.exec(
      text,
    )?.[0].length ?? 0;
  const found = personAt(text, start, names, true);
  return found && found.end <= limit ? found : undefined;
}

function kindOfName(
  words: string,
  isFirst: boolean,
  { people: known, systems }: Names,
): SubjectKind | undefined {
  const tokens = words.toLowerCase().split(/\s+/);
  const bare = words.replace(/['’]s$/, '');
  if (systems.some((system) => system.toLowerCase() === bare.toLowerCase())) return undefined;
  if (known.some((person) => isPartOf(tokens, person.toLowerCase().split(/[\s._-]+/)))) return 'person';
  if (tokens.some((token) => systemNames.has(token))) return undefined;
  const isNameLike =
    /[À-ɏ]|^(?:Dr|Mr|Mrs|Ms|Prof)\b|^(?:\p{Lu}\. ?)+\p{Lu}|^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words);
  if (tokens.some((token) => token.split(/-/).some((part) => givenNames.has(part))) || isNameLike)
    return 'person';
  return isFirst && tokens.length === 1 && commonWord.test(words) ? undefined : 'perhaps';
}

/** Words that often begin a sentence: nouns by their endings, and the like. */
const commonWord =
  /(?:tion|ment|ness|ity|ing|ance|ence|ers?|ors?|s|age|ware|base|work|out|ly|ed|al|ic|ure)$|^(?:The|This|That|These|Those|It|There|What|When|Then|In|On|At|By|For|From|With|Due|If|As|But|So|And|Or|Once|Because|Since|After|Before|While|Although|However|During|Despite|Instead|Later|Next|First|Last|Now|Some|Many|Most|Both|One|Two|Three|Our|Their|Its|We|Nobody|None|No|All|Each|Every|Traffic|Data|Memory|Disk|Code|Build|Deploy|Alert|Node|Pod|Host|Cluster|Client|Agent|Queue|Cache|Index|Script|Job|Task|Team|Human|People)$/;

function isPartOf(tokens: readonly string[], person: readonly string[]): boolean {
  return tokens.every((token) => person.includes(token));
}

/** "The Kafka operator": a role whose noun a product has in front. */
function isSystem(words: string, { systems }: Names): boolean {
  const before = words.toLowerCase().split(/\s+/).slice(0, -1);
  return before.some(
    (word) => systemNames.has(word) || systems.some((system) => system.toLowerCase() === word),
  );
}
