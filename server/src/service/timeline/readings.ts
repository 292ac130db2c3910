import { oneLine } from '../oneLine.ts';
import { type Clause, clausesOf } from './clauses.ts';
import * as found from './foundPhrases.ts';
import { type Phase, type Strength, strengths } from './phase.ts';
import * as recovery from './recoveryPhrases.ts';
import * as start from './startPhrases.ts';
import { outsider } from './vocabulary.ts';

/** One thing that an entry may mark, and how plainly it says so. */
export interface Signal {
  readonly phase: Phase;
  readonly strength: Strength;
}

/** One way of saying it: the words, and what must not stand around them. */
export interface Reading extends Signal {
  readonly pattern: RegExp;
  /** Whether this clause, matched there, says it after all. */
  readonly holds: (clause: Clause, match: RegExpExecArray, entry: string) => boolean;
}

const denial =
  /\b(?:no|not|never|without|nobody|no one|none|neither|cannot|unable)\b|n['’]t\b|\b(?:if|whether|until|once|should|would|could|might|may)\b/i;

const before = (clause: Clause, match: RegExpExecArray): string => clause.text.slice(0, match.index);
const after = (clause: Clause, match: RegExpExecArray): string =>
  clause.text.slice(match.index + match[0].length);

const said = (clause: Clause, match: RegExpExecArray): boolean => !denial.test(before(clause, match));
/** The same for phrases that leave room for a "not" inside: "incident is not declared". */
const plainlySaid = (clause: Clause, match: RegExpExecArray): boolean =>
  said(clause, match) && !denial.test(match[0]);
const byUs = (clause: Clause, match: RegExpExecArray): boolean => !outsider.test(before(clause, match));

/** Words about the status page and other announcements tell what was said, not what happened. */
const announcement = new RegExp(
  oneLine`
      ^\W*(?:\w+ ){0,2}(?:status ?page|status site|statement|tweet|banner|announcement|press|
      public update|stakeholders|customer (?:e-?mail|communication|notice|update))\b`,
  'i',
);

/** Where an entry tells of an alert or a report, unless of one that says all is well or that is dealt with. */
function noticeIn(entry: string): number | undefined {
  const at = found.detected.exec(entry)?.index;
  const clause = clausesOf(entry).findLast(({ start: from }) => from <= (at ?? -1));
  return clause && found.noNotice.test(clause.text) ? undefined : at;
}

function starts(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  const detection = noticeIn(entry);
  return (
    said(clause, match) &&
    !start.elsewhere.test(clause.text) &&
    !/\bagain\b/i.test(clause.text) &&
    (detection === undefined || clause.start + clause.text.length <= detection)
  );
}

function changes(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return starts(clause, match, entry) && !start.harmless.test(clause.text);
}

function notices(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    said(clause, match) &&
    !found.noNotice.test(clause.text) &&
    !found.goodNews.test(clause.text) &&
    !announcement.test(entry)
  );
}

function acknowledges(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    said(clause, match) &&
    byUs(clause, match) &&
    !found.noAcknowledgement.test(clause.text) &&
    !announcement.test(entry)
  );
}

function pages(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return said(clause, match) && !found.noAcknowledgement.test(entry);
}

function declares(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    plainlySaid(clause, match) &&
    byUs(clause, match) &&
    !recovery.intended.test(before(clause, match)) &&
    !announcement.test(entry)
  );
}

function explains(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    plainlySaid(clause, match) &&
    !found.guessed.test(clause.text) &&
    !recovery.intended.test(before(clause, match)) &&
    !announcement.test(entry)
  );
}

function isDone(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    said(clause, match) &&
    !recovery.intended.test(before(clause, match)) &&
    !recovery.underWay.test(after(clause, match)) &&
    !recovery.ineffective.test(entry) &&
    !recovery.inPart.test(entry) &&
    !clausesOf(entry).some(({ text }) => isFarFromNormal(text)) &&
    !announcement.test(entry)
  );
}

function helps(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return (
    isDone(clause, match, entry) &&
    !recovery.inPartHere.test(clause.text) &&
    !isReported(clause.start + match.index, entry)
  );
}

/** Behind "Alarm: …" stands what is wrong, however it sounds. */
function isReported(at: number, entry: string): boolean {
  const notice = noticeIn(entry);
  return notice !== undefined && notice < at && !found.goodNews.test(entry);
}

function ends(clause: Clause, match: RegExpExecArray): boolean {
  return (
    plainlySaid(clause, match) &&
    byUs(clause, match) &&
    !recovery.notResolved.test(clause.text) &&
    !recovery.intended.test(before(clause, match))
  );
}

function quietens(clause: Clause, match: RegExpExecArray, entry: string): boolean {
  return helps(clause, match, entry) || (ends(clause, match) && announcement.test(entry));
}

/** "Success rate back to 70%", "error rate down to 12%": on the way. */
function isFarFromNormal(text: string): boolean {
  const last = [...text.matchAll(/(\d+(?:\.\d+)?) ?%/g)].at(-1)?.[1];
  if (last === undefined) return false;
  if (recovery.badShare.test(text)) return Number(last) > 5;
  return recovery.goodShare.test(text) && Number(last) < 90;
}

/** In the order in which they are believed of one entry. */
export const readings: readonly Reading[] = [
  { phase: 'resolved', strength: strengths.plain, pattern: recovery.resolved, holds: ends },
  { phase: 'mitigated', strength: strengths.plain, pattern: recovery.recovered, holds: helps },
  { phase: 'start', strength: strengths.plain, pattern: start.impactBegins, holds: starts },
  { phase: 'detected', strength: strengths.plain, pattern: found.detected, holds: notices },
  { phase: 'acknowledged', strength: strengths.plain, pattern: found.acknowledged, holds: acknowledges },
  { phase: 'declared', strength: strengths.plain, pattern: found.declared, holds: declares },
  { phase: 'diagnosed', strength: strengths.plain, pattern: found.diagnosed, holds: explains },
  { phase: 'mitigated', strength: strengths.weak, pattern: recovery.acted, holds: isDone },
  { phase: 'resolved', strength: strengths.weak, pattern: recovery.settled, holds: quietens },
  { phase: 'diagnosed', strength: strengths.weak, pattern: found.found, holds: explains },
  { phase: 'detected', strength: strengths.weak, pattern: found.found, holds: notices },
  { phase: 'acknowledged', strength: strengths.weak, pattern: found.paged, holds: pages },
  { phase: 'declared', strength: strengths.weak, pattern: found.assembled, holds: declares },
  { phase: 'start', strength: strengths.implied, pattern: start.causeBegins, holds: changes },
  { phase: 'start', strength: strengths.weak, pattern: start.changeGoesLive, holds: changes },
];
