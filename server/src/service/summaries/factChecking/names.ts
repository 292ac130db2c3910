import { givenNames, systemNames } from '../../prose/lexicon/names.ts';
import { isEnglish } from '../../prose/sentences.ts';
import type { Fact, Remaining } from './fact.ts';
import { zoneForm } from './moments.ts';

/** What a document has in it, as names are looked up. */
export interface KnownNames {
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  /** Of people, in full, in lower case. */
  readonly people: readonly string[];
  /** All of it, in lower case. */
  readonly text: string;
}

const handles = /(?<![\w@])@[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu;
const word = "\\p{Lu}[\\p{L}\\p{N}]*(?:['’.&-]\\p{L}[\\p{L}\\p{N}]*)*";
const run = new RegExp(`(?<![\\p{L}\\p{N}_@'’-])${word}(?:[ \\u00a0]${word})*`, 'gu');
/** Acronyms that are no names of anything in particular, and words that forms of a summary begin with. */
const common = new RegExp(
  `^(?:${zoneForm}|SL[AOI]s?|APIs?|URLs?|HTTPS?|CPUs?|RAM|IDs?|IT|OK|FAQ|TT[DAMR]|MTT[DAMR]|RCA|AM|PM|I|I['’]\\w+|Internet|English|Web)$`,
);
const labels = new Set(
  `summary executive impact cause causes root resolution timeline detection action actions item items lessons learned next steps
  status severity duration date incident post-mortem postmortem report critical high medium low draft published under review todo done blocked
  customer customers users business technical background overview what why how we our the a an and or of for to in on at by with`.split(
    /\s+/,
  ),
);
const months = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** The names of people, teams and systems in a text that a document does not have. */
export function* unknownNames(remaining: Remaining, known: KnownNames): Generator<Fact> {
  for (const { 0: handle, index } of remaining.text.matchAll(handles))
    if (!isHandleKnown(handle.slice(1), known)) yield fact(index, index + handle.length);
  const english = isEnglish(remaining.text);
  for (const { 0: words, index } of remaining.text.matchAll(run)) {
    // In a label each word may have a capital: "**What Happened:**".
    const isLabel = /^[*_]*:/.test(remaining.text.slice(index + words.length));
    const isFirst = startsSentence(remaining.text, index);
    yield* unknownIn(words, index, isFirst, english && !(isFirst && isLabel), known);
  }
}

function fact(start: number, end: number): Fact {
  return { start, end, kind: 'name', readings: [] };
}

function isHandleKnown(handle: string, { text, words }: KnownNames): boolean {
  const name = handle.toLowerCase();
  return text.includes(`@${name}`) || words.has(name) || name.split(/[._-]/).every((part) => words.has(part));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Neighbours that are both unknown are one name: "Oracle Cloud". */
function* unknownIn(
  words: string,
  start: number,
  isFirst: boolean,
  isProse: boolean,
  known: KnownNames,
): Generator<Fact> {
  const all = [...words.matchAll(/[^ \u00a0]+/g)].map(
    ({ 0: text, index }): Word => ({ text, start: start + index, end: start + index + text.length }),
  );
  const isUnknown = all.map(({ text }, at) => {
    const mayBePlain = (isFirst && at === 0) || !isProse;
    return !isKnownWord(text, known) && (!mayBePlain || isTelling(text));
  });
  let open: Word | undefined;
  for (const [at, each] of all.entries()) {
    const before = open;
    if (isUnknown[at]) open = before ? { ...before, end: each.end } : each;
    if (before && !isUnknown[at]) {
      yield fact(before.start, before.end);
      open = undefined;
    }
    const next = all[at + 1];
    if (next && !isUnknown[at] && !isUnknown[at + 1] && areMixed(each.text, next.text, known))
      yield fact(each.start, next.end);
  }
  if (open) yield fact(open.start, open.end);
}

function isKnownWord(text: string, { words }: KnownNames): boolean {
  const bare = text.replace(/['’]s?$/, '').replace(/\.$/, '');
  if (common.test(bare) || (months.test(bare) && bare.length < 4)) return true;
  const isThere = (part: string): boolean => {
    const lower = part.toLowerCase();
    return (
      words.has(lower) || words.has(lower.replace(/s$/, '')) || words.has(`${lower}s`) || labels.has(lower)
    );
  };
  return isThere(bare) || bare.split(/[-&.'’]/).every((part) => part === '' || isThere(part));
}

/** A name even where any word has a capital: at the beginning of a sentence, in a heading, in German. */
function isTelling(text: string): boolean {
  const bare = text.replace(/['’]s?$/, '');
  const lower = bare.toLowerCase();
  return (
    (givenNames.has(lower) && !everyday.test(lower)) ||
    (systemNames.has(lower) && !everydaySystems.test(lower)) ||
    /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(bare)
  );
}

/** Given names and systems that are words of English, too. */
const everyday =
  /^(?:will|may|mark|grace|hope|faith|joy|rose|bill|art|grant|chase|drew|frank|rich|sunny|dawn|summer|june|april|august|an|ray|max|so|see|can|in|an|long|sue|pat|rob|skip|guy|gene|iris|ivy|jade|olive|page|penny|ruby|victor|wade|ward|young|don|ana|are|ask|else|even|win|van|even|more|most|any|bob|blessing|precious|patience|comfort|angel|harmony|miles|hunter|mason|parker|carter|reed|lane|dean|earl|duke|king|prince|major|justice|constant|clement|christian|dale|glen|heath|cliff|forest|brook|robin|jay|dusty|rusty|buck|chip|happy|merry|carol|melody|sky|star|story|true)$/;
const everydaySystems =
  /^(?:go|node|ping|react|segment|ray|rust|cron|kernel|pipeline|scheduler|cloud|helm|chef|spring|squid|vault|lambda|envoy|flux|consul|watson|storm|spark|temporal|tempo|thanos|caddy|puppet|phoenix|presto|rails|backstage|cilium|chrome|elastic|aurora|druid|lucene|stripe|slack|windows|django|travis|ada|alexa|hugo|dynamo|render|rust|solr|apple|maven|native|nomad|hive|argo|java|python|oracle|pulsar|logstash|loki|kong|terraform|ruby|redis)$/;

/** Whether a new sentence, item, heading, cell or label begins at an offset. */
function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  return (
    /(?:^|[\n.!?:;|>–—(/“"[]|\.\)|^\s*[-*+]|\]|\d[.)])[\s*_#>"“'(-]*$/.test(before) ||
    /(?:^|\n)\s*#+ .*$/.test(text.slice(0, at))
  );
}

/** "Nadia Keller", where a document has Nadia Rahman and Ines Keller. */
function areMixed(first: string, last: string, { people, text }: KnownNames): boolean {
  const [given, family] = [first, last].map((each) => each.replace(/['’]s?$/, '').toLowerCase());
  const parts = people.map((person) => person.split(/\s+/)).filter(({ length }) => length > 1);
  return (
    parts.some(([name]) => name === given) &&
    parts.some((names) => names.at(-1) === family) &&
    !text.replace(/\s+/g, ' ').includes(`${given} ${family}`)
  );
}
