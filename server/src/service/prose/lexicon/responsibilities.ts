import { oneLine } from '../../oneLine.ts';

/** What somebody is made to answer for; a piece of a pattern. */
export const damage = oneLine`
    (?:[\w’'-]+ ){0,3}?(?:outage|incident|failure|mess|loss|delay|downtime|disaster|problem|breach|
    disruption|damage|crash|data loss|regression|fiasco|breakage|error|bug|leak|incident's|debacle|
    mistake|omission|corruption|confusion|misconfiguration|blackout|degradation|slowdown|duplicates?|
    refunds?)s?`;

/** Words behind which the cause is named: a person there is made the cause. */
export const causeBefore = new RegExp(
  oneLine`
      \b(?:root causes?(?: of [\w ]{1,30}?)?(?: (?:is|was|were|lies with|lay with))?:? |
      (?:cause|fault|culprit|blame|reason|trigger): |(?:trigger|cause|origin|source)(?: of [\w ]{1,30}?)? (?:was|is) (?!not) ?|contributing factors?:? (?:was |is )?|
      why \d+: (?:because )?|caused (?:solely |entirely |directly )?by |
      (?:is|was|were|be|came|comes) (?:entirely |solely |mainly |largely |mostly |all )?(?:due|
        down) to |
      (?:entirely|solely|all|squarely|simply|purely) (?:down to|because of|thanks to) |
      (?:analysis|evidence|logs?|trail|audit log|everything|all signs|it all) (?:clearly )?points? (?:squarely |clearly |straight )?(?:to|at) |
      (?:(?:go|date)(?:es|s)? back|went back|(?:come|boil)s? down|(?:came|boiled) down) to |(?:stem(?:s|med)|originat(?:es|ed)) (?:from|with|in) |
      what (?:made|caused|led to|broke|delayed|prolonged|worsened|triggered|brought|took) [^.;,]{1,40} (?:was|were) |
      attribut(?:able|ed) to |trac(?:ed|eable) (?:back )?to |
      blame (?:for [^.;]{1,40}? )?(?:lies|rests|falls|goes|belongs|is on|sits|lay) (?:squarely |
        entirely |solely |firmly )?(?:with|on|to|at the feet of) |
      (?:fault|responsibility|accountability|onus)(?: for [^.;]{1,40}?)? (?:lies|lay|rests|rested|sits|
        falls|fell) (?:squarely |entirely |solely |firmly |clearly )?(?:with|on) |
      (?:fault|handiwork|doing) of |culprits? (?:was|is|were|turned out to be|here (?:was|is)|: ) ?|
      guilty party (?:was|is|turned out to be) |
      (?:all )?fingers? (?:point(?:s|ed)?|(?:was|were) pointed) (?:squarely )?(?:at|to|toward) |no thanks to |
      failure is |accountable for [^.;]{1,30} (?:is|was) |point of failure (?:was|is|here was) |
      weak(?:est)? link (?:was|is|here was|in [^.;]{1,30} (?:was|is)) |
      problem (?:was|is) (?=(?:the|our|an?) (?:[\w-]+ )?(?:engineer|developer|operator|team|intern|
        contractor|on-call|admin|manager|dba|sre)|\p{Lu})|
      laid at the (?:feet|door) of |(?:we|I) (?:have |can only |must |should )?(?:blame|fault) |
      courtesy of |
      because of (?=(?:an?|the|our) [\w -]{0,30}?(?:who|['’]s (?:mistake|error|care|negl|fail|ignor|
        lazi|incomp)))|
      (?:have|has|can) (?:only )?(?:\w+ )?to thank for (?:this|that|it)\b.{0,2}|
      (?:this|the outage|the incident|it) (?:is|was) on (?=\p{Lu}|(?:the|our) [\w-]+ team)|owed to |
      (?:lands|sits) (?:squarely )?(?:at the door of|with|on) )`,
  'iu',
);

