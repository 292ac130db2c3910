import type { Analysis } from '../analysis.ts';
import { fileNameOf } from '../fileName.ts';
import { escaped } from '../markdown/escaped.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { filledField } from '../model/answers.ts';
import { isoDate } from '../model/date.ts';
import { durationText } from '../model/durationText.ts';
import { namesIn } from '../model/people.ts';
import type { ActionItem, ActionStatus, SectionKind } from '../model/postmortem.ts';
import { sentencesIn } from '../prose/sentences.ts';
import type { Configuration } from '../settings.ts';
import { figureNames, timeCell } from '../timeline/exports/cells.ts';
import type { Phase } from '../timeline/phase.ts';
import { timelineView } from '../timeline/view/view.ts';
import { actionsOf } from './actions.ts';
import { type Opening, openingOf } from './opening.ts';
import { quotedFrom } from './quoted.ts';
import { causesIn, impactsIn, isBlameless, isInEnglish, listedIn, resolutionIn } from './said.ts';
import { stopped } from './whole.ts';

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
  /** Whether the document is written in English. */
  readonly english: boolean;
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

/** The sentences of a paragraph that none of our language rules would report, as one text. */
function blamelessIn(text: string): readonly string[] {
  if (isBlameless(text)) return [stopped(text)];
  const sentences = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  const told = sentences.filter(isBlameless).join(' ');
  return told === '' ? [] : [stopped(told)];
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
    summary: [...quotedFrom(parts, 'summary')].flatMap(({ text }) => blamelessIn(text)).join(' '),
    impact: impactsIn(parts),
    cause: causesIn(parts)[0] ?? '',
    causes: listed('rootCause'),
    resolution: resolutionIn(parts),
    wentWell: listed('wentWell'),
    couldBeBetter: listed('couldBeBetter'),
    lessons: listed('lessons'),
    references: [...quotedFrom(parts, 'references')].map(({ text }) => text),
    ...courseOf(analysis, configuration),
    actions: actionsOf(postmortem).map((item) => actionFact(item, configuration)),
    english: isInEnglish(parts),
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
      event.phase === null || event.start === null || !isBlameless(event.text)
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
