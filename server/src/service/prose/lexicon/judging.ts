import { oneLine } from '../../oneLine.ts';

/** What people are called who are blamed; a piece of a pattern. */
const traits = oneLine`
    careless|sloppy|reckless|negligent|lazy|incompetent|inexperienced|clueless|irresponsible|
    complacent|foolish|foolhardy|stupid|inattentive|unprofessional|amateurish|amateur|cavalier|
    ill-advised|ill-considered|ill-judged|misguided|thoughtless|hasty|rash|asleep at the wheel|
    out of (?:his|her|their) depth|idiotic|dumb|ignorant|unqualified|naive|na[ïi]ve|terrible|shoddy|
    slapdash|lackadaisical|half-hearted|haphazard|slipshod|unforgivable|inexcusable|indefensible|
    shameful|embarrassing|pathetic|lax|blas[ée]|oblivious|arrogant|stubborn|impatient|overconfident|
    over-confident|cocky|gullible|boneheaded|brainless|daft|silly|absurd|ridiculous|moronic|
    unthinking|absent-minded|undisciplined|uncooperative|unhelpful|lethargic|sluggish|incapable|inept|
    hapless|hopeless|useless|overeager|trigger-happy|feckless|derelict|remiss|short-sighted|unwise|
    imprudent|senseless|mindless|asinine|appalling|disgraceful|dreadful|woeful|bone-idle|cowboy|
    kamikaze|harebrained|hare-brained|over-?hasty|over-?eager|ham-fisted|neglectful|heedless|tone-deaf|selfish|dishonest|dim-witted|
    slack|untrained|unfit|undertrained|clumsy|forgetful|distracted|disorganised|disorganized|
    indecisive|panicky|bewildering|baffling`;

/** What people do or decide: a trait of it is one of theirs. */
const doings = oneLine`
    mistakes?|decisions?|changes?|reviews?|edits?|merges?|fix|deploy(?:ment)?s?|commits?|reviewing|scripting|engineering|housekeeping|restarts?|rollbacks?|reboots?|upgrades?|migrations?|rollouts?|copy-paste|copy and paste|click|keystroke|typing|
    attitude|behaviou?r|engineers?|developers?|operators?|team|staff|people|idea|choices?|work|
    approach|handling|act|action|error|coding|hire|technicians?|admins?|move|call|judge?ment|shortcut|
    habit|culture|practice|gamble|conduct|response|communication|execution|planning|thinking|
    oversight|hand-?over|sign-off|workmanship|person|individual|contractors?|interns?|managers?|
    reviewers?|colleague|dba|sre|assumption|mindset|push|testing|preparation|blunder|omission|
    tinkering|hack|bypass|guess|attempts?|way|effort|job|performance|manner|way to|thing to do|stunt|
    disregard|indifference|neglect`;

/** "a careless change", "lack of preparation". */
export const ofDoings = new RegExp(
  oneLine`
    \b(?:${traits}|rookie|schoolboy|beginner['’]?s?|poor|brilliant|
    bad (?=decision|judge?ment|call|choice|attitude)|lack of|basic (?=mistake|error)|elementary|
    avoidable (?=mistake|error|blunder)|unforced (?=error)|
    glaring (?=oversight|omission|mistake|error)|gross|wilful|willful|blatant|sheer|
    utter) (?:[\w-]+ )?(?:${doings})\b(?! (?:tree|hash|bayes|queue|rate|budget|message|page|log|
      team's))(?<!amateur radio operators)`,
  'i',
);

/** "was careless"; whether of people its subject tells. */
export const ofPeople = new RegExp(
  oneLine`
    \b(?:was|were|is|are|am|been|being|seemed|seems|looked|appeared|became|got|grew) (?:too |simply |
    just |so |very |rather |far |way |plain |quite |a bit |somewhat |being |either |
    \w+ly )*(?:${traits}|
    (?<=(?:hopelessly|painfully|inexcusably|unforgivably|embarrassingly|shamefully|ridiculously|
      terribly|far too|way too|much too) )(?:slow|late|unprepared|lax|trusting)|
    overly (?:optimistic|confident|trusting|ambitious|relaxed|casual|hasty)|half asleep|half-asleep|
    not (?:experienced|skilled|senior|qualified|competent|careful|thorough|mature|disciplined|attentive) enough|
    overtaxed|helpless|out of (?:his|her|their) element|
    slow to (?=react|respond|escalate|ac|no|re)|not paying attention|not up to (?:the|it|scratch)|
    not (?:competent|qualified|careful|diligent|capable|fit|interested|bothered|concentrating|
      thinking|listening)|
    unwilling to|reluctant to (?=ask|escalate|admit)|at a loss|in over (?:his|her|their) head|
    too (?:busy|proud|lazy|tired|slow|late|eager|junior|green|trusting|scared|timid|keen|
      impatient)(?= to| for)?|
    busy (?:chatting|gossiping|playing)|more interested in|not the (?:sharpest|brightest)|drunk|
    hung ?over|careless)\b`,
  'i',
);

