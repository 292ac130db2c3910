import type { Cut, Probe } from './cuts.ts';
import { createMemo, ownCopy } from './memo.ts';
import { type Reading, readUntil } from './reading.ts';
import { readTogether } from './together.ts';

/** Reads parts of documents and remembers them. What follows a part counts too: see `Probe`. */
export interface Reader {
  known(text: string, probe: Probe): Reading | undefined;
  read(text: string, probe: Probe): Generator<void, Reading>;
  /** Reads what is not known at `start` and behind it, at once; returns where it ended. */
  readAhead(body: string, start: number, ends: readonly Cut[], next: number): Generator<void, number>;
}

/** In characters: less costs a parse more, more a longer one, and the parser takes more than twice as long for twice as much. */
const largestBatch = 1200;

/** `capacity` counts the characters of all that is remembered. */
export function createReader(capacity: number): Reader {
  const readings = createMemo<Partial<Record<Probe, Reading>>>(capacity);
  const known = (text: string, probe: Probe): Reading | undefined => readings.get(text)?.[probe];
  const keep = (reading: Reading): Reading => {
    const { text } = reading.chunk;
    readings.set(text, { ...readings.get(text), [reading.probe]: reading });
    return reading;
  };
  return {
    known,
    *read(text, probe) {
      const kept = known(text, probe);
      if (kept) return kept;
      const reading = keep(readUntil(ownCopy(text), probe));
      yield;
      return reading;
    },
    *readAhead(body, start, ends, next) {
      const unknown = unknownFrom(body, start, ends, next, known);
      if (unknown.length < 2) return start;
      const end = start + (unknown.at(-1)?.at ?? 0);
      readTogether(body.slice(start, end), unknown).forEach(keep);
      yield;
      return end;
    },
  };
}

/** The ends, seen from `start`, of the parts from there on that are not known. */
function unknownFrom(
  body: string,
  start: number,
  ends: readonly Cut[],
  next: number,
  known: Reader['known'],
): readonly Cut[] {
  const unknown: Cut[] = [];
  for (let index = next; index < ends.length; index++) {
    const { at, probe } = ends[index] ?? { at: body.length, probe: '' };
    const text = body.slice(index === next ? start : ends[index - 1]?.at, at);
    if (at - start > largestBatch || known(text, probe)) break;
    unknown.push({ at: at - start, probe });
  }
  return unknown;
}
