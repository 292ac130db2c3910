import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { nearestName } from './nearest.ts';
import { ownNameIn } from './ownNames.ts';

/** How far a document has come. */
export type Stage = 'draft' | 'under review' | 'published';

/** What the guide calls each. */
export const stageNames: Readonly<Record<Stage, string>> = {
  draft: 'Draft',
  'under review': 'Under Review',
  published: 'Published',
};

/** A project's own names for them. */
export type OwnStages = Readonly<Record<string, Stage>>;

/** The words that tell a stage, and where they stand. */
export interface StageWords extends Span {
  readonly stage: Stage;
}

const toCome = oneLine`
    (?:not|to be|to get|ready to|awaiting|pending|before|until|almost|nearly|half|partly|partially|
    mostly|\d+ ?%)(?: (?:yet|be))? (?:final\w*|publi\w+|complete\w*|approved?|released?|closed?|done|
    finish\w*)`;

const stages: readonly (readonly [Stage, RegExp])[] = [
  [
    'published',
    new RegExp(
      oneLine`
        \b(?:published|final(?:i[sz]ed)?|(?:review )?completed?|done|closed|finished|approved|accepted|
        signed[- ]off|released|live|
        actions?(?: items?)? (?:in progress|open|outstanding|pending|remaining))\b`,
      'i',
    ),
  ],
  [
    'under review',
    new RegExp(
      oneLine`
        \b(?:(?:under|in|for|awaiting|pending|needs?|final|peer|internal) reviews?|in[- ]review|
        review (?:in progress|pending|requested|ongoing)|
        (?:awaiting|pending) (?:approval|sign-?off|feedback)|reviewing|being reviewed|reviewed)\b|
        ^\W*review\W*$`,
      'i',
    ),
  ],
  [
    'draft',
    new RegExp(
      oneLine`
        \b(?:(?:(?:final|first|initial|early|rough|complete|working) )?draft(?:ed|ing)?|wip|
        (?:work |writing )?in[- ]progress|started|unfinished|incomplete|unpublished|preliminary|
        being written|${toCome})\b`,
      'i',
    ),
  ],
];

/** The words of a text that say how far the document is: the first of them, as "Complete, action items in progress" is complete. */
export function stageIn(text: string, own: OwnStages = {}): StageWords | undefined {
  const named = ownNameIn(text, own);
  if (named) return { stage: named.meaning, start: named.start, end: named.end };
  if (text.includes('|')) return undefined;
  const found = stages.flatMap(([stage, pattern]): StageWords[] => {
    const match = pattern.exec(text);
    return match ? [{ stage, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** Reads "Draft", "In review", "Final" and their kin, and a project's own names; undefined for other words and for a choice that is still to be made. */
export function stageOf(text: string, own: OwnStages = {}): Stage | undefined {
  return stageIn(text, own)?.stage;
}

/** The words of a status that tell its stage, as a sentence begins: "Complete" of "complete, action items in progress". */
export function stageWords(text: string, own: OwnStages = {}): string {
  const { start, end } = stageIn(text, own) ?? { start: 0, end: text.length };
  return text.charAt(start).toUpperCase() + text.slice(start + 1, end);
}

/** What is said of an incident, or of where a document is kept: no stage, but no mistake. */
const others = new RegExp(
  oneLine`
      \b(?:resolved|mitigated|monitor(?:ing|ed)|investigat(?:ing|ed|ion)|identified|fixed|contained|
      restored|recover(?:ed|ing)|stable|stabili[sz]ed|operational|on-?going|open(?:ed)?|active|pending|
      new|archived|superseded|obsolete|withdrawn|cancell?ed|on hold|blocked|internal|
      public|shared|confirmed|declared|re-?opened|all clear|over|ended|inactive|triage[d]?|
      retrospective|ready)\b`,
  'i',
);

/** Whether a status is that of the incident, or another that no stage is told from. */
export function isOtherStatus(text: string): boolean {
  return others.test(text);
}

/** The status whose name is nearest to what was typed; undefined when none is near ("Drfat"). */
export function nearestStatus(text: string, own: OwnStages = {}): string | undefined {
  const stage = nearestName(text, ['in review', 'final', 'complete', ...Object.values(stageNames)]);
  return nearestName(text, [...Object.values(stageNames), ...Object.keys(own)]) ?? (stage && meant[stage]);
}

/** What the other usual words are called here. */
const meant: Readonly<Record<string, string>> = {
  'in review': stageNames['under review'],
  final: stageNames.published,
  complete: stageNames.published,
};

/**
 * A status written as `text` is, at another stage: "Draft (v2)" becomes "Under Review (v2)", "draft" "under review"; a project's own
 * name where it has one. What is said of the incident stays beside it: "Published (Resolved at 15:09)".
 */
export function statusAt(text: string, stage: Stage, own: OwnStages = {}): string {
  const name = Object.keys(own).find((each) => own[each] === stage) ?? stageNames[stage];
  const words = stageIn(text, own);
  if (words === undefined) return isOtherStatus(text) && !/[|[\]{}]/.test(text) ? `${name} (${text})` : name;
  const isSmall = text === text.toLowerCase() && !(name in own);
  return text.slice(0, words.start) + (isSmall ? name.toLowerCase() : name) + text.slice(words.end);
}
