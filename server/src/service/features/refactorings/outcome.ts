import type { Analysis } from '../../analysis.ts';
import type { Edit } from '../../rule.ts';
import type { Configuration } from '../../settings.ts';

/** Where a refactoring is asked for. */
export interface RefactoringContext {
  readonly analysis: Analysis;
  readonly configuration: Configuration;
  /** Of the cursor. */
  readonly offset: number;
  readonly eol: string;
}

/**
 * What becomes of the document: edits, with a remark for people where something was left as it was; or why there are none, as a
 * sentence. Undefined where there is nothing to speak of: no timeline, no table.
 */
export type Outcome =
  | { readonly edits: readonly Edit[]; readonly remark?: string }
  | {
      readonly refusal: string;
      /** Nothing is to be done, as it has that form. */
      readonly isDone?: true;
    }
  | undefined;

/** A change of form that a person asks for; it says the same afterwards. */
export interface Refactoring {
  /** Part of its code action's kind, and what the client asks for. */
  readonly id:
    | 'convertTimelineToUtc'
    | 'sortTimeline'
    | 'convertListToTable'
    | 'convertTableToList'
    | 'alignTable';
  readonly title: string;
  /** Whether it needs the cursor in a timeline, or in a table; what it does elsewhere is up to the person who asks by its name. */
  readonly place: 'timeline' | 'table';
  /** Why there is nothing to do where there is no outcome, as a sentence. */
  readonly nothing: string;
  apply(context: RefactoringContext): Outcome;
}