/** "lack of attention", "no excuse for", "any competent engineer". */
export const lacking = new RegExp(
  oneLine`
      \b(?:with (?:just )?(?:a (?:bit|little) |some |slightly )?(?:more |of )?(?:care|attention|diligence|thought|discipline|foresight|effort|vigilance|common sense)|
      expect(?:ed)? (?:an?|any|our|the) [\w -]{2,40} to know better|expect(?:ed)? (?:more|better) (?:of|from) (?:an?|our|the|any)|
      (?:lack|absence|want) of (?:any |basic |common |proper |due |personal |
        professional )?(?:attention|care|diligence|judge?ment|discipline|vigilance|competence|
        professionalism|concentration|ownership mentality|common sense|initiative|foresight|rigou?r|
        commitment|effort|interest|respect|urgency on the part|seriousness|maturity|responsibility|
        accountability|curiosity|thought)|
      (?:insufficient|poor|inadequate|bad|little|scant|zero) (?:attention|care|diligence|judge?ment|
        discipline|vigilance|regard for|respect for|thought (?:was|to|for))|
      no discipline|no (?:sense of (?:urgency|responsibility|ownership))|no regard for|no common sense|
      no excuse for|no (?:real )?effort (?:was made )?to|negligence (?:in|by|of|on)|inattention by|
      carelessness (?:in|by|of|on)|incompetence|errors? of judge?ment|poor communication on the part of|
      failure to pay attention|textbook case of not doing|
      common sense (?:would|should|dictates|tells|says)|
      (?:any|every) (?:competent|half-competent|half-decent|sane|decent|reasonable|self-respecting|
        professional|first-year|trained|serious|real|experienced|responsible|sensible|
        remotely) (?:[\w-]+ )?(?:engineer|developer|operator|dba|person|admin|administrator|sre|team|
        professional|technician|intern|programmer|reviewer|manager|student|graduate|company|shop)|
      any competent|any (?:junior|intern|child|beginner|novice|first-year)\b|a child could|
      (?:no|not an?) (?:senior|experienced|competent|sane|serious|good|professional|sensible|responsible|decent|trained|self-respecting|reasonable) (?:[\w-]+ )?(?:engineer|developer|operator|dba|admin|
        administrator|sre|person|team|technician|programmer|reviewer|manager) (?:should|would|could|does|ever|makes?|can)|
      should (?:not|never) happen to (?:an?|any|our) (?:[\w-]+ )?(?:engineer|developer|operator|dba|admin|sre|team|professional|technician|person|reviewer)|
      no ?body in their right mind|no one in their right mind|
      (?:handled|done|executed|prepared|tested|reviewed|planned|written|made|carried out) (?:so |very |rather |too |quite )?(?:carelessly|sloppily|recklessly|negligently|thoughtlessly|hastily|irresponsibly)|
      by (?:someone|somebody|people|a person|an? (?:engineer|developer|team)) (?:who|that) (?:clearly |obviously |apparently )?(?:has|have|had|did|does|do|knows?|knew|was|were|is|are) (?:clearly |obviously )?(?:never|not|no|nothing|little|n['’]t)\b|
      remains (?:his|her|their|a) (?:own )?(?:secret|mystery|riddle)|
      (?:one|you|we) (?:would|should|could|might) (?:reasonably )?(?:have )?expect(?:ed)? (?:an?|any|our|the) (?:[\w-]+ ){0,2}?(?:engineer|developer|operator|dba|admin|administrator|sre|team|professional|technician|reviewer|person|vendor)|
      an? (?:responsible|good|real|proper|professional|serious|competent|careful|decent) (?:[\w-]+ )?(?:engineer|developer|operator|dba|admin|administrator|sre|team|technician|reviewer) (?:checks|reads|tests|knows|asks|would|does|never|always|should|makes|takes)|
      even (?:an? |the )?(?:intern|junior|beginner|child|novice|first-year|trainee|graduate)\b|
      anyone (?:could|can) (?:see|have (?!(?:\w+ )?(?:made|done|run|fallen|hit|typed|clicked|pressed|overlooked|caused|tripped|chosen|picked)))|
      anyone with (?:half a brain|eyes|any sense|common sense|a clue|basic)|does not take a genius|
      doesn['’]t take a genius|not rocket science|how hard (?:can|could|is) it|dropped the ball|
      inexcusable|
      (?:complete|total|utter|absolute|unmitigated|colossal) (?:fiasco|disaster|mess|shambles|joke|
        farce|incompetence|amateurs?|clown)|
      is a joke|was a joke|this was a stupid|have the decency|had the (?:nerve|audacity|gall)|
      genius move|stroke of genius|in (?:his|her|their) (?:infinite )?wisdom|saw fit to|
      took it upon (?:himself|herself|themselves)|rookie mistake|schoolboy error|amateur hour|
      clown show|what was \w+ thinking|warning signs were (?:there|obvious|all)|writing was on the wall|
      (?:would|could) not be bothered|couldn['’]t be bothered|didn['’]t have a clue|had no clue|
      had no idea what (?:he|she|they) (?:was|were) doing|not fit for|out of (?:his|her|their) league|
      brain dead|what did (?:they|he|she) expect|goes without saying|
      how (?:anyone|somebody|someone) could|beggars belief|defies (?:belief|logic)|
      beyond (?:me|belief|comprehension)|mind-boggling|unbelievable that|shocking that|astonishing that|
      disappointing that|embarrassing that|inconceivable that|there is no excuse|
      for reasons known only to|god knows why|who knows why|too much to ask)\b`,
  'i',
);

