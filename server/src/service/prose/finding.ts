import type { Kind } from './people.ts';

export type BlameCategory =
  | 'blame'
  | 'question'
  | 'counterfactual'
  | 'agentless'
  | 'humanError'
  | 'judgement';

/** What a detector found in a sentence; offsets are those of the sentence. */
export interface Spotted {
  readonly category: BlameCategory;
  readonly start: number;
  readonly end: number;
  /** Of whom it is said; `self` makes it information only. */
  readonly subject?: Kind;
  /** It names nobody, so that it adds nothing where somebody is blamed in the same sentence. */
  readonly isGeneral?: true;
}
