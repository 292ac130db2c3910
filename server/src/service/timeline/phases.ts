import { type Phase, type Strength, strengths } from './phase.ts';
import type { Signal } from './readings.ts';
import { type Signals, signalsIn } from './signals.ts';

export { type Phase, phaseMarker } from './phase.ts';

/** What one sentence says by itself; `weak` where it counts only if no other entry says it more plainly ("on-call paged"). */
export interface PhaseReading {
  readonly phase: Phase;
  readonly weak?: true;
}

/**
 * What the text of one timeline entry says, without its time; undefined where it marks nothing. Attempts, plans,
 * questions, denials and partial recoveries mark nothing. A marker (`phaseMarker`) wins over everything else.
 */
export function phaseOf(text: string): PhaseReading | undefined {
  const { signals } = signalsIn(text);
  const first = signals.find((signal) => !isWeak(signal)) ?? signals[0];
  return first && { phase: first.phase, ...(isWeak(first) && { weak: true as const }) };
}

const isWeak = ({ strength }: Signal): boolean => strength === strengths.weak;

/** Where each phase stands, as far as it is known. */
type Found = Readonly<Partial<Record<Phase, number>>>;

/** The entries from `from` up to, but without, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One look for a phase; looks come in an order, and each finds its way by what those before it found. */
interface Look {
  readonly phase: Phase;
  /** Only what is said at least so plainly; the plainest wins, then the first. */
  readonly least: Strength;
  readonly within: (rows: readonly Signals[], found: Found) => Stretch;
}

const { marked, plain, implied, weak } = strengths;

const looks: readonly Look[] = [
  { phase: 'resolved', least: plain, within: (rows) => ({ from: afterRelapse(rows), to: rows.length }) },
  { phase: 'mitigated', least: plain, within: untilResolved },
  { phase: 'start', least: plain, within: untilNoticed },
  { phase: 'detected', least: plain, within: untilRecovered },
  { phase: 'start', least: implied, within: untilDetected },
  { phase: 'mitigated', least: weak, within: sinceItHelped },
  { phase: 'resolved', least: weak, within: sinceMitigated },
  { phase: 'acknowledged', least: plain, within: untilRecovered },
  {
    phase: 'declared',
    least: plain,
    within: (rows, found) => ({ from: 0, to: end(rows, found, 'resolved') }),
  },
  { phase: 'diagnosed', least: plain, within: untilExplained },
  { phase: 'detected', least: weak, within: untilAnswered },
  { phase: 'start', least: weak, within: untilDetected },
  { phase: 'diagnosed', least: weak, within: untilExplained },
  { phase: 'acknowledged', least: weak, within: untilUnderstood },
  { phase: 'declared', least: weak, within: untilRecovered },
];

/**
 * The phase of each entry of a whole timeline, in the order of the document; each phase at most once. It is the first
 * entry that says so; of recoveries, the first that no relapse takes back. Weak readings count where no other is found.
 */
export function phasesOf(entries: readonly { readonly text: string }[]): readonly (Phase | undefined)[] {
  const rows = entries.map(({ text }) => signalsIn(text));
  let found = markedPhases(rows);
  for (const look of looks) {
    if (found[look.phase] !== undefined) continue;
    const at = placeOf(look, rows, found);
    if (at !== undefined) found = { ...found, [look.phase]: at };
  }
  return rows.map((_, index) => phaseAt(found, index));
}

function phaseAt(found: Found, index: number): Phase | undefined {
  return (Object.keys(found) as Phase[]).find((phase) => found[phase] === index);
}

/** What authors marked: the first of each; of recoveries the first that no relapse takes back, else the last. */
function markedPhases(rows: readonly Signals[]): Found {
  let found: Found = {};
  for (const [index, { signals }] of rows.entries()) {
    const phase = signals.find(({ strength }) => strength === marked)?.phase;
    if (phase === undefined) continue;
    const isHeld =
      found[phase] !== undefined && !(isRecovery(phase) && (found[phase] ?? 0) < afterRelapse(rows));
    if (!isHeld) found = { ...found, [phase]: index };
  }
  return found;
}

const isRecovery = (phase: Phase): boolean => phase === 'mitigated' || phase === 'resolved';

