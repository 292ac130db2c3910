import type { Phase } from '../../server/src/service/timeline/phase.ts';

/** An entry with the phase that it marks; `phaseAccept` holds what is defensible, too. */
export interface LabelledEntry {
  readonly text: string;
  readonly phase: Phase | null;
  readonly phaseAccept?: readonly (Phase | null)[];
}

/** The timelines whose phases were labelled by hand. */
export function labelledTimelines(): readonly {
  readonly file: string;
  readonly entries: readonly LabelledEntry[];
}[];

/** Changes whenever any of them does. */
export function fingerprint(): string;
