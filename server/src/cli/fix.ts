import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { applyEdits, withoutOverlaps } from '../service/edits.ts';
import type { Finding } from '../service/index.ts';

/** A fix may make room for another; one that never ends is a bug, and must not hang a pipeline. */
const mostPasses = 10;

/** A text with its safe fixes applied, and how many there were. */
export interface Fixed {
  readonly text: string;
  readonly fixed: number;
}

/** Applies the first safe fix of every problem, again and again until there is none; `find` looks at a text. */
export function fixedText(text: string, find: (text: string) => readonly Finding[]): Fixed {
  let [now, fixed] = [text, 0];
  for (let pass = 0; pass < mostPasses; pass++) {
    const safe = find(now).flatMap(({ fixes }) => fixes.filter((fix) => fix.safe).slice(0, 1));
    const groups = withoutOverlaps(safe.map(({ edits }) => edits));
    if (groups.length === 0) break;
    now = applyEdits(now, groups.flat());
    fixed += groups.length;
  }
  return { text: now, fixed };
}

/** Replaces a file at once, so that nobody ever sees half of it; links are followed, and its mode is kept. Throws where it cannot be written. */
export function replaceFile(path: string, text: string): void {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  if ((mode & 0o200) === 0) throw new Error('EACCES: it is read-only');
  const beside = `${real}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    chmodSync(beside, mode);
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
