import * as l10n from '@vscode/l10n';
import type { TimelineEntry } from '../model/postmortem.ts';
import { untimedIn } from '../model/timelineUntimed.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { isReadable } from '../timeline/entries.ts';
import { entryBehind, eventPlaceholder } from '../timeline/insertion.ts';
import { phasesOf } from '../timeline/phases.ts';

/** Reports long stretches of an incident of which the timeline tells nothing, from its detection until the impact ended. */
export default defineRule({
  id: 'timeline-gap',
  description: 'The timeline tells what was done all along, from detection to recovery',
  severity: 'hint',
  options: {
    minutes: { type: 'integer', default: 30, description: 'How long nothing may be told, in minutes.' },
  },
  *check({ timeline: { entries } }, { minutes: limit }, context) {
    const isAmiss = amissIn(entries, context);
    const steps = stepsOf(handling(entries));
    const long = steps.filter(({ gap, before, after }) => gap > limit + toleranceOf(before, after));
    if (2 * long.length > steps.length && steps.length > 1) return;
    for (const { before, after, gap } of long)
      if (gap < night && !isBeingFilled(before, after, context) && !isAmiss(before, after))
        yield problemOf(before, after, gap, context);
  },
});

/** Fewer are the key events of an incident, not its course. */
const fewestEntries = 5;
/** In minutes: so long a stretch is a pause, not something that nobody wrote down. */
const night = 6 * 60;

/** In minutes: "~10:20" may mean 10:35. */
const roughly = 15;

function toleranceOf(...entries: readonly TimelineEntry[]): number {
  return entries.some(({ approximate }) => approximate) ? roughly : 0;
}

/** An entry and the next one that has a time. */
interface Step {
  readonly before: TimelineEntry;
  readonly after: TimelineEntry;
  readonly gap: number;
}

/** The entries, by time, from the detection until the impact ended: later ones tell of waiting, as they should. */
function handling(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  if (entries.length < fewestEntries || !isReadable(entries)) return [];
  const phases = phasesOf(entries);
  const timeOf = (phase: 'detected' | 'mitigated' | 'resolved'): number | undefined =>
    entries[phases.indexOf(phase)]?.minutes;
  const [from, to] = [timeOf('detected'), timeOf('resolved') ?? timeOf('mitigated')];
  if (from === undefined || to === undefined) return [];
  return entries
    .filter(({ minutes }) => minutes !== undefined && from <= minutes && minutes <= to)
    .toSorted((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
}

/** A range lasts until its end. */
function stepsOf(entries: readonly TimelineEntry[]): readonly Step[] {
  let told = Number.NEGATIVE_INFINITY;
  return entries.slice(1).flatMap((after, at) => {
    const before = entries[at];
    if (before?.minutes === undefined || after.minutes === undefined) return [];
    told = Math.max(told, before.until ?? before.minutes);
    return [{ before, after, gap: after.minutes - told }];
  });
}

/** Whether something between two entries has no time, or one of another place: that is said of it already. */
function amissIn(
  entries: readonly TimelineEntry[],
  { parts, text }: RuleContext,
): (before: TimelineEntry, after: TimelineEntry) => boolean {
  const starts = [...entries, ...untimedIn(parts, text)].map(({ span }) => span.start);
  return (before, after) => starts.some((at) => before.span.start < at && at < after.span.start);
}

function isBeingFilled(before: TimelineEntry, after: TimelineEntry, { text }: RuleContext): boolean {
  return text.slice(before.span.start, after.span.end).includes('HH:MM');
}

function problemOf(before: TimelineEntry, after: TimelineEntry, gap: number, context: RuleContext) {
  const [from = '', to = ''] = [before, after].map(({ timeSpan }) =>
    context.text.slice(timeSpan.start, timeSpan.end),
  );
  const isNext = after.blockSpan.start > before.blockSpan.end;
  return {
    span: after.timeSpan,
    message: l10n.t(
      '{0} without an entry, from {1} to {2}: what was seen, tried or decided?',
      lengthOf(gap),
      from,
      to,
    ),
    related: [{ span: before.timeSpan, message: l10n.t('The entry before, at {0}', from) }],
    fixes: isNext
      ? [{ title: l10n.t('Insert an entry'), edits: [entryBehind(before, after, eventPlaceholder, context)] }]
      : [],
  };
}

/** "45 minutes", "2 h 30 min". */
function lengthOf(gap: number): string {
  const minutes = Math.round(gap);
  return minutes < 120
    ? l10n.t('{0} minutes', minutes)
    : l10n.t('{0} h {1} min', Math.floor(minutes / 60), minutes % 60);
}
