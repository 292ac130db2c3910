import { phaseWords } from '../phase.ts';
import {
  alarms,
  change,
  deeds,
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
  const named: readonly Told[] = isNamed ? [['people', /^/]] : [];
  const told = [...beforeNames, ...named, ...behindNames].find(([, words]) => words.test(said));
  return taggedLane(said) ?? told?.[0] ?? 'other';
}

/** In characters: who acts is said at the beginning. */
const longest = 400;

type Told = readonly [lane: Lane, words: RegExp];

/** The first that matches tells. */
const beforeNames: readonly Told[] = [
  ['comms', telling],
  ['comms', hearing],
  ['people', talk],
  ['people', plans],
  ['people', new RegExp(`^(?:(?!${change.source}|${alarms.source}).)*?${thought.source}`, 'i')],
  ['alert', alarms],
  ['deploy', change],
  ['system', symptoms],
];

const behindNames: readonly Told[] = [
  ['people', thought],
  ['people', deeds],
  ['system', machines],
];

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