/** A role that stands for itself: not "the on-call rotation" or "the user-agent header". */
export const standsAlone = new RegExp(
  oneLine`
      ^(?:['’]s (?:change|deploy|mistake|error|failure|commit|push|script|decision|hands|door)|
      [\s]*(?:$|[.,;:!?)—–-]|who\b|whose\b|ran\b|did\b|used\b|pushed\b|deployed\b|deleted\b|forgot\b|
      failed\b|unfamiliar\b|on call\b|to\b|with\b|not\b|in\b|of\b|on\b|from\b|at\b|had\b|and\b|
      misread\b|was\b|for\b|squarely\b|that\b|alone\b|entering\b|running\b|using\b|typing\b|clicking\b|
      pushing\b|deploying\b|deleting\b|failing\b|forgetting\b|being\b|having\b|skipping\b|ignoring\b|
      applying\b|making\b|leaving\b|bypassing\b|rushing\b|merging\b|changing\b|selecting\b|choosing\b|
      mistyping\b|misreading\b|picking\b|missing\b|(?:not |\w+ly )?(?!working\b|waiting\b)\w+ing\b))`,
  'i',
);

/** Words behind which whoever is named is blamed, however the sentence goes on. */
export const behind = new RegExp(
  oneLine`
      \b(?:can(?:not|['’]t| no longer| hardly| not)? (?:be )?trust |could not trust |
      (?:never|did not|didn['’]t) (?:seem to )?(?:occur(?:red)? to|cross(?:ed)? the mind of) |
      (?:spoke|had (?:a word|words|a talk|a chat)) (?:to|with) (?=the (?:on-call|engineer|developer|
        operator|team|intern|contractor|person))|
      bucks? (?:stops?|stopped) with |
      (?:liability|blame|fault|guilt|responsibility|accountability|onus)\b[^.;,]{0,40}? (?:rests?|lies|lay|
        rested|sits|falls|fell|belongs) (?:squarely |entirely |solely |firmly )?(?:with|on|to) |
      (?:accountable|responsible|to blame|at fault) for (?:the|this|that|our) [^.;:]{1,30}?(?:outage|
        incident|failure|breach|loss|delay|mess|disaster|leak|mistake): |
      (?:accountable|responsible|to blame|at fault) for (?:the|this|that|our) (?:\w+ )?(?:downtime|damage|error|bug|disruption|corruption): |
      (?:person|people|engineer|developer|party|team|one|ones)(?: who (?:is|was|are|were))? (?:responsible|to blame|at fault|accountable)(?: for [^.;:]{1,40}?)? (?:is|was|are|were|here) |
      (?:that|this|the) (?:sin|mess|one|outage|incident|failure|disaster|fiasco|blunder|
        debacle)(?: [\w ]{0,20})? (?:belongs to|is on|was on|is down to|was down to|falls to) |
      (?:through|by) the (?:fault|doing|negligence|carelessness) of |
      (?:fault|doing|handiwork|work) of (?=whoever)|(?:guilty party|culprit),? (?:look at|see|ask) |
      (?:^|[;:,] |just |let us |let['’]s )blame |
      (?:dock|cut|withhold|cancel|reduce) (?=[^.;]{1,40} (?:bonus|pay|salary))|
      (?:revoke|remove|suspend|strip|pull|take away) (?=[^.;]{1,40}['’]s? (?:\w+ )?(?:access|rights|
        privileges|permissions)[^.;]{0,20}(?:as a consequence|because of|after (?:this|what|the)|
        for (?:this|what|the)))|
      (?:^|[;:,] )(?:fire|sack|discipline|reprimand|punish|demote|retrain|warn) |nice going,? |
      (?:stupidity|laziness|sloppiness|incompetence|idiocy|carelessness|negligence|ignorance|arrogance|
        ineptitude|complacency|indifference|inattention|recklessness|impatience) (?:on the part of|on|
        in|of|by|among|within|from) |
      takes? (?:a special kind of|some kind of|real) (?:genius|talent|skill) |(?:is|are) beneath |
      it (?:was|is) (?:entirely |all )?(?=[^.;,]{1,30}['’]s doing))`,
  'i',
);

