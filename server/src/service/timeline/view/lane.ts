import { isPersonWord } from '../../prose/people.ts';
import { phaseWords } from '../phase.ts';
import {
  alarms,
  bells,
  byItself,
  change,
  deeds,
  done,
  hearing,
  machines,
  plans,
  symptoms,
  talk,
  telling,
  thought,
} from './laneWords.ts';
import type { Lane } from './timelineView.ts';

/**
 * Who or what acts in an event. A tag of the author wins: "[deploy]", "Deploy:". Else words tell it: what is said to or by those
 * who are hit is `comms`; a change of what runs is `deploy`, whoever makes it, while talk of one is `people`; so is what somebody
 * does about an alert. `isNamed`: somebody is named in it.
 */
export function laneOf(text: string, isNamed: boolean): Lane {
  const said = text.slice(0, longest).replace(phaseTag, '').trim();
  const told = taggedLane(said) ?? firstOf(beforePeople, said);
  if (told !== undefined) return told;
  return isNamed || isPersonal(said) ? 'people' : (firstOf(behindPeople, said) ?? 'other');
}

/** In characters: who acts is said at the beginning. */
const longest = 400;

type Told = readonly [lane: Lane, words: RegExp];

/** The first that matches tells. */
const beforePeople: readonly Told[] = [
  ['alert', bells],
  ['comms', telling],
  ['comms', hearing],
  ['people', talk],
  ['people', plans],
  ['people', new RegExp(`^(?:(?!${change.source}|${alarms.source}).)*?${thought.source}`, 'i')],
  ['alert', alarms],
  ['deploy', change],
  ['system', byItself],
  ['people', done],
  ['system', symptoms],
];

const behindPeople: readonly Told[] = [
  ['people', thought],
  ['people', deeds],
  ['system', machines],
];

function firstOf(rules: readonly Told[], text: string): Lane | undefined {
  return rules.find(([, words]) => words.test(text))?.[0];
}

/** In words: the one who acts is named at the beginning. */
const subject = 5;

/** Whether somebody acts: "Night nurse unplugs it", not "Team calendar does not load". */
function isPersonal(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu)
      ?.slice(0, subject) ?? [];
  return words.some(
    (word, at) =>
      isPersonWord(word) &&
      !/^(?:it|its|they|their|this|that|no|none)$/.test(word) &&
      !ofThings.test(words[at + 1] ?? ''),
  );
}

const ofThings =
  /^(?:calendars?|process|portal|pages?|server|room|lists?|tables?|drive|account|accounts|session|sessions|data|nodes?|service|api|queue|app)$/;

const anyPhase = Object.values(phaseWords).join('|');

/** A marker of a phase says what an event means, not who acts. */
const phaseTag = new RegExp(`^\\W*[[(](?:${anyPhase})[\\])]\\s*`, 'i');

const tags: readonly (readonly [Lane, string])[] = [
  ['system', 'systems?|services?|infra|infrastructure|application|app'],
  ['alert', 'alerts?|alarms?|alerting|monitors?|monitoring|pager'],
  ['deploy', 'deploys?|deployments?|releases?|rollouts?|rollbacks?|changes?|config'],
  ['people', 'people|person|humans?|teams?|responders?|actions?|decisions?|investigation'],
  ['comms', 'comms?|communications?|status ?page|customers?|support|announcements?'],
  ['other', 'other|notes?'],
];

const anyTag = tags.map(([, names]) => names).join('|');
const tagForm = new RegExp(
  `^\\W*[[(](?<first>${anyTag})[\\])]|^\\W*(?<label>${anyTag})[*_]*:|[[(](?<last>${anyTag})[\\])]\\W*$`,
  'i',
);

function taggedLane(text: string): Lane | undefined {
  const { first, label, last } = tagForm.exec(text)?.groups ?? {};
  const tag = first ?? label ?? last;
  return tags.find(([, names]) => tag !== undefined && new RegExp(`^(?:${names})$`, 'i').test(tag))?.[0];
}
