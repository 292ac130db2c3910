import type { ActionStatus, FieldName } from './model/postmortem.ts';
import type { SeverityLevel } from './model/severity.ts';
import type { Stage } from './model/stage.ts';
import type { NamedKind } from './model/templateText.ts';

/** What belongs in each section, for whoever writes it. */
export const sectionGuidance: Readonly<Record<NamedKind, string>> = {
  summary:
    'One paragraph for somebody who was not there: what failed and when, who felt it and for how long, why, and what ended it.',
  timeline:
    'What was seen, decided and done, in the order in which it happened, each with its time; the time zone is stated once. Begin before anybody noticed: the times to detect, mitigate and resolve are taken from here.',
  impact:
    'How many, how much and for how long, in figures: users, money, data, promises such as an SLO. Say so where a figure is an estimate.',
  rootCause:
    'How it came about, from what set it off back to what made that possible. There are usually several causes: look for what in tools, processes and design allowed it, not for who did it.',
  resolution:
    'What ended the impact, step by step, with what was tried in vain, and what is only held together for now.',
  wentWell:
    'What kept it shorter or smaller than it might have been, so that it is done on purpose next time.',
  couldBeBetter:
    'What made it longer, wider or harder to see, told of systems and not of people. Each point leads to an action, or says why to none.',
  lessons: 'What is known now and was not before, in words that help a team that runs something else.',
  actionItems:
    'Few actions that change the system, each with one owner, a day by which it is done, and a status. Say what will exist when it is done, so that anybody could tick it off.',
  references:
    'Where the facts come from and more is to be read: dashboards, logs, tickets, the incident channel, the changes that were made.',
  metrics: 'The same figures before, during and after, so that the incident and its end can be seen in them.',
  followUp:
    'What becomes of this document: who hears of it, where it is discussed, and on which day its actions are looked at again.',
};

/** What each line of the metadata says. */
export const fieldGuidance: Readonly<Record<FieldName, string>> = {
  date: 'The day on which the impact began, best written as YYYY-MM-DD.',
  duration: 'How long it was felt, from the start of the impact to its end: "1 hour 20 minutes".',
  severity: 'How bad it was for users, not how hard it was to mend: Critical, High, Medium or Low.',
  status: 'How far this document has come: Draft, Under Review or Published.',
  author: 'Who wrote this and answers questions about it.',
  reviewers: 'Who has read it before it is published; somebody else than the author among them.',
  timezone: 'The time zone of all times that name none: UTC, an IANA name or an offset such as +02:00.',
  type: '"post-mortem" tells that this file is one, whatever its title and sections are.',
  template:
    'The house style that this document is held to: standard, google-sre, pagerduty, atlassian or aws-coe.',
  title: 'What failed, and for whom, in a few words.',
};

/** What makes an incident be of a level; one of them is enough. */
export const severityGuidance: Readonly<Record<SeverityLevel, readonly string[]>> = {
  critical: [
    'nobody can use the service',
    'data is gone or wrong',
    'somebody got in, or saw what is not theirs',
    'more than half of the users are hit',
  ],
  high: [
    'one of the main features does not work',
    'everything works, but so slowly that it hurts',
    'a tenth to half of the users are hit',
  ],
  medium: ['a lesser feature misbehaves', 'some users are hit', 'there is another way to get the same done'],
  low: ['it looks wrong, but works', 'hardly anything is lost by it', 'few users notice'],
};

/** What the guide's short names for the levels are. */
export const severityRanks: Readonly<Record<SeverityLevel, string>> = {
  critical: 'P0',
  high: 'P1',
  medium: 'P2',
  low: 'P3',
};

/** What each status of a document says. */
export const stageGuidance: Readonly<Record<Stage, string>> = {
  draft: 'It is being written, and anything in it may still change.',
  'under review': 'It is whole as far as its author knows, and others check what it says and how.',
  published: 'It is agreed on and shared; from now on only its actions move.',
};

/** What each status of an action says. */
export const actionStatusGuidance: Readonly<Record<ActionStatus, string>> = {
  todo: 'Nobody has begun.',
  'in progress': 'Its owner is at it.',
  blocked: 'It waits for something that its owner cannot do.',
  done: 'What it promised exists, and anybody can go and see.',
};
