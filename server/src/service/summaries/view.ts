import { type CustomerFacts, customerFacts, type InternalNames } from './customers.ts';
import type { ActionFact, Facts } from './facts.ts';
import { openingSentence } from './opening.ts';
import { capital } from './phrasing.ts';
import {
  actionsSentence,
  causeSentence,
  impactSentences,
  resolutionSentences,
  withoutBecause,
} from './sentences.ts';
import { stopped } from './whole.ts';

/** What a template can name, besides the facts: docs/summaries.md tells each for who writes one. */
export interface SummaryView extends Omit<Facts, 'actions' | 'summary'> {
  /** The document's own summary, else sentences of what it says. */
  readonly summary: string;
  /** The executive summary that is made of the document, with placeholders where it is silent. */
  readonly executive: string;
  readonly openingText: string;
  readonly impactText: string;
  readonly causeText: string;
  readonly resolutionText: string;
  /** Date, duration, severity and status, as far as they are known; `last` is true for the last of them. */
  readonly glance: readonly { readonly name: string; readonly value: string; readonly last: boolean }[];
  readonly author: string;
  readonly reviewer: string;
  readonly actions: readonly ToldAction[];
  readonly openActions: readonly ToldAction[];
  readonly doneActions: readonly ToldAction[];
  readonly actionCount: number;
  readonly doneCount: number;
  /** What the document does not say yet: "the cause, how it ended"; empty where it says all. */
  readonly unknown: string;
  readonly customers: CustomerFacts;
}

/** With all that is known of an action in one: "nadia, due 2024-04-12, in progress, SHOP-12". */
export interface ToldAction extends ActionFact {
  readonly told: string;
}

/** What templates are filled with; customers read none of the names. */
export function viewOf(facts: Facts, executive: string, names: InternalNames): SummaryView {
  const actions = facts.actions.map((action) => ({ ...action, told: toldOf(action) }));
  const doneActions = actions.filter(({ done }) => done);
  const texts = textsOf(facts);
  return {
    ...facts,
    ...texts,
    executive,
    summary: facts.summary || sentencesOf(facts, doneActions.length),
    glance: glanceOf(facts),
    author: facts.authors.join(', '),
    reviewer: facts.reviewers.join(', '),
    actions,
    openActions: actions.filter(({ done }) => !done),
    doneActions,
    actionCount: actions.length,
    doneCount: doneActions.length,
    unknown: unknownOf(facts).join(', '),
    customers: customerFacts(facts, names),
  };
}

/** In a paragraph so many of a kind are read. */
const most = 2;

function textsOf(
  facts: Facts,
): Pick<SummaryView, 'openingText' | 'impactText' | 'causeText' | 'resolutionText'> {
  return {
    openingText: openingSentence(facts),
    impactText: impactSentences(facts.impact.slice(0, most), facts.english).join(' '),
    causeText: facts.cause === '' ? '' : stopped(capital(withoutBecause(facts.cause))),
    // Templates have labels of their own.
    resolutionText: capital(resolutionOf(facts).replace(/^Resolution: /, '')),
  };
}

/** What is known, as one paragraph. */
function sentencesOf(facts: Facts, done: number): string {
  const sentences = [
    openingSentence(facts),
    ...impactSentences(facts.impact.slice(0, most), facts.english),
    facts.cause === '' ? '' : causeSentence(facts.cause, facts.english),
    resolutionOf(facts),
    actionsSentence(done, facts.actions.length),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function resolutionOf({ resolution, english }: Facts): string {
  return resolutionSentences(resolution.slice(0, most), english).join(' ');
}

function toldOf({ owner, due, status, ticket, done }: ActionFact): string {
  const parts = [owner, due && !done ? `due ${due}` : '', status, ticket];
  return parts.filter((part) => part !== '').join(', ');
}

function glanceOf({ date, duration, severity, status }: Facts): SummaryView['glance'] {
  const known = [
    { name: 'Date', value: date },
    { name: 'Duration', value: duration },
    { name: 'Severity', value: severity },
    { name: 'Status', value: status },
  ].filter(({ value }) => value !== '');
  return known.map((each, at) => ({ ...each, last: at === known.length - 1 }));
}

/** What readers of any summary ask for, in the order in which they do. */
export function unknownOf(facts: Facts): readonly string[] {
  const asked: readonly (readonly [string, unknown])[] = [
    ['what failed', facts.title],
    ['when it was', facts.date],
    ['how long it lasted', facts.duration],
    ['how severe it was', facts.severity],
    ['whom it hit', facts.impact.length],
    ['the cause', facts.cause],
    ['how it ended', facts.resolution.length],
    ['what will be done', facts.actions.length],
  ];
  return asked.flatMap(([name, value]) => (value ? [] : [name]));
}
