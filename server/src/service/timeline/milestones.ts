import type { TimelineEntry } from '../model/postmortem.ts';
import { oneLine } from '../oneLine.ts';
import { type Phase, phaseWords } from './phase.ts';
import { phasesOf, signalledPhases } from './phases.ts';

/** What figures are taken from: the impact begins, somebody notices, the impact ends. */
export type Milestone = 'start' | 'detected' | 'mitigated';

/** A milestone that no entry marks. */
export interface MissingMilestone {
  readonly milestone: Milestone;
  /** The figures that cannot be told for want of it. */
  readonly figures: readonly ('detect' | 'mitigate' | 'resolve')[];
  /** Entries that may mark it, the likeliest first. */
  readonly likely: readonly TimelineEntry[];
  /** It may be there in words that were not understood. */
  readonly isUncertain: boolean;
  /** Where it would stand: behind this entry, or at the top. */
  readonly behind: TimelineEntry | undefined;
}

/** What is missing in a timeline, in the order of an incident; `written` is its text, with what is still to be filled in. */
export function missingMilestones(
  entries: readonly TimelineEntry[],
  written: string,
): readonly MissingMilestone[] {
  const phases = phasesOf(entries);
  const at = (...wanted: readonly Phase[]): number =>
    phases.findIndex((phase) => phase && wanted.includes(phase));
  const places = { start: at('start'), detected: at('detected'), mitigated: at('mitigated', 'resolved') };
  const has = (milestone: Milestone): boolean => places[milestone] >= 0 || isBeingWritten(milestone, written);
  const course: Course = { entries, phases, places, has };
  return (['start', 'detected', 'mitigated'] as const).flatMap((milestone) =>
    has(milestone) ? [] : [missing(milestone, course)],
  );
}

interface Course {
  readonly entries: readonly TimelineEntry[];
  readonly phases: readonly (Phase | undefined)[];
  /** -1 where none does. */
  readonly places: Readonly<Record<Milestone, number>>;
  readonly has: (milestone: Milestone) => boolean;
}

/** `- HH:MM - [start] …` is there, its time is not. */
function isBeingWritten(milestone: Milestone, written: string): boolean {
  return new RegExp(`\\[(?:${phaseWords[milestone]})\\]`, 'i').test(written);
}

function missing(milestone: Milestone, course: Course): MissingMilestone {
  const { entries, phases } = course;
  const [from, to] = reachOf(milestone, course);
  const around = entries.slice(from, to);
  const likely = around.filter(
    ({ text }, at) =>
      phases[from + at] === undefined && signalledPhases(text).some((phase) => isOf(phase, milestone)),
  );
  return {
    milestone,
    figures: figuresOf(milestone, course),
    likely: milestone === 'mitigated' ? likely.toReversed() : likely,
    isUncertain:
      milestone === 'start' ? around.length > 0 : entries.some(({ text }) => hint[milestone].test(text)),
    behind: placeOf(milestone, course),
  };
}

function isOf(phase: Phase, milestone: Milestone): boolean {
  return phase === milestone || (milestone === 'mitigated' && phase === 'resolved');
}

/** Words by which an entry may well tell it; the start may be anything that comes before somebody notices. */
const hint = {
  detected: new RegExp(
    oneLine`
        \b(?:alert|alarm|page|notic|report|complain|ticket|monitor|observ|discover|aware|found|find|saw|
        see|spot|detect|realis|realiz|flag|call|messag|post|escalat|inform|notif|identif|investigat)`,
    'i',
  ),
  mitigated: new RegExp(
    oneLine`
        \b(?:restor|recover|back|work|fix|resolv|normal|online|success|heal|stable|up again|running|
        live|complete|clos|end|over|mitigat|deploy|releas|roll|revert|clear|drain|repair|
        (?:came|comes?|is|are|was|were) up\b|able to)`,
    'i',
  ),
} as const;

/** From which entry to which it would stand: it starts before it is detected, and ends behind both. */
function reachOf(milestone: Milestone, { entries, places }: Course): readonly [number, number] {
  const { start, detected, mitigated } = places;
  const last = entries.length;
  if (milestone === 'start') return [0, detected < 0 ? last : detected];
  if (milestone === 'detected') return [start + 1, mitigated < 0 ? last : mitigated];
  return [Math.max(start, detected) + 1, last];
}

function figuresOf(milestone: Milestone, { has, phases }: Course): MissingMilestone['figures'] {
  if (milestone === 'detected') return ['detect'];
  if (milestone === 'mitigated') return ['mitigate', 'resolve'];
  return [
    ...(has('detected') ? (['detect'] as const) : []),
    ...(phases.includes('mitigated') ? (['mitigate'] as const) : []),
    ...(phases.includes('resolved') ? (['resolve'] as const) : []),
  ];
}

function placeOf(milestone: Milestone, { entries, places: { start } }: Course): TimelineEntry | undefined {
  if (milestone === 'start') return undefined;
  return milestone === 'mitigated' ? entries.at(-1) : entries[start];
}
