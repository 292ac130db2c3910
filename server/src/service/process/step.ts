import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { settingOf } from '../configuration.ts';
import { applyEdits } from '../edits.ts';
import type { Span } from '../markdown/position.ts';
import { filledField } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { namesIn } from '../model/people.ts';
import { stageOf } from '../model/stage.ts';
import type { Edit } from '../rule.ts';
import followUpReview from '../rules/follow-up-review.ts';
import { followUpEdits, plannedOn, proposedReview, reviewerEdits, stageEdits } from './changes.ts';
import { checklistIn, gatherEdit, openTasksIn } from './gather.ts';
import { type CalendarFile, meetingFile, reviewFile } from './invitations.ts';
import { type Judgement, type Missing, missingAfter } from './missing.ts';

/** One step of the process, with what the person has answered. */
export type StepRequest =
  | {
      readonly step: 'gather';
      readonly meeting?: { readonly start: string; readonly minutes: number } | undefined;
    }
  | { readonly step: 'review'; readonly reviewers: readonly string[] }
  | { readonly step: 'publish' }
  | { readonly step: 'followUp'; readonly date?: string | undefined };

/** What a step would change, and what speaks against it. */
export interface StepResult {
  readonly edits: readonly Edit[];
  /** What the document says after the edits. */
  readonly text: string;
  /** What the document would still be asked for after the step, in the order of the text as it is now. */
  readonly missing: readonly Missing[];
  /** What the step is about: the checklist, or the line of the review. In the text as it is after the edits. */
  readonly reveal?: Span | undefined;
  readonly calendar?: CalendarFile | undefined;
  /** YYYY-MM-DD: the day that a review is planned on, or would be. */
  readonly date?: string | undefined;
}

/** How other texts are judged, under which settings, and when that is. */
export interface StepContext extends Judgement {
  readonly configuration: Configuration;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** This instant in ISO 8601. */
  readonly now: string;
}

/** Works out a step; pure, and nothing is changed. */
export function stepResult(analysis: Analysis, request: StepRequest, context: StepContext): StepResult {
  const outcome = outcomeOf(analysis, request, context);
  return { ...outcome, text: applyEdits(analysis.source.text, outcome.edits) };
}

type Outcome = Omit<StepResult, 'text'>;

function outcomeOf(analysis: Analysis, request: StepRequest, context: StepContext): Outcome {
  switch (request.step) {
    case 'gather':
      return gather(analysis, request.meeting, context);
    case 'review':
      return review(analysis, request.reviewers, context);
    case 'publish':
      return publish(analysis, context);
    case 'followUp':
      return followUp(analysis, request.date, context);
  }
}

/** A document that ends inside a code block or a comment has no place for a checklist. */
function gather(
  analysis: Analysis,
  meeting: { readonly start: string; readonly minutes: number } | undefined,
  { understand, now }: StepContext,
): Outcome {
  const calendar = meeting && meetingFile(analysis, meeting, now);
  const present = checklistIn(analysis);
  if (present) return { edits: [], missing: [], reveal: present.headingSpan, calendar };
  const edits = [gatherEdit(analysis)];
  const added = checklistIn(understand(applyEdits(analysis.source.text, edits)));
  return { edits: added ? edits : [], missing: [], reveal: added?.headingSpan, calendar };
}

/** What the document would be asked for if it was under review; who reviews it is asked after that. */
function review(analysis: Analysis, reviewers: readonly string[], context: StepContext): Outcome {
  const named = namesIn(fieldNamed(analysis.postmortem.metadata.fields, 'reviewers')?.value ?? '');
  const editsFor =
    (names: readonly string[]) =>
    (each: Analysis): readonly Edit[] => [
      ...reviewerEdits(each, names),
      ...stageEdits(each, 'under review', context.configuration),
    ];
  const asked = reviewers.length > 0 || named.length > 0 ? reviewers : [somebody];
  return {
    edits: ifRead(analysis, editsFor(reviewers), context),
    missing: missingAfter(analysis, editsFor(asked)(analysis), context),
  };
}

/** A name that no rule stumbles over, for a document that never gets it. */
const somebody = 'Mei Sato';

function publish(analysis: Analysis, context: StepContext): Outcome {
  const editsOf = (each: Analysis): readonly Edit[] => stageEdits(each, 'published', context.configuration);
  const own = unready(analysis, context.configuration);
  const missing = [...own, ...missingAfter(analysis, editsOf(analysis), context)];
  return {
    edits: ifRead(analysis, editsOf, context),
    missing: missing.toSorted((a, b) => a.span.start - b.span.start),
  };
}

/** Edits after which nothing of them is left to do; none where there would be, as a line may be taken up by what stands below it. */
function ifRead(
  analysis: Analysis,
  editsOf: (analysis: Analysis) => readonly Edit[],
  { understand }: StepContext,
): readonly Edit[] {
  const edits = editsOf(analysis);
  const { text } = analysis.source;
  return editsOf(understand(applyEdits(text, edits))).length === 0 ? edits : [];
}

/** What the process asks for besides the rules. */
function unready(analysis: Analysis, { statuses }: Configuration): readonly Missing[] {
  const { metadata, title } = analysis.postmortem;
  const status = filledField(metadata, 'status');
  const stage = stageOf(status?.value ?? '', statuses);
  const isDraft = stage === undefined || stage === 'draft';
  const at = status?.valueSpan ?? title?.span ?? { start: analysis.bodyStart, end: analysis.bodyStart };
  const checklist = checklistIn(analysis);
  const open = checklist ? openTasksIn(analysis, checklist) : 0;
  return [
    ...(isDraft
      ? [{ message: l10n.t('Not reviewed yet: have somebody else read it first'), span: at, rule: undefined }]
      : []),
    ...(checklist && open > 0
      ? [
          {
            message: stillOpen(checklist.heading, open),
            span: checklist.headingSpan,
            rule: undefined,
          },
        ]
      : []),
  ];
}

function stillOpen(heading: string, count: number): string {
  return count === 1
    ? l10n.t('"{0}" has 1 open task: do it, or remove the section', heading)
    : l10n.t('"{0}" has {1} open tasks: do them, or remove the section', heading, count);
}

/** Like the checklist, a line that nobody would read as a plan is not written. */
function followUp(analysis: Analysis, given: string | undefined, context: StepContext): Outcome {
  const { configuration, today, now, understand } = context;
  const { days } = settingOf(followUpReview, configuration).options;
  const date = given ?? proposedReview(analysis, days, today);
  const edits = followUpEdits(analysis, date);
  const planned = plannedOn(understand(applyEdits(analysis.source.text, edits)), date);
  return {
    edits: planned ? edits : [],
    missing: [],
    date,
    calendar: reviewFile(analysis, date, configuration, now),
    reveal: planned,
  };
}