/** Always of people. */
export const traitNouns = new RegExp(
  oneLine`
      \b(?:stupidity|laziness|incompetence|idiocy|carelessness|foolishness|arrogance|recklessness|
      sloppiness|ineptitude|amateurism|apathy|cowardice|thoughtlessness|irresponsibility|clumsiness|
      stubbornness|hubris|
      (?:pure|sheer|plain|utter|total|gross|wilful) (?:negligence|ignorance|complacency|indifference|
        neglect)|
      amateurs|clowns?|idiots?|morons?|imbeciles?|fools?(?! proof)|dimwits?|numpt(?:y|ies)|jokers|
      cowboys|
      (?:our |some |a |what a |such a )(?:genius|hero|bright spark|wise guy|rocket scientist)(?! (?:bar|
        plan))|
      (?:could|would) ?(?:n['’]t| not) be (?:arsed|bothered)|
      (?:didn['’]t|did not|doesn['’]t|does not|don['’]t) (?:give a|care (?:less|whether|about|at all)|
        simply care)|
      (?:glaringly|blindingly|perfectly|painfully|plainly|screamingly) obvious to (?:everyone|anyone|
        everybody|anybody|any|all)|
      nice going|shame on|thought(?:less)? (?:too )?highly of|the lazy way|
      (?:apparently|seemingly|evidently) (?:believes?|thinks?|feels?|considers?|reading|checking|asking|
        testing))\b`,
  'i',
);

/** "Inexplicably,", "it is unclear why": a person follows. */
export const asides = new RegExp(
  oneLine`
      \b(?:inexplicably|unbelievably|embarrassingly|astonishingly|incredibly|obviously|clearly|naively|
      foolishly|stupidly|amazingly|bizarrely|ironically|
      somehow|for some (?:strange |odd |unknown |bizarre |inexplicable )?reason|for whatever reason|
      for reasons unknown|brilliant as ever|of course|predictably|naturally|needless to say|
      unsurprisingly|surprisingly|conveniently|
      too (?:proud|lazy|busy|tired|impatient|eager|hasty|keen|shy|scared|timid|confident|trusting) to [^,.;]{2,50}|(?:stupidly|oddly|curiously|strangely|funnily|amazingly|incredibly) enough|carelessly|recklessly|thoughtlessly|irresponsibly|
      in (?:his|her|their) wisdom|blindly trusting [^,]{1,40}|
      it is (?:baffling|incredible|astonishing|unbelievable|beyond me|hard to (?:believe|understand)|
        incomprehensible|unclear|a mystery|puzzling)(?: (?:that|why|how))?|
      (?:it is )?(?:hard|difficult|impossible) to (?:understand|believe|see|explain|fathom) (?:why|how|
        that)|
      one (?:wonders|has to wonder|must ask) (?:why|how)),? `,
  'i',
);