/** What is said of somebody, who stands before it. */
export const verdict = new RegExp(
  oneLine`
    \b(?:(?:is|am|are|was|were|be) (?:entirely |solely |fully |clearly |largely |squarely |partly |
      mainly |ultimately |the (?:only )?(?:one|ones|person) )?(?:to blame|at fault|in the wrong|
      guilty|culpable|(?:directly |solely |personally |wholly )?(?:responsible|accountable|answerable|
      liable) for (?:the|this|that|our|today's|yesterday's|causing|breaking|all|most of|every|not|
      letting|losing|allowing|failing|introducing|taking|bringing) ?${damage}?|(?:the|a) (?:culprit|
      guilty party|root cause|cause|weak(?:est)? link|problem|common denominator|bottleneck|liability|
      single point of failure|reason (?:for|why|we|that)))|
    bears? (?:the |full |sole |some |much of the |most of the |primary |ultimate )*(?:blame|
      responsibility|guilt)|
    (?:owns?|takes?|took|carries|carried|shares?|shoulders?|deserves?|accepts?) (?:the |full |all |
      most of the |some of the |part of the )*blame|
    has (?:a lot|much|some|plenty|explaining) to (?:answer|explain|do)|
    has only (?:himself|herself|themselves) to blame|
    (?:can|could)(?: not|n['’]t| no longer)? (?:be )?trust(?:ed)?(?= to| with)|
    cannot be (?:trusted|relied)|
    (?:ha(?:s|ve|d)|will|was|were|is being|are being|been|should|must|needs? to|ought to|is|
      are)(?: since| now| already| meanwhile)?(?: been| be)?(?: \w+ly)? (?:let go|reprimanded|disciplined|retrained|re-trained|fired|sacked|
      dismissed(?! (?:as|by the))|reminded (?:to|that|of|again)|told off|demoted|warned (?:twice|
      before|repeatedly|several times|many times|more than once|about (?:this|exactly|that)|not to)|
      told (?:twice|repeatedly|several times|many times|more than once|not to)|
      held (?:personally )?(?:to account|account|respons)[aib]*l?e?y?|given a (?:final |written |
      formal )?warning|let go|suspended from|written up|put on (?:a )?(?:pip|notice|performance|
      probation|leave)|removed from (?:the )?(?:rota|rotation|on-call|project|team|duty)|(?:taken|
      kicked|thrown) off|spoken to|counsel(?:l)?ed|admonished|penali[sz]ed|punished|sanctioned|
      talked to|no longer (?:allowed|permitted|trusted|with the company|on the)|relieved of|
      stripped of|barred from|banned from|sent (?:home|on a)|made an example|lectured|chastised|
      coached|shown the door|moved (?:off|away from)|scolded|cautioned|called out|named and)|
    ha(?:s|ve) received a (?:written |formal |final |verbal )?warning|
    will (?:lose|be taken off|have (?:his|her|their) (?:access|bonus))|
    (?:loses?|lost) (?:his|her|their) (?:access|production access|bonus|privileges|job))(?![\w-])`,
  'i',
);

/** "the outage happened because", "the reason was that": a person behind it is the cause. */
export const because = new RegExp(
  oneLine`
    \b(?:outage|incident|failure|disruption|crash|breach|leak|data loss|loss|downtime|degradation|corruption)s? (?:\w+ )?(?:happened|
    occurred|started|began|was caused|took place|arose|came about|came) (?:only |simply |just )?because (?=\S)|
    \bthe (?:only |main |real |actual )?(?:reason|cause|problem|trouble)(?: [^.;,]{1,50}?)? (?:is|was) that (?=\S)`,
  'i',
);

/** What that person did, behind "who". */
export const whoDid =
  /^[^,.;]{0,40}? (?:who|that) (?:had |has |was |then |accidentally |mistakenly )?(\w.*)/is;

/** What is good of whoever did it. */
export const praise =
  /^(?:noticed|spotted|found|fixed|restored|rolled|first|suggested|caught|saw|discovered|called|paged|reported|raised|recogni|helped|stopped|identified|realised|realized|led|made the call|joined|answered|saved|volunteered)\b/i;

