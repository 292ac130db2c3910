import { oneLine } from '../../oneLine.ts';

/** Who is meant though nobody is named. */
const theOne = oneLine`
    (?:the|this|that|our) (?:[\w-]+ ){0,2}?(?:engineer|developer|operator|admin|administrator|technician|employee|person|individual|
    contractor|colleague|intern|reviewer|author|dba|sre|analyst|manager|lead|on-call|consultant|agent|trainee|officer)`;

/** An order to take somebody off something: a person and what follows. */
export const takeOff =
  /(?:^|[;:.,] |\b(?:we (?:will|should|must)|please|decided to|agreed to|to) )(?:remove|take|drop|kick|pull|exclude|ban|bar|suspend|withdraw|keep|strip) (?=\S)/i;

/** Off what. */
export const offWhat = new RegExp(
  oneLine`
      ^ of (?:all |any )?(?:his|her|their) (?:[\w-]+ ){0,2}?(?:rights|access|role|admin\w*|privileges|permissions|title|duties)\b|
      ^ (?:off|from|out of|away from) (?:the |all |any |our |further |his |her |their )?(?:[\w-]+ ){0,3}?(?:rota|rotation|roster|group|team|
      project|schedule|duty|shifts?|on-call|production|prod|deployments?|deploys|releases|approvers?|admins?|list|account|systems?|
      repository|channel|console|clusters?)\b(?![^.;]*\b(?:leave|holiday|vacation|request|left|leaving|leaves|retire[sd]?|moved|rest|sick|
      parental|sleep)\b)`,
  'i',
);

/** An order to bring somebody before others: a person and where to. */
export const summons =
  /(?:^|[;:.,] |\b(?:we (?:will|should|must)|please|to) )(?:bring|haul|call|summon|invite|order|send|report) (?=\S)/i;
export const before =
  /^ (?:in front of|before|to|into|in for) (?:the |a |an |his |her |their )?(?:[\w-]+ )?(?:board|committee|panel|tribunal|management|manager|HR|hearing|director|boss|disciplinary)\b/i;

/** "Revoke Karim's production access": a person owns it. */
export const revokes =
  /(?:^|[;:.,] |\b(?:we (?:will|should|must|have)|decided to|agreed to) )(?:revoke[ds]?|remove[ds]?|withdraw|withdrew|take away|suspend(?:ed)?|restrict(?:ed)?|cancel(?:led)?) (?=\S)/i;

/** What is taken away from them. */
export const rights = new RegExp(
  oneLine`
      ^['’]s? (?:[\w-]+ ){0,3}?(?:access|rights|privileges|permissions|admin role|account|bonus|approval rights)\b
      (?![^.;]*\b(?:leave|left|leaving|retire[sd]?|moved|last day|contract|old|no longer|request)\b)`,
  'i',
);

/** "will receive additional training": said of one of us. */
export const retraining = new RegExp(
  oneLine`
      \b(?:(?:will|must|should|has to|have to|needs? to|is to|are to|had to|was sent to|was asked to|is going to) (?:now |first |also )?(?:be (?:sent
      (?:to|on)|enrolled in|given|coached|trained|supervised|monitored|closely)|(?:receive|attend|undergo|get|complete|go through|repeat|
      retake|be given) [^.;]{0,30}?(?:(?:additional|further|extra|more|mandatory|remedial|repeat|another) (?:[\w-]+ )?(?:training|courses?|instruction|lessons?)|
      coaching|refresher|supervision))|
      needs (?:more |additional |further |some )?(?:training|coaching|supervision|guidance|a refresher)|
      (?:may|must|shall|is to|are to) no longer (?!(?:be|have) (?:paged|asked|interrupted|disturbed)\b)[a-z]+|
      (?:will|may|can|is|are) (?:not |no longer |never )(?:be )?(?:allowed|permitted|working|work|deploy|be working|trusted|authori[sz]ed|
      on call|used|hired|asked|be invited|touch)\b)`,
  'i',
);

/** Whom one speaks of like that is singled out: the one who was there, or a name. */
export const singledOut = new RegExp(`^(?:${theOne}\\b(?!s)|he|she|@\\w)`, 'i');
export const named = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** "have a word with", "speak to … about his": a person, and why. */
export const wordWith = new RegExp(
  oneLine`
      \b(?:ha(?:ve|s|d) (?:a |an |another |some )?(?:serious |stern |quiet |firm |frank |little )?(?:word|words|talk|chat|conversation) with|
      (?:talk|talked|speak|spoke|speaking|talking) (?:again )?(?:to|with)) (?=\S)`,
  'i',
);
export const aboutConduct = new RegExp(
  oneLine`
      ^ (?:[\w-]+ ){0,3}?(?:about|on|regarding|concerning) (?:(?:his|her|their) |the importance of |how important |being |following |answering |
      missing |not |respecting |reading |checking |paying |taking |the missed|responsibilit|discipline|professional|attitude|
      punctual|expectations)`,
  'i',
);

/** Personnel matters, whoever is meant. */
export const personnel = new RegExp(
  oneLine`
      \b(?:HR (?:has been|was|is|will be|is being) (?:informed|involved|notified|told|looking|dealing|talking)|
      HR (?:will|is to|should) (?:follow up|talk|speak|deal|look)[^.;]{0,20} (?:with|to|into) (?:the|this|him|her|them)|
      (?:raise|raised|escalate|escalated|report|reported|discuss|discussed) (?:this |it |the (?:matter|behaviou?r|conduct|performance)
        )[^.;]{0,30}?(?:with|to) (?:HR|(?:his|her|their)(?: [\w-]+)? (?:manager|supervisor|boss|lead|superior|line manager)|
        (?:the|its|their) [\w-]+['’]s? (?:manager|supervisor))|
      (?:personnel|human resources) (?:decision|consequences|measures|matter|action)s?|
      (?:his|her|their) (?:line )?manager (?:has |will |should )?(?:been informed|be informed|talk|talked|speak|spoken|spoke|deal|
        have a word)|
      asked (?:the |our )[\w -]{2,30}? to replace (?:the|this|that|their) (?:technician|engineer|consultant|contractor|developer|team|person)|
      (?:a )?(?:formal|official|written|verbal|final) (?:warning|reprimand|complaint against))\b`,
  'i',
);
