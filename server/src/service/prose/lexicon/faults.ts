import { stemsOf } from '../english/verbs.ts';

/** Said of people only, whoever the capitalised word before it may be; the word itself tells the fault. */
export const careless =
  stemsOf(`forget neglect overlook misread mistype misspell misunderstand misjudge misremember misinterpret miscalculate
  misconfigure misapply mishandle misplace mislabel misdiagnose mismanage miscommunicate mistake mishear misinform mislead misuse misallocate
  mistime panic rubber-stamp botch bungle blunder fumble flub bumble wreck fat-finger omit withhold procrastinate dither hesitate dawdle rush guess
  gamble cheat lie flout disregard defy disobey shirk slack doze oversleep daydream squander conceal sabotage muddle goof meddle tamper skimp
  pretend stonewall deceive overstep eyeball half-ass torpedo fry hose tank butcher yank scuttle crater bork demolish obliterate starve pollute
  maim gut hoodwink fleece bluff coast dodge duck weasel fob bumble bulldoze cave chicken renege trash nuke improvise-on sneak smuggle mess`);

/** Harm that a system may do as well: blame when a person is the subject. */
export const harmful =
  stemsOf(`ignore skip bypass corrupt crash leak wipe overwrite clobber violate dismiss circumvent sidestep brick
  destroy damage ruin jeopardise jeopardize endanger undermine cripple aggravate worsen miss kneecap break mangle garble abuse melt bust cook devastate paralyse paralyze strangle poison contaminate scramble swamp drown choke strand derail sink blank topple kill-off cripple torch blast overload overwhelm flood exhaust saturate hammer hog
  underestimate overestimate overrule overcommit oversell shortchange disrupt hinder hamper obstruct impede`);

/** Not to do these is to fail others. */
export const duties =
  stemsOf(`check notice test verify review update read follow tell inform notify warn ask escalate acknowledge validate coordinate
  monitor know learn understand realise realize document wait respond react account consider think plan care bother listen look watch communicate
  double-check confirm consult involve announce report raise share mention anticipate see catch spot recognise recognize rehearse load-test answer open
  heed inspect investigate question speak follow-up rotate renew clean prepare attend respect adhere comply deliver delegate talk
  reply enforce backup pass relay forward`);

/** Of oneself it is no blame to say what one did not know. */
export const unaware = stemsOf(
  'know learn understand realise realize see anticipate recognise recognize notice follow hear',
);

/** What people do all day, and blame only where the sentence says that it did harm. */
export const neutral =
  stemsOf(`delete drop deploy push merge run rerun kill change commit ship upload apply set give edit flash tag pick pull remove
  disable enable revoke restart reboot silence approve promote release select swap use load enter configure update modify install copy upgrade patch cut
  open close chase force shut turn switch stop roll rename move make raise lower increase decrease reduce add insert paste type click hit press choose
  decide start launch trigger execute issue send post publish write build import export migrate restore truncate format reformat reset revert rebase
  unplug plug disconnect connect route point assign grant share hand pass sign accept clear purge flush alter tweak touch adjust replace wire mount
  sign confirm sell promise announce schedule launch hand go proceed continue start
  unmount scale resize tear take put leave let keep throttle block cancel schedule reschedule book order print label mark classify treat log fire hotfix
  sync wave lift bump override mute snooze resolve unlock lock unset toggle flip draft circulate forward`);

/** Passive and with an agent these are told as mishaps. */
export const mishaps = stemsOf(
  'cause silence mishandle shut commit disable enable forget lose kill delay compromise trip expose omit neglect',
);

/** What comes to people or is put right by them: a wrong thing there is none of their doing. */
export const blameless: ReadonlySet<string> = new Set([
  'be',
  ...stemsOf(`find notice spot report identify correct detect see receive have be get revert fix replace expect mean know think say ask show suffer
  discover catch mention suspect hear raise rule roll undo repair rename point note recognise recognize flag describe question confirm reproduce trace`),
]);

/** To be at something else than these, or not at them, while it mattered. */
export const attended =
  stemsOf(`watch monitor check follow test read look listen keep communicate answer respond review verify delegate escalate talk
  coordinate act update document take ask tell inform share help cooperate work speak use wait obey heed respect pay react`);
