import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Analysis } from '../analysis.ts';
import { knownPeople } from '../knownPeople.ts';
import { literalForm } from '../literalForm.ts';
import { personalNamesIn } from '../prose/personalNames.ts';
import { isEnglish } from '../prose/sentences.ts';
import type { Configuration } from '../settings.ts';
import type { Facts } from './facts.ts';
import { internal, isInTitleCase, namesWithin, plainWordsIn, properNamesIn } from './internal.ts';
import { capital, firstSentence, isPast, kindOfFragment } from './phrasing.ts';
import { impactSentences, resolutionSentences, withoutBecause } from './sentences.ts';
import { stopped } from './whole.ts';

/** What customers may read of an incident: no names of people, teams and systems, no addresses, no revenue. */
export interface CustomerFacts {
  readonly title: string;
  readonly opening: string;
  readonly impactText: string;
  readonly causeText: string;
  readonly resolutionText: string;
  /** What is done so that it does not happen again: without owners and days. */
  readonly next: readonly string[];
}

/** Of a list of actions customers read the first few. */
const mostActions = 3;

/** Sentence by sentence: one that says something internal is left out whole, as what is left would say less than it seems to. */
export function customerFacts(facts: Facts, names: InternalNames): CustomerFacts {
  const shown = (texts: readonly string[]): readonly string[] =>
    facts.english ? texts.filter((text) => isPublic(text, names)) : [];
  const title = shown([facts.title]).filter((text) => isPlainTitle(text, names))[0] || 'Service disruption';
  const [cause] = shown(
    [facts.cause, ...facts.causes.map((text) => firstSentence(text))].filter((text) => text !== ''),
  );
  return {
    title,
    opening: openingFor(
      facts,
      (text) => withoutNumbers(text) === '' || isPublic(withoutNumbers(text), names),
    ),
    impactText: impactSentences(shown(facts.impact).slice(0, 3)).join(' '),
    causeText: cause === undefined ? '' : stopped(capital(withoutBecause(cause))),
    resolutionText: resolutionSentences(shown(facts.resolution).slice(0, 2))
      .map((text) => capital(text.replace('responders', 'we').replace(/^Resolution: /, '')))
      .join(' '),
    next: shown(facts.actions.map(({ text }) => stepOf(text)).filter(isStep)).slice(0, mostActions),
  };
}

/** Of an action its first sentence, without the name of a link: "Add an alert (issue)". */
function stepOf(text: string): string {
  return firstSentence(text).replace(/\s*\((?:issue|pr|pull request)\)$|\s+Issue$/i, '');
}

/** Not what was learnt: "There was no alert". */
function isStep(text: string): boolean {
  return (
    text !== '' &&
    !/^(?:there (?:was|were|is|are)|is|are|was|were|does|did|why|how|what|who)\b/i.test(text) &&
    !(kindOfFragment(text) === 'clause' && isPast(text))
  );
}

/** Without the severity: it is for us. Day and length are as somebody wrote them, with remarks perhaps. */
function openingFor({ date, duration }: Facts, mayBeSaid: (text: string) => boolean): string {
  const when = date === '' || !mayBeSaid(date) ? '' : ` on ${date}`;
  const length = duration === '' || !mayBeSaid(duration) ? '' : ` for ${duration}`;
  return `Our service was disrupted${when}${length}.`;
}

/** "2024-09-18" looks like a host and "about 2.5 hours" like a version; what is left of "47 minutes (until Mei restarted proxy-7)" does still. */
function withoutNumbers(text: string): string {
  return /[$€£¥₹]/.test(text) ? text : text.replace(/(?<![\p{L}\p{N}-])\d[\d.:/-]*/gu, '').trim();
}

/** What a document calls people and systems. */
export interface InternalNames {
  readonly people: readonly string[];
  readonly systems: readonly string[];
  /** What the document writes without capitals, and so is no name in a title that has capitals everywhere. */
  readonly plain?: readonly string[];
}

/** Whom the document and the project name, and what they set as code: names of programs and hosts, for the most part. */
export function internalNamesIn(
  { postmortem, parts }: Analysis,
  configuration: Configuration,
): InternalNames {
  const code = parts
    .flatMap(({ part }) => part.nodes.flatMap(codeIn))
    .filter((text) => /^[^\s]{3,40}$/.test(text));
  const prose = textOf(parts);
  return {
    plain: plainWordsIn(prose),
    people: knownPeople(postmortem, configuration),
    systems: [...new Set([...code, ...namesWithin(prose), ...configuration.vocabulary.systems])],
  };
}

function textOf(parts: Analysis['parts']): string {
  return parts.flatMap(({ part }) => part.nodes.flatMap(paragraphsIn)).join('\n');
}

function paragraphsIn(node: Nodes): readonly string[] {
  if (node.type === 'heading') return [];
  if (node.type === 'paragraph' || node.type === 'tableCell') return [plainText(node)];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

function codeIn(node: Nodes): readonly string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

/** "Slow Checkout", where the document speaks of a slow checkout; of "Heron Outage" nobody knows who Heron is. */
function isPlainTitle(title: string, { plain = [] }: InternalNames): boolean {
  if (!isInTitleCase(title)) return true;
  const capitals = title.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}/gu) ?? [];
  return capitals.every((word) => {
    const stem = word
      .toLowerCase()
      .slice(0, 6)
      .replace(/(?:s|ed|ing)$/, '');
    return usual.test(word) || plain.some((each) => each.startsWith(stem));
  });
}

const usual =
  /^(?:outages?|incidents?|slow|down|failed|failures?|missing|the|and|for|not|with|without|service|during|after|before|errors?)$/i;

/** Whether nothing in a text is for our eyes only. */
export function isPublic(text: string, { people, systems }: InternalNames): boolean {
  return (
    // Names in other languages are not known to us.
    isEnglish(text) &&
    !internal.some((kind) => kind.test(text)) &&
    properNamesIn(text).length === 0 &&
    personalNamesIn(text, { people, systems: [] }).length === 0 &&
    ![...people, ...systems].some((name) => name.trim() !== '' && holds(text, name))
  );
}

function holds(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literalForm(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
