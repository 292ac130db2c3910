import * as l10n from '@vscode/l10n';
import type { ActionStatus, FieldName } from './model/postmortem.ts';
import type { SeverityLevel } from './model/severity.ts';
import type { Stage } from './model/stage.ts';
import type { NamedKind } from './model/templateText.ts';

/** What belongs in each section, for whoever writes it. */
export const sectionGuidance: Readonly<Record<NamedKind, () => string>> = {
  summary: () =>
    l10n.t(
      'One paragraph for somebody who was not there: what failed and when, who felt it and for how long, why, and what ended it.',
    ),
  timeline: () =>
    l10n.t(
      'What was seen, decided and done, in the order in which it happened, each with its time; the time zone is stated once. Begin before anybody noticed: the times to detect, mitigate and resolve are taken from here.',
    ),
  impact: () =>
    l10n.t(
      'How many, how much and for how long, in figures: users, money, data, promises such as an SLO. Say so where a figure is an estimate.',
    ),
  rootCause: () =>
    l10n.t(
      'How it came about, from what set it off back to what made that possible. There are usually several causes: look for what in tools, processes and design allowed it, not for who did it.',
    ),
  resolution: () =>
    l10n.t(
      'What ended the impact, step by step, with what was tried in vain, and what is only held together for now.',
    ),
  wentWell: () =>
    l10n.t(
      'What kept it shorter or smaller than it might have been, so that it is done on purpose next time.',
    ),
  couldBeBetter: () =>
    l10n.t(
      'What made it longer, wider or harder to see, told of systems and not of people. Each point leads to an action, or says why to none.',
    ),
  lessons: () =>
    l10n.t('What is known now and was not before, in words that help a team that runs something else.'),
  actionItems: () =>
    l10n.t(
      'Few actions that change the system, each with one owner, a day by which it is done, and a status. Say what will exist when it is done, so that anybody could tick it off.',
    ),
  references: () =>
    l10n.t(
      'Where the facts come from and more is to be read: dashboards, logs, tickets, the incident channel, the changes that were made.',
    ),
  metrics: () =>
    l10n.t(
      'The same figures before, during and after, so that the incident and its end can be seen in them.',
    ),
  followUp: () =>
    l10n.t(
      'What becomes of this document: who hears of it, where it is discussed, and on which day its actions are looked at again.',
    ),
};

/** What each line of the metadata says. */
export const fieldGuidance: Readonly<Record<FieldName, () => string>> = {
  date: () => l10n.t('The day on which the impact began, best written as YYYY-MM-DD.'),
  duration: () =>
    l10n.t('How long it was felt, from the start of the impact to its end: "1 hour 20 minutes".'),
  severity: () =>
    l10n.t('How bad it was for users, not how hard it was to mend: Critical, High, Medium or Low.'),
  status: () => l10n.t('How far this document has come: Draft, Under Review or Published.'),
  author: () => l10n.t('Who wrote this and answers questions about it.'),
  reviewers: () =>
    l10n.t('Who has read it before it is published; somebody else than the author among them.'),
  timezone: () =>
    l10n.t('The time zone of all times that name none: UTC, an IANA name or an offset such as +02:00.'),
  type: () => l10n.t('"post-mortem" tells that this file is one, whatever its title and sections are.'),
  template: () =>
    l10n.t(
      'The house style that this document is held to: standard, google-sre, pagerduty, atlassian or aws-coe.',
    ),
  title: () => l10n.t('What failed, and for whom, in a few words.'),
};

/** What makes an incident be of a level; one of them is enough. */
export const severityGuidance: Readonly<Record<SeverityLevel, () => readonly string[]>> = {
  critical: () => [
    l10n.t('nobody can use the service'),
    l10n.t('data is gone or wrong'),
    l10n.t('somebody got in, or saw what is not theirs'),
    l10n.t('more than half of the users are hit'),
  ],
  high: () => [
    l10n.t('one of the main features does not work'),
    l10n.t('everything works, but so slowly that it hurts'),
    l10n.t('a tenth to half of the users are hit'),
  ],
  medium: () => [
    l10n.t('a lesser feature misbehaves'),
    l10n.t('some users are hit'),
    l10n.t('there is another way to get the same done'),
  ],
  low: () => [
    l10n.t('it looks wrong, but works'),
    l10n.t('hardly anything is lost by it'),
    l10n.t('few users notice'),
  ],
};

/** What the guide's short names for the levels are. */
export const severityRanks: Readonly<Record<SeverityLevel, string>> = {
  critical: 'P0',
  high: 'P1',
  medium: 'P2',
  low: 'P3',
};

/** What each status of a document says. */
export const stageGuidance: Readonly<Record<Stage, () => string>> = {
  draft: () => l10n.t('It is being written, and anything in it may still change.'),
  'under review': () =>
    l10n.t('It is whole as far as its author knows, and others check what it says and how.'),
  published: () => l10n.t('It is agreed on and shared; from now on only its actions move.'),
};

/** What each status of an action says. */
export const actionStatusGuidance: Readonly<Record<ActionStatus, () => string>> = {
  todo: () => l10n.t('Nobody has begun.'),
  'in progress': () => l10n.t('Its owner is at it.'),
  blocked: () => l10n.t('It waits for something that its owner cannot do.'),
  done: () => l10n.t('What it promised exists, and anybody can go and see.'),
};
