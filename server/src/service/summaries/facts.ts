import type { Analysis } from '../analysis.ts';
import { fileNameOf } from '../fileName.ts';
import { escaped } from '../markdown/escaped.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { filledField } from '../model/answers.ts';
import { isoDate } from '../model/date.ts';
import { durationText } from '../model/durationText.ts';
import { namesIn } from '../model/people.ts';
import type { ActionItem, ActionStatus, SectionKind } from '../model/postmortem.ts';
import type { Configuration } from '../settings.ts';
import { figureNames, timeCell } from '../timeline/exports/cells.ts';
import type { Phase } from '../timeline/phase.ts';
import { timelineView } from '../timeline/view/view.ts';
import { type Opening, openingOf } from './opening.ts';
import { quotedFrom } from './quoted.ts';
import { causesIn, impactsIn, listedIn, resolutionIn } from './said.ts';

/**
 * What a document says, for whoever is told of it. Texts are Markdown on one line, in the document's words, without full stops;
 * what it does not say is empty, and what blames somebody is left out.
 */
export interface Facts extends Opening {
  readonly status: string;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** The summary that the document has. */
  readonly summary: string;
  /** The most telling first. */
  readonly impact: readonly string[];
  /** The sentence that tells best why it happened. */
  readonly cause: string;
  readonly causes: readonly string[];
  readonly resolution: readonly string[];
  readonly wentWell: readonly string[];
  readonly couldBeBetter: readonly string[];
  readonly lessons: readonly string[];
  readonly references: readonly string[];
  /** The entries that mark a phase of the incident, in their order. */
  readonly milestones: readonly Milestone[];
  /** "UTC"; empty where no zone is stated. */
  readonly timezone: string;
  /** Time to detect, acknowledge, mitigate and resolve, as far as the timeline tells. */
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly actions: readonly ActionFact[];
  /** Name of the file of the document. */
  readonly file: string;
}

export interface Milestone {
  readonly time: string;
  readonly text: string;
  readonly phase: Phase;
}

export interface ActionFact {
  readonly text: string;
  /** Without `@`, so that nobody is called by a summary. */
  readonly owner: string;
  /** YYYY-MM-DD, or as written. */
  readonly due: string;
  readonly status: string;
  readonly ticket: string;
  readonly done: boolean;
}

/** The facts of a document; nothing that it does not say. */
export function factsOf(analysis: Analysis, configuration: Configuration): Facts {
  const { postmortem, parts, source } = analysis;
  const value = (name: 'status' | 'author' | 'reviewers'): string =>
    filledField(postmortem.metadata, name)?.value ?? '';
  const listed = (kind: SectionKind): readonly string[] => listedIn(parts, kind);
  return {
    ...openingOf(postmortem),
    status: value('status'),
    authors: namesIn(value('author')),
    reviewers: namesIn(value('reviewers')),
    summary: [...quotedFrom(parts, 'summary')].map(({ text }) => `${text}.`).join(' '),
    impact: impactsIn(parts),
    cause: causesIn(parts)[0] ?? '',
    causes: listed('rootCause'),
    resolution: resolutionIn(parts),
    wentWell: listed('wentWell'),
    couldBeBetter: listed('couldBeBetter'),
    lessons: listed('lessons'),
    references: [...quotedFrom(parts, 'references')].map(({ text }) => text),
    ...courseOf(analysis, configuration),
    actions: postmortem.actionLists
      .flatMap(({ items }) => items)
      .map((item) => actionFact(item, configuration)),
    file: fileNameOf(source.uri),
  };
}

function courseOf(
  analysis: Analysis,
  configuration: Configuration,
): Pick<Facts, 'milestones' | 'timezone' | 'figures'> {
  const view = timelineView(analysis, configuration);
  return {
    timezone: view.zoneStated ? view.zone : '',
    milestones: view.events.flatMap((event) =>
      event.phase === null || event.start === null
        ? []
        : [{ time: timeCell(event, view), text: escaped(event.text), phase: event.phase }],
    ),
    figures: view.figures.flatMap(({ name, minutes }) =>
      minutes === null ? [] : [{ name: figureNames[name], value: durationText(minutes) }],
    ),
  };
}

const statusNames: Readonly<Record<ActionStatus, string>> = {
  todo: 'to do',
  'in progress': 'in progress',
  blocked: 'blocked',
  done: 'done',
};

function actionFact(item: ActionItem, { actionStatuses }: Configuration): ActionFact {
  const status = statusOfItem(item, actionStatuses);
  return {
    text: escaped(item.text),
    owner: item.owners.join(', '),
    due: item.dueDay === undefined ? (item.due ?? '') : isoDate(item.dueDay),
    status: status ? statusNames[status] : (item.statusText ?? ''),
    ticket: item.ticket ?? '',
    done: status === 'done',
  };
}
