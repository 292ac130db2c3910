import * as l10n from '@vscode/l10n';
import { dateProblem, leadingDate } from '../model/date.ts';
import type { TimelineEntry, TimeProblem } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import { type Untimed, untimedIn } from '../model/timelineUntimed.ts';
import { oneLine } from '../oneLine.ts';
import { defineRule, type Edit, type Problem, type RuleContext } from '../rule.ts';
import { isNote, quoted } from '../timeline/entries.ts';

/** Reports entries of a timeline whose time or day cannot be told, and those that have none where the others do. */
export default defineRule({
  id: 'timeline-entry',
  description: 'Every entry of the timeline says when it happened',
  severity: 'warning',
  options: {},
  *check({ timeline, calendar }, _options, context) {
    const { text, parts } = context;
    const [uncounted] = timeline.entries.filter(({ problem }) => problem === 'unknown start');
    for (const entry of timeline.entries)
      if (entry.problem !== 'unknown start' || entry === uncounted)
        yield* problemOf(entry, timeline.timezone, text);
    const told = new Set(timeline.entries.map(({ span }) => span.start));
    for (const { mark, base } of placedMarksOf(parts)) {
      const start = base + mark.span.start;
      const problem =
        mark.date === undefined || told.has(start) ? undefined : dateProblem(mark.date, calendar);
      if (problem) yield aboutDate(problem, { start, end: base + mark.span.end }, text);
    }
    for (const untimed of untimedIn(parts, text)) yield* withoutTime(untimed, context);
  },
});

/** What an entry has from a date above it is said of that date. */
function* problemOf(
  { problem, span, timeSpan, text: said }: TimelineEntry,
  zone: string | undefined,
  text: string,
): Generator<Problem> {
  if (problem === 'impossible date' || problem === 'ambiguous date') yield aboutDate(problem, timeSpan, text);
  else if (problem !== undefined && problem !== 'unreadable date above' && !isLost(problem, said)) {
    const time = text.slice(timeSpan.start, timeSpan.end);
    yield { span: timeSpan.end > timeSpan.start ? timeSpan : span, ...saying[problem](time, zone) };
  }
}

/** "Support rings the customers, nobody wrote down when": there is no more to be had. */
function isLost(problem: TimeProblem, said: string): boolean {
  return (
    problem === 'unknown time' &&
    /\b(?:nobody|no one|not|no|never|unknown|unclear)\b.{0,40}\b(?:when|times?|logs?|logged|records?|recorded|known|knows|wrote|noted|entry|book|remembers?)\b/i.test(
      said,
    )
  );
}

type Saying = Pick<Problem, 'message' | 'severity'>;

/** That nobody knows a time is honest, and advice enough. */
const saying: Readonly<
  Record<
    Exclude<TimeProblem, 'impossible date' | 'ambiguous date' | 'unreadable date above'>,
    (time: string, zone?: string) => Saying
  >
> = {
  'impossible time': (time) => ({ message: l10n.t('{0} is on no clock: correct it', time) }),
  'unknown time': (time) => ({
    message: l10n.t('"{0}" leaves the time open: say roughly when it was, as in ~12:30', time),
    severity: 'info',
  }),
  'skipped by daylight saving': (time, zone = 'UTC') => ({
    message: l10n.t(
      '{0} did not exist on that day in {1}, as the clocks went forward: correct it, or name its zone',
      time,
      zone,
    ),
  }),
  'unknown start': (time) => ({
    message: l10n.t(
      '{0} counts from a start that is not told: say when it was, as in "T0 = 10:20 UTC"',
      time,
    ),
    severity: 'info',
  }),
};

function aboutDate(
  problem: 'impossible date' | 'ambiguous date',
  around: Problem['span'],
  text: string,
): Problem {
  const line = text.slice(around.start, around.end);
  const { start, end } = leadingDate(line) ?? { start: 0, end: line.length };
  const span = { start: around.start + start, end: around.start + end };
  const date = line.slice(start, end);
  return problem === 'impossible date'
    ? { span, message: l10n.t('{0} is on no calendar: correct it', date) }
    : { span, message: l10n.t('{0} can be read in two ways: begin with the year', date), severity: 'info' };
}

function* withoutTime(untimed: Untimed, { text }: RuleContext): Generator<Problem> {
  const { span, text: said, cell } = untimed;
  const open = cell === undefined ? openTime.exec(text.slice(span.start, span.end)) : null;
  if (open) {
    const [words = ''] = open;
    yield { span: { start: span.start, end: span.start + words.length }, ...saying['unknown time'](words) };
    return;
  }
  if (isNote(said) || (cell !== undefined && /\P{ASCII}|[a-z?]{2}|^\W+$/iu.test(cell))) return;
  const line = /^[^\r\n]*/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  yield {
    span: { start: span.start, end: span.start + (cell === '' ? line : line.trimEnd()).length },
    message: cell
      ? l10n.t('"{0}" is no time: say when {1} was', cell, quoted(said))
      : l10n.t('No time: when was {0}?', quoted(said)),
    fixes: cell ? [] : [{ title: l10n.t('Insert a time to fill in'), edits: [timeIn(untimed)] }],
  };
}

/** "later - …", "?? - …", "(time unknown) - …": where the time stands in the others. */
const openTime = new RegExp(
  oneLine`
      ^\W*(?:(?:some ?time |shortly |soon |much |a (?:bit|little|while) )?(?:later|after(?:wards)?)|then|next|eventually|
      finally|meanwhile|at some point|\?{1,2}|
      (?:exact )?times? (?:unknown|unclear|not (?:known|recorded))|
      unknown(?: time)?)\W{0,4}(?=\s+[-–—|]\s|:\s)`,
  'i',
);

function timeIn({ span: { start, end }, cell, form }: Untimed): Edit {
  if (cell !== undefined) return { span: { start, end }, text: ' HH:MM '.padEnd(end - start) };
  const time = form.isDated ? 'YYYY-MM-DD HH:MM' : 'HH:MM';
  return { span: { start, end: start }, text: `${form.before}${time}${form.behind || ' '}` };
}
