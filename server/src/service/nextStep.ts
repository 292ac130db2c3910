import * as l10n from '@vscode/l10n';
import { isTemplate } from './actionGaps.ts';
import type { Analysis } from './analysis.ts';
import type { Configuration } from './configuration.ts';
import { statusOfItem } from './model/actionItems.ts';
import { fieldNamed } from './model/build.ts';
import { isUnwritten, textsOf } from './model/partTexts.ts';
import { namesIn } from './model/people.ts';
import type { ActionItem, ActionList, PostMortem, Section } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';
import { type Stage, stageOf, stageWords } from './model/stage.ts';

/** How far a post-mortem has come, and what its process asks for next. */
export interface Step {
  /** In the words of the document. */
  readonly status: string;
  /** Begins with a verb; undefined where nothing is left to do. */
  readonly next: string | undefined;
}

/** Undefined where the document does not say how far it is, or not in words that are understood. */
export function stepOf(analysis: Analysis, configuration: Configuration): Step | undefined {
  const { statuses } = configuration;
  const value = fieldNamed(analysis.postmortem.metadata.fields, 'status')?.value ?? '';
  const stage = stageOf(value, statuses);
  if (stage === undefined) return undefined;
  return { status: stageWords(value, statuses), next: steps[stage](analysis, configuration) };
}

/** A draft is written, then read by others; its actions are settled, then it is published, then they are done. */
const steps: Readonly<
  Record<Stage, (analysis: Analysis, configuration: Configuration) => string | undefined>
> = {
  draft: (analysis) => writing(analysis) ?? reviewing(analysis.postmortem),
  'under review': ({ postmortem }, configuration) =>
    owning(postmortem, configuration) ?? l10n.t('publish it'),
  published: ({ postmortem }, configuration) =>
    doing(postmortem, configuration) ?? following(postmortem, configuration),
};

function writing({ postmortem: { sections }, parts }: Analysis): string | undefined {
  const gaps = parts.filter(hasGap).map(({ part, base }) => base + part.bodySpan.start);
  const isUnfinished = ({ kind, empty, span }: Section): boolean =>
    kind !== 'other' && (empty || gaps.some((at) => span.start <= at && at < span.end));
  const [first, ...others] = sections.filter(isUnfinished);
  if (first === undefined) return undefined;
  const { heading } = first;
  if (others.length === 0) return l10n.t('write "{0}"', heading);
  return others.length === 1
    ? l10n.t('write "{0}" and 1 more section', heading)
    : l10n.t('write "{0}" and {1} more sections', heading, others.length);
}

/** Text that a template left; among actions, a status may be "TODO". */
function hasGap({ part, belongsTo }: KindredPart): boolean {
  return belongsTo !== 'actionItems' && belongsTo !== 'followUp' && textsOf(part).some(isUnwritten);
}

function reviewing({ metadata }: PostMortem): string {
  const reviewers = namesIn(fieldNamed(metadata.fields, 'reviewers')?.value ?? '');
  return reviewers.length === 0
    ? l10n.t('have it reviewed')
    : l10n.t('have it reviewed by {0}', reviewers.join(', '));
}

/** What is left to a tracker has its owner there. */
function owning({ actionLists }: PostMortem, configuration: Configuration): string | undefined {
  const lacking = openItems(actionLists, configuration).filter(
    ({ owners, ticket }) => ticket === undefined && namesIn(owners.join(', ')).length === 0,
  );
  if (lacking.length === 0) return undefined;
  return lacking.length === 1
    ? l10n.t('find an owner for 1 action')
    : l10n.t('find an owner for {0} actions', lacking.length);
}

function doing({ actionLists }: PostMortem, configuration: Configuration): string | undefined {
  const open = openItems(actionLists, configuration);
  if (open.length === 0) return undefined;
  return open.length === 1
    ? l10n.t('complete 1 open action')
    : l10n.t('complete {0} open actions', open.length);
}

/** In characters: a lens is one line. */
const longestTask = 60;

function following({ followUps }: PostMortem, configuration: Configuration): string | undefined {
  const [first] = openItems(followUps, configuration);
  if (first === undefined) return undefined;
  const text = first.text.length > longestTask ? `${first.text.slice(0, longestTask - 1)}…` : first.text;
  return l10n.t('follow up: {0}', text);
}

function openItems(lists: readonly ActionList[], { actionStatuses }: Configuration): readonly ActionItem[] {
  return lists
    .flatMap(({ items }) => items)
    .filter((item) => !isTemplate(item) && statusOfItem(item, actionStatuses) !== 'done');
}