function placeOf({ phase, least, within }: Look, rows: readonly Signals[], found: Found): number | undefined {
  const { from, to } = within(rows, found);
  let best: { readonly at: number; readonly strength: number } | undefined;
  for (let at = from; at < to; at++) {
    const strength = phaseAt(found, at) === undefined ? strengthAt(rows, at, phase) : 0;
    if (strength < least) continue;
    if (strength > (best?.strength ?? 0) || isLaterChange(phase, strength)) best = { at, strength };
  }
  return best?.at;
}

/** Of several changes before the trouble the last is the likeliest to have begun it. */
const isLaterChange = (phase: Phase, strength: number): boolean => phase === 'start' && strength === weak;

function strengthAt(rows: readonly Signals[], at: number, phase: Phase): number {
  const own = rows[at]?.signals.filter((signal) => signal.phase === phase) ?? [];
  return Math.max(0, ...own.map(({ strength }) => strength));
}

/** The first entry that says one of these, or the end. */
function firstOf(rows: readonly Signals[], phases: readonly Phase[]): number {
  const at = rows.findIndex((_, index) => phases.some((phase) => strengthAt(rows, index, phase) >= plain));
  return at < 0 ? rows.length : at;
}

function afterRelapse(rows: readonly Signals[]): number {
  return rows.findLastIndex(({ relapses }) => relapses) + 1;
}

/** Recoveries count once something has happened, where that is said at all. */
function afterOnset(rows: readonly Signals[]): number {
  const onset = firstOf(rows, ['start', 'detected', 'acknowledged', 'declared']);
  return onset === rows.length ? 0 : onset + 1;
}

function end(rows: readonly Signals[], found: Found, ...phases: readonly Phase[]): number {
  return Math.min(rows.length, ...phases.map((phase) => found[phase] ?? rows.length));
}

function untilResolved(rows: readonly Signals[], found: Found): Stretch {
  const to = end(rows, found, 'resolved');
  const completed = rows.findLastIndex(
    ({ completes }, index) => index < to && completes && strengthAt(rows, index, 'mitigated') >= plain,
  );
  return { from: Math.max(afterRelapse(rows), afterOnset(rows), completed), to };
}

function sinceItHelped(rows: readonly Signals[], found: Found): Stretch {
  const to = end(rows, found, 'resolved');
  const persisted = rows.findLastIndex(({ persists }, index) => persists && index < to) + 1;
  return { from: Math.max(untilResolved(rows, found).from, persisted), to };
}

function sinceMitigated(rows: readonly Signals[], found: Found): Stretch {
  return { from: (found.mitigated ?? rows.length) + 1, to: rows.length };
}

function untilRecovered(rows: readonly Signals[], found: Found): Stretch {
  return { from: 0, to: end(rows, found, 'mitigated', 'resolved') };
}

/** An entry that tells of the trouble and then of the alert is the start, unless there is one before. */
function untilNoticed(rows: readonly Signals[], found: Found): Stretch {
  return { from: 0, to: Math.min(firstOf(rows, ['detected']) + 1, untilRecovered(rows, found).to) };
}

/** What only may have begun it counts where somebody then notices. */
function untilDetected(rows: readonly Signals[], found: Found): Stretch {
  const noticed = firstOf(rows, ['detected', 'acknowledged', 'declared']);
  const isNoticed = noticed < rows.length;
  return {
    from: 0,
    to: isNoticed ? Math.min(noticed, end(rows, found, 'detected', 'mitigated', 'resolved')) : 0,
  };
}

function untilAnswered(rows: readonly Signals[], found: Found): Stretch {
  return {
    from: (found.start ?? -1) + 1,
    to: end(rows, found, 'acknowledged', 'declared', 'diagnosed', 'mitigated', 'resolved'),
  };
}

function untilExplained(rows: readonly Signals[], found: Found): Stretch {
  const refuted = rows.findLastIndex(({ refutes }) => refutes) + 1;
  return {
    from: Math.max(refuted, (found.detected ?? found.start ?? -1) + 1),
    to: end(rows, found, 'resolved'),
  };
}

function untilUnderstood(rows: readonly Signals[], found: Found): Stretch {
  return {
    from: (found.detected ?? -1) + 1,
    to: end(rows, found, 'declared', 'diagnosed', 'mitigated', 'resolved'),
  };
}
