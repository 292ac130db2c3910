/** What a word does in a sentence; "subordinator" is because, when, if and their kin. */
export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'name'
  | 'time'
  | 'possessive'
  | 'code'
  | 'mark';

const closed: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    'the a an this these those our their his her its my your every each no some any another both all either neither several many few most whichever whose one two three four five six seven eight nine ten',
  ],
  [
    'pronoun',
    'i we he she they it you me us him them someone somebody anyone anybody everyone everybody nobody none himself herself themselves itself ourselves myself whoever who whom what theirs ours nothing something anything everything',
  ],
  ['relative', 'that which'],
  [
    'preposition',
    'of on in at from for with behind by into onto during within without after before under against between among across through about above below near per via despite upon toward towards outside inside regarding concerning around until till since like amid throughout beyond',
  ],
  ['conjunction', 'and or but nor yet then'],
  [
    'subordinator',
    'because when while if although though whereas unless as so once where why how whether whenever than',
  ],
  ['modal', "should could would might may must can will shall ought ca wo cannot 'll"],
  ['be', "is are was were be been being am 're 'm ai"],
  ['have', "have has had having 've"],
  ['do', 'do does did'],
  ['not', "not n't never"],
  ['to', 'to'],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow utc gmt cet cest est pst pdt bst ist am pm minute minutes hour hours',
  ],
  [
    'adverb',
    'up down out off over also just still even ever again already always often once twice soon later earlier then now here there too very quite rather almost only simply merely instead maybe perhaps however therefore thus hence meanwhile afterwards otherwise away back forward together apart else far long yet both initially eventually finally really actually probably possibly once nevertheless nonetheless straight inexplicably',
  ],
  [
    'noun',
    'being during-not page ops data process access address status bus analysis basis series news diagnosis canvas',
  ],
  [
    'adjective',
    'unfamiliar unable unwilling responsible unfamiliar unwilling new old bad good wrong right own same other next last first second third junior senior whole single main sole responsible supposed due able sick tired careful careless previous current former late early big small large high low live stale broken unaware asleep drunk alone present absent busy more less better worse such',
  ],
];

/** The part of speech of words that belong to closed classes, and of some that forms mislead about. */
export const tags: ReadonlyMap<string, Tag> = new Map(
  closed.flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag] as const)).toReversed(),
);