/** "obviously did not", "carelessly": beside what somebody did. */
export const adverbs = new RegExp(
  oneLine`
      \b(?:carelessly|recklessly|sloppily|negligently|clumsily|thoughtlessly|irresponsibly|foolishly|
      stupidly|lazily|naively|rashly|obviously|clearly|plainly|evidently|
      inexplicably)\b(?= (?:had |did |was |were |not |didn|never |failed|forgot|ignor|missed|misread|
        thought|assumed|no\b|lacked|don|doesn|do not|does not|has |have |lacks?\b|cannot|can['’]t|could not|couldn|has no|underestimated|\w+ed\b))`,
  'i',
);

/** "did a poor job", "made a questionable decision"; whether of people its subject tells. */
export const didPoorly = new RegExp(
  oneLine`
      \b(?:did|do|does|done|doing|made|make|making|gave|given|showed|show|shown|took) (?:an? |some |several |their |his |her |the )?(?:really |very |pretty |rather |quite |
      truly |particularly )?(?:poor|bad|terrible|horrible|awful|lousy|sloppy|questionable|dubious|weak|rash|reckless|lazy|half-hearted|
      dreadful|miserable|disastrous|unprofessional|shoddy|abysmal|foolish|stupid) (?:[\w-]+ )?(?:job|work|decisions?|choices?|calls?|judge?ment|
      attempt|effort|impression|performance|discipline|attitude|excuse|answer|advice|guess|assumption|move|testing|review)s?\b`,
  'i',
);

/** "careless as …". */
export const concession = new RegExp(`^(?:${traits}) (?:as|about) (?=\\S)`, 'iu');

/** "all the engineer had to do". */
export const allTheyHadToDo = /\ball (?=[^.,;]{1,40} (?:had|needed) to do\b)/i;

/** "simply had to", "could just have"; whether of people its subject tells. */
export const simply =
  /\b(?:(?:simply|only|just|merely) (?:had|needed) to|(?:had|needed) (?:simply|only|just|merely) to|could (?:simply|just|easily) have)\b/i;

/** "it was reckless of …", "this was foolish to deploy". */
export const reckless = new RegExp(
  oneLine`
      \b(?:it|that|this) (?:was|is) (?:\w+ly |simply |just |plain |quite |rather |so |
      very )?(?:reckless|careless|foolish|stupid|irresponsible|negligent|wrong|sloppy|lazy|na[ïi]ve|
      crazy|insane|idiotic|silly|unprofessional|dumb|inexcusable|unforgivable|thoughtless|remiss|
      short-sighted|unwise|madness|folly)(?: idea| move| thing to do| decision)? (?:of (?=\p{L})|
      on the part of|for (?=\p{Lu}|(?:the|an?|our) )|
      to (?:deploy|merge|run|push|ship|skip|ignore|release|assume|leave|trust|go|rely|start|do|let|put|
        migrate|think|bypass|disable|change))`,
  'iu',
);

/** "Deploying without a plan was irresponsible": what people do, without saying who. */
export const doingIt = new RegExp(
  oneLine`
    ^(?:not )?\w+ing\b[^.;:]{3,80}? (?:was|is) (?:\w+ly |simply |just |quite |plain )?(?:reckless|careless|foolish|stupid|irresponsible|
    negligent|sloppy|lazy|idiotic|unprofessional|inexcusable|unforgivable|madness|folly|insane|crazy)\b`,
  'i',
);

/** Shame, whoever is meant. */
export const shaming =
  /\b(?:embarrassingly|shamefully|inexcusably|laughably|pathetically|disgracefully|unforgivably)\b/i;

/** "Clearly, the change was not tested". */
export const plainly = new RegExp(
  oneLine`
      \b(?:clearly|obviously|of course|naturally|predictably|evidently),? (?:the|this|that|its|
      no) [\w -]{2,40} (?:was|were|had been|has been) (?:not |never |simply )*(?:tested|missed|reviewed|
      checked|ignored|read|verified|noticed|thought|overlooked|validated|rushed|forgotten|considered|
      done properly)\b`,
  'i',
);
