import type { Nodes } from 'mdast';
import type { Analysis } from '../analysis.ts';
import { knownPeople } from '../knownPeople.ts';
import { literalForm } from '../literalForm.ts';
import { personalNamesIn } from '../prose/personalNames.ts';
import type { Configuration } from '../settings.ts';
import type { Facts } from './facts.ts';
import { capital, firstSentence } from './phrasing.ts';
import { impactSentences, resolutionSentences } from './sentences.ts';

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
    texts.filter((text) => isPublic(text, names));
  const title = shown([facts.title])[0] || 'Service disruption';
  const [cause] = shown([facts.cause, ...facts.causes.map(firstSentence)].filter((text) => text !== ''));
  return {
    title,
    opening: openingFor(facts, (text) => isPublic(withoutNumbers(text), names)),
    impactText: impactSentences(shown(facts.impact).slice(0, 3)).join(' '),
    causeText: cause === undefined ? '' : `${capital(cause)}.`,
    resolutionText: resolutionSentences(shown(facts.resolution).slice(0, 2))
      .map((text) => text.replace('responders', 'we'))
      .join(' '),
    next: shown(facts.actions.map(({ text }) => text)).slice(0, mostActions),
  };
}

/** Without the severity: it is for us. Day and length are as somebody wrote them, with remarks perhaps. */
function openingFor({ date, duration }: Facts, mayBeSaid: (text: string) => boolean): string {
  const when = date === '' || !mayBeSaid(date) ? '' : ` on ${date}`;
  const length = duration === '' || !mayBeSaid(duration) ? '' : ` for ${duration}`;
  return `Our service was disrupted${when}${length}.`;
}

/** "2024-09-18" looks like a host and "about 2.5 hours" like a version; what is left of "47 minutes (until Mei restarted proxy-7)" does still. */
function withoutNumbers(text: string): string {
  return /[$€£¥₹]/.test(text) ? text : text.replace(/(?<![\p{L}\p{N}-])\d[\d.:/-]*/gu, '');
}

/** What a document calls people and systems. */
export interface InternalNames {
  readonly people: readonly string[];
  readonly systems: readonly string[];
}

/** Whom the document and the project name, and what they set as code: names of programs and hosts, for the most part. */
export function internalNamesIn(
  { postmortem, parts }: Analysis,
  configuration: Configuration,
): InternalNames {
  const code = parts
    .flatMap(({ part }) => part.nodes.flatMap(codeIn))
    .filter((text) => /^[^\s]{3,40}$/.test(text));
  return {
    people: knownPeople(postmortem, configuration),
    systems: [...new Set([...code, ...configuration.vocabulary.systems])],
  };
}

function codeIn(node: Nodes): readonly string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

/** Whether nothing in a text is for our eyes only. */
export function isPublic(text: string, { people, systems }: InternalNames): boolean {
  return (
    !internal.some((kind) => kind.test(text)) &&
    personalNamesIn(text, { people, systems: [] }).length === 0 &&
    ![...people, ...systems].some((name) => name.trim() !== '' && holds(text, name))
  );
}

function holds(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literalForm(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** What is for our eyes only, kind by kind. */
const internal: readonly RegExp[] = [
  // Code and addresses.
  /\x60|\]\(|\bhttps?:|\bwww\./,
  // Handles, channels, tickets.
  /(?<![\p{L}\p{N}])[@#]\p{L}|\b[A-Z][A-Z0-9]+-\d+\b/u,
  // Hosts, versions, paths and names of programs.
  /\b\d{1,3}(?:\.\d{1,3}){2,3}\b|\b[\p{L}\d]+(?:-[\p{L}\d]+)*-\d+\b|\p{L}_\p{L}|(?:^|\s)~?\/\w/u,
  /\b[\p{L}\d-]+\.(?:internal|local|corp|lan|svc|prod|net|io|com|org)\b/iu,
  /\bv\d+(?:\.\d+)*\b|\b\p{L}+ \d+\.\d+\b/u,
  // Roles and teams.
  /\b(?:engineer|developer|operator|admin|administrator|SRE|DBA|responder|commander|intern|contractor|manager|team|staff|squad|colleague|on-?call)s?\b/i,
  // Money, and what lawyers decide.
  /[$€£¥₹]\s?\d|\d\s?[€£¥]|\b(?:USD|EUR|GBP|PLN|CHF|JPY|INR)\b/,
  /\b(?:revenue|turnover|margin|lawsuit|legal|liab\w+|contract|vendor|supplier)s?\b/i,
  // Words of our trade, which tell customers nothing, and what would help an attacker.
  /\b(?:runbook|on-call|pager|staging|canary|git|SQL|kubernetes|k8s|pod|replica|shard|cron|VLAN|IAM|root access)s?\b/i,
  /\b(?:credential|password|secret|token|private key|vulnerabilit\w+|exploit)s?\b/i,
];
