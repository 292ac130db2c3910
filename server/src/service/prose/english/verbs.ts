/** How a verb is inflected; "past" may be a participle as well, where both look the same. */
export type VerbForm = 'base' | 'past' | 'participle' | 'ing' | 's';

export interface Inflection {
  /** The same for all forms of a verb; not always a word: "delet". */
  readonly stem: string;
  readonly form: VerbForm;
}

/** Irregular verbs: base, past and participle where it differs. */
const irregular = `awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bite bit bitten|bleed bled|blow blew blown|break broke broken
|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk
|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|foresee foresaw foreseen
|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known
|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|mislead misled|misread misread|mistake mistook mistaken|misunderstand misunderstood
|mishear misheard|oversee oversaw overseen|oversleep overslept|override overrode overridden|overrun overran overrun|overwrite overwrote overwritten|overthink overthought|outdo outdid outdone|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|redo redid redone
|rerun reran rerun|resend resent|reset reset|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed
|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood
|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|undo undid undone
|understand understood|unplug unplugged|upset upset|wake woke woken|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|write wrote written`;

const irregularLines: readonly (readonly string[])[] = irregular
  .replaceAll('\n', '')
  .split('|')
  .map((line) => line.trim().split(' '));

const inflected: ReadonlyMap<string, Inflection> = new Map(
  irregularLines.flatMap(([lemma = '', past = '', participle = past]): [string, Inflection][] => [
    [participle, { stem: stemOf(lemma), form: participle === past ? 'past' : 'participle' }],
    [past, { stem: stemOf(lemma), form: 'past' }],
  ]),
);
const notPast =
  /^(?:need|speed|feed|seed|red|bed|hundred|embed|shed|exceed|succeed|proceed|breed|weed|indeed|deed|bleed|greed|sacred|wicked|naked|aged|led|wed|fed|sled|creed|steed|reed|heed|kindred|unneed|biped|moped|infrared|crossbred|inbred)$/;
/** "untested" and "long-standing" describe; "double-checked" and "re-enabled" tell. */
const verbalPrefix =
  /^(?:re|mis|over|under|double|force|load|smoke|stress|peer|sanity|triple|proof|fact|bulk|cherry|copy|fat|rubber|hard|soft|auto|hot|spot|live|mass|bulk|cross|pre|de|dis|hand|half|second|side|short|cold|de-)-/;
const negative =
  /^un(?!do|lock|load|plug|mount|install|pack|wrap|block|set|pin|mute|subscrib|register|fold|link|dr|der|veil|leash)/;
const notIng =
  /^(?:thing|something|anything|nothing|everything|during|spring|string|ring|king|bring|being|morning|evening|ceiling|wing|sing|ping|sling|swing|fling|cling|sting|offspring|sibling|darling|according|billing|routing|pricing|staging|monitoring|logging|alerting|engineering|caching|networking|peering|branding|clearing|wiring)$/;

/** Past and -ing forms of any verb, told by spelling and a list of the irregular ones; undefined for other words. */
export function inflectionOf(word: string): Inflection | undefined {
  const known = told.get(word);
  if (known !== undefined) return known ?? undefined;
  const found = read(word);
  if (told.size >= capacity) told.clear();
  told.set(word, found ?? null);
  return found;
}

/** In words: more than a session has; most of a text are seen again. */
const capacity = 20_000;

const told = new Map<string, Inflection | null>();

function read(word: string): Inflection | undefined {
  const known = inflected.get(word);
  if (known) return known;
  if (word.includes('-') && !verbalPrefix.test(word)) return undefined;
  if (word.length > 3 && word.endsWith('ed') && !notPast.test(word) && !negative.test(word))
    return { stem: stemOf(word.endsWith('ied') ? `${word.slice(0, -3)}y` : word.slice(0, -2)), form: 'past' };
  if (word.length > 4 && word.endsWith('ing') && !notIng.test(word))
    return { stem: stemOf(word.slice(0, -3)), form: 'ing' };
  return undefined;
}

/** The base of a form in -s ("escalates", "pushes", "tries"). */
export function baseOfS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** What all regular forms of a verb have in common: "skipped" and "skip", "deleted" and "delete". */
export function stemOf(base: string): string {
  return base
    .replace(/([b-df-hj-np-rtvz])\1$/, '$1')
    .replace(/ck$/, 'c')
    .replace(/e$/, '');
}

/** The stems of verbs in a list such as "forget neglect overlook". */
export function stemsOf(bases: string): ReadonlySet<string> {
  return new Set(
    bases
      .split(/\s+/)
      .filter((base) => base !== '')
      .map(stemOf),
  );
}

/** Verbs that are told by their place alone, as their base and -s forms look like nouns. */
const everydayVerbs = `accept acknowledge act add allow answer apply approve argue ask assume avoid back backfill bear carry deserve owe keep be begin believe blame block book break bring build bypass call care catch cause change check choose claim clean clear click close come
  commit communicate configure confirm consider copy crash cut decide delay delete deploy disable discuss dismiss document draw drop enable ensure escalate expect fail fall fear feel fetch file find fire fix flip follow force forget get give
  go grant handle hear help hide hit hold hope ignore inform insist install introduce investigate join keep kill know label launch leak learn leave let lie listen load lock log look lose lower make manage mask measure merge mind miss misread
  monitor move mute need notice notify open order overlook override overwrite own panic pass patch pay pick plan play post prefer press prevent promise promote provide pull push put question quit raise read realise realize reboot recognise
  recognize refuse reject release rely remember remove rename repeat reply report require reset resist resolve respond restart restore retry return review revoke roll rotate run rush save say schedule see seem select send set share ship
  show shut sign silence sit skip sleep spot stall start stay stop submit suggest switch take talk tell test think threaten touch track treat trigger trust try tune turn undo update upgrade upload use validate verify wait wake want warn watch
  wipe work write roll notify consult ask coordinate announce inspect rotate renew involve question`;
const everyday = stemsOf(everydayVerbs);

/** Whether a word may be the base of a verb, as far as looks tell. */
export function isEveryday(base: string): boolean {
  return everyday.has(stemOf(base));
}

const participles: ReadonlyMap<string, string> = new Map(
  irregularLines.map(([lemma = '', past = '', participle = past]) => [stemOf(lemma), participle] as const),
);

/** What stands in a passive: "written" for "wrote", "deleted" for "deletes"; undefined where that is not certain. */
export function participleOf(word: string, stem: string): string | undefined {
  return participles.get(stem) ?? (word.endsWith('ed') ? word : undefined);
}

const bases: ReadonlyMap<string, string> = new Map([
  ...everydayVerbs.split(/\s+/).map((base) => [stemOf(base), base] as const),
  ...irregularLines.map(([base = '']) => [stemOf(base), base] as const),
]);

/** "check" for the stem of "checked", where it is known. */
export function baseOf(stem: string): string | undefined {
  return bases.get(stem);
}