/** "Dmitri is the one who left the flag on". */
export const theOne =
  /\b(?:is|was) the (?:one|person|engineer|developer|individual|guy) (?:who|that) (?:had |then |accidentally |mistakenly )?(?=\w)/i;

/** "It was", "the one who broke it was": a person follows. */
export const cleft =
  /\b(?:it (?:was|is|had been|turned out to be) |the (?:one|person|engineer|individual) who [^.;,]{3,60}? (?:was|is) )(?=\S)/i;

/** Needs no subject: these words are about people wherever they stand. */
export const always = new RegExp(
  oneLine`
      \b(?:(?:outage|incident|failure|mess|problem|disaster|this|it|downtime|
        delay)\b[^.;,]{0,50}? (?:is|was) (?:entirely |solely )?the (?:sole |full )?(?:responsibility|
        doing|work|handiwork|fault) of (?:the|our|an?) [\w -]{0,30}?(?:team|engineers?|developers?|
        operators?|squad|department|vendor|contractor|admins?)|
      (?:mistake|error|fault|oversight|blunder|omission|decision|bad call) (?:was|is) (?:his|hers|
        theirs|mine)(?= alone|[.,;!]|$)|
      (?:mistake|error|fault|oversight|blunder|omission|failure)(?: to \w+| in \w+ing)?(?: [\w ]{1,30})? (?:was|is) \p{L}+['’]s(?= alone|[.,;!]|$)|
      never (?:even |once )?(?:crossed|occurred to) (?:\p{L}+['’]s|his|her|their) mind|
      (?:kudos|credit|prize|award|honou?rs?|thanks|hats off|bravo|congratulations|well done|nice work|great job|applause|
        a medal)\b[^.]{0,40}\b(?:for|on|in) (?:the (?:shortest|slowest|longest|worst)|breaking|
        taking (?:down|out)|deleting|ignoring|missing|skipping|forgetting|not|bringing|wiping|crashing|
        leaving|losing|ruining|wrecking)|
      (?:serial|usual|frequent) (?:offender|suspect|culprit)s?\b(?= (?:again|on|in|at|is|was|here))|
      disciplinary (?:action|measures?|proceedings|process|hearing|meeting|steps?)|
      (?:be|is|are|being) held (?:personally )?(?:accountable|responsible)|
      (?:person|people|individuals?|engineer|developer|operator|employee|admin|party|team|those|
        one) (?:who (?:is|was|are|were) )?(?:responsible|accountable) for (?:the|this|that) (?:outage|
        incident|failure|mess|problem|mistake|error|breakage|disaster|leak|loss)|
      guilty part(?:y|ies)|(?:has|have|was|were) been revoked as a consequence|revoked as a consequence|
      (?:mistake|error|blunder)s? (?:was|were) made by (?:the|an?|our) (?:[\w-]+ ){0,3}(?:person|
        engineer|developer|team|operator|one|intern|contractor)|
      (?:spoke|had (?:a word|words|a talk|a chat)) (?:to|with) the (?:on-call|engineer|developer|
        operator|team|intern|contractor|person)|
      would have had a lot to answer for|stop letting \w+ near|the ones? to blame|
      as a consequence, [\w' ]+ access|dropped the ball|
      performance (?:improvement plan|review (?:will|should))|(?:formal|written|final|verbal) warning|
      consequences for (?:those|whoever|him|her)|heads (?:will|must|should) roll|
      (?:will|must|should) (?:have to )?answer for (?:this|it|his|her|their)|make an example of|
      name and shame|(?:his|her|their) (?:bonus|pay|salary|career) (?:will|is|should|has|was)|
      single point of blame|scapegoat(?=s? (?:is|was|will))|asleep at the (?:wheel|switch)|
      (?:had|has|have) (?:his|her|their) (?:\w+ )?(?:access|permissions|privileges|rights) (?:revoked|
        removed|taken away|pulled))\b`,
  'iu',
);
