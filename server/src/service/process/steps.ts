import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import type { Finding } from '../lint.ts';
import type { Span } from '../markdown/position.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { fieldNamed } from '../model/build.ts';
import { namesIn } from '../model/people.ts';
import { hasReviewDate } from '../model/reviewDate.ts';
import { type Stage, stageOf, stageWords } from '../model/stage.ts';
import { stepOf } from '../nextStep.ts';
import { checklistIn } from './gather.ts';
import { type Written, writtenIn } from './written.ts';

/** The guide's five steps, in their order. */
export type ProcessStep = 'gather' | 'draft' | 'review' | 'publish' | 'followUp';

/** How far a post-mortem has come in the process, and what is to be done about it next. */
export interface Process {
  /** Undefined where the document does not say it, or not in words that are understood: as good as a draft. */
  readonly stage: Stage | undefined;
  /** The same in the words of the document. */
  readonly status: string | undefined;
  /** Undefined where nothing is left to do. */
  readonly next: ProcessStep | undefined;
  /** What is to be done in a few words that begin with a verb, where more can be said than the name of the step. */
  readonly advice: string | undefined;
  /** How many findings there are of errors and warnings, and of everything else. */
  readonly warnings: number;
  readonly others: number;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  readonly written: Written;
  /** What is to be written first, or mended; undefined where nothing is. */
  readonly firstOpen: Span | undefined;
}

/** Where a document is in the process; `findings` are those of the document as it stands. */
export function processOf(
  analysis: Analysis,
  findings: readonly Finding[],
  configuration: Configuration,
): Process {
  const { postmortem } = analysis;
  const value = (name: 'status' | 'author' | 'reviewers'): string =>
    fieldNamed(postmortem.metadata.fields, name)?.value ?? '';
  const stage = stageOf(value('status'), configuration.statuses);
  const warnings = findings.filter(isBlocking).length;
  return {
    stage,
    status: stage && stageWords(value('status'), configuration.statuses),
    next: nextStep(analysis, findings, configuration, stage),
    advice: stepOf(analysis, configuration)?.next,
    warnings,
    others: findings.length - warnings,
    authors: namesIn(value('author')),
    reviewers: namesIn(value('reviewers')),
    written: writtenIn(analysis, findings),
    firstOpen: (findings.find(({ rule }) => unwritten.has(rule)) ?? findings.find(isBlocking))?.span,
  };
}

/** What a document should not be published with. */
export function isBlocking({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function nextStep(
  analysis: Analysis,
  findings: readonly Finding[],
  configuration: Configuration,
  stage: Stage | undefined,
): ProcessStep | undefined {
  if (stage === 'under review') return 'publish';
  if (stage === 'published') return isReviewDue(analysis, configuration) ? 'followUp' : undefined;
  const { timeline } = analysis.postmortem;
  const isBegun =
    checklistIn(analysis) !== undefined || timeline.entries.some((entry) => entry.problem === undefined);
  if (!isBegun) return 'gather';
  return findings.some(({ rule }) => unwritten.has(rule)) ? 'draft' : 'review';
}

/** Rules that speak of what is still to be written. */
const unwritten: ReadonlySet<string> = new Set([
  'placeholder',
  'empty-section',
  'missing-section',
  'missing-metadata',
  'title',
  'no-actions',
]);

/** Actions are open, and no day is set to look at them again. */
function isReviewDue(
  { postmortem, parts, source, bodyStart }: Analysis,
  { actionStatuses }: Configuration,
): boolean {
  const isOpen = postmortem.actionLists.some(({ items }) =>
    items.some((item) => statusOfItem(item, actionStatuses) !== 'done'),
  );
  return isOpen && !hasReviewDate(parts, source.text.slice(0, bodyStart));
}
