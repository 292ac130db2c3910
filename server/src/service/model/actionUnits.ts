import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { statusAlone } from './actionStatus.ts';
import { dateForm } from './date.ts';

const labels = {
  owner: 'owners?|assignees?|assigned(?: to)?|responsible|dri|lead|who|owned by|team',
  due: 'due(?: date| by| on)?|deadline|target(?: date)?|eta|by when|when',
  status: 'status|state|progress',
  other:
    'tickets?|jira|issues?|tracking|tracked (?:in|by)|bug|pr|link|ref|priority|prio|type|category|effort|notes?',
} as const;

export type Said = keyof typeof labels;

const anyLabel = Object.values(labels).join('|');
/** A label with its value. */
export const labelled = new RegExp(`^(${anyLabel})\\s*[:=]\\s*(.*)$`, 'is');
const labelHere = `(?:${anyLabel})\\s*[:=]`;
const capitalLabel = `(?:${anyLabel.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})\\s*[:=]`;
const ticketForm = '[A-Z][A-Z0-9]{1,9}-\\d+|(?:\\w[\\w.-]*/\\w[\\w.-]*)?#\\d+|GH-\\d+|https?:\\S+';
/** One or several, as a source of regular expressions. */
export const handles = '@[\\w./-]+(?:(?:\\s*(?:[,&+/]|and)\\s*|\\s+)@[\\w./-]+)*';

const ticketKey = '[A-Z][A-Z0-9]{1,9}-\\d+';
const fullName = '\\p{Lu}[\\p{L}.-]+(?: (?:\\p{Lu}[\\p{L}.-]+|de|van|von|der|&|and)){1,6}';

/** Where one part of a line ends and the next begins: at dashes, bars, brackets, commas, labels and handles. */
const border = new RegExp(
  oneLine`
    \s+(?:—|–|--?|→|\/)\s+|\s*[|;·•]\s*|,\s+|\s*[(\[]\s*|\s*[)\]][.,;]?\s*|
    (?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|incl|approx))[.!]\s+(?=${labelHere}|(?:Due|By|Before) |
      ${ticketKey}|${fullName},\s)|
    (?<=\b[A-Z][A-Z0-9]{1,9}-\d{1,7})\s+(?=\p{Lu})|\s+(?=${capitalLabel})|
    (?:(?<!(?:\band|[+&,:/]))|(?<=:\w{2,40}:))\s+(?=@[\w./-]+\s*(?:$|[,;&+()\[\]—–\-]|and @|:\w+:))`,
  'gu',
);
const dates = new RegExp(dateForm, 'gi');
const wholeDate = new RegExp(`^(?:${dateForm}|\\d{1,2}\\.\\d{1,2}\\.?)$`, 'i');
const period = oneLine`
    (?:the )?(?:end|start|beginning|middle) of .+|(?:mid|early|late)[- ].+|
    (?:next|this) (?:week|month|quarter|sprint|year|release).*|Q[1-4](?:[ /]\d{4})?|
    (?:mon|tues|wednes|thurs|fri|satur|sun)day|
    (?:January|February|March|April|May|June|July|August|September|October|November|
      December)(?: \d{4})?|
    \d{4}`;
const dueWords = '(?:due|by|before|until|till|no later than|deadline|eta|target)(?: (?:on|by|the))?';
const dueUnit = new RegExp(`^(?:${dueWords}|on)\\s+((?:${dateForm}|${period}).*)$`, 'i');
/** A day that stands inside an action. */
export const dueInside = new RegExp(`\\b${dueWords}\\s*:?\\s+(${dateForm})`, 'i');
const periodAlone = /^(?:Q[1-4](?:[ /]\d{4})?|(?:end|start|beginning|middle) of .+)$/i;
const ticketAlone = new RegExp(`^(?:see |ref\\.? |tracked (?:in|by|as) )?(?:${ticketForm})$|^ref$`);
const rank = /^(?:P[0-4]|(?:high|medium|low|critical|urgent)(?: prio(?:rity)?)?)$/i;
const undecided = /^(?:tbd|tba|tbc|unassigned|n\/a|undated|no (?:due )?(?:date|ticket|owner)(?: yet)?)$/i;
const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|van|von|der|den|al|bin|of|the)){0,3}$/u;
const team =
  /^(?:the )?[\p{L}\d&/ +-]{2,30} (?:team|squad|guild|on-?call|crew|group|department|office|desk)$/iu;
const acronym = /^[A-Z]{2,5}(?: (?:[Tt]eam|on-?call))?$/;

/** A part of a line, and what it says where it is no part of the action. */
export interface Unit extends Span {
  readonly text: string;
  /** In brackets or behind a dash, where names stand that are no part of a sentence. */
  readonly apart: boolean;
}

/** A part that is no part of the action. */
export interface Detail extends Unit {
  readonly said: Said;
  readonly value: string;
}

/** The parts of a line, in its order. */
export function unitsOf(line: string): readonly Unit[] {
  const shown = line.replace(dates, (date) => date.replaceAll(/[,\s-]/g, '_'));
  const borders = [...shown.matchAll(border)].filter(({ 0: { length } }) => length > 0);
  const starts = [0, ...borders.map(({ index, 0: { length } }) => index + length)];
  return starts.flatMap((start, at) => {
    const end = borders[at]?.index ?? line.length;
    const text = line.slice(start, end).replace(/[\s.]+$/, '');
    const before = borders[at - 1]?.[0] ?? '';
    return text.trim() === ''
      ? []
      : [{ start, end: start + text.length, text, apart: /[([—–/-]/.test(before) }];
  });
}

/** What a part says by its form alone. */
export function plainDetail(unit: Unit): Detail | undefined {
  const { text } = unit;
  const [, label, value = ''] = labelled.exec(text) ?? [];
  if (label !== undefined) return { ...unit, said: saidBy(label), value: value.trim() };
  if (new RegExp(`^${handles}$`).test(text)) return { ...unit, said: 'owner', value: text };
  const due = dueUnit.exec(text)?.[1] ?? (wholeDate.test(text) || periodAlone.test(text) ? text : undefined);
  if (due !== undefined) return { ...unit, said: 'due', value: due };
  if (statusAlone(text)) return { ...unit, said: 'status', value: text };
  return ticketAlone.test(text) || /^\0+$/.test(text) ? { ...unit, said: 'other', value: text } : undefined;
}

/** The same for a bare name, which says something only beside other details, in brackets or behind a dash. */
export function nameDetail(unit: Unit, isBeside: boolean): Detail | undefined {
  const { text, apart } = unit;
  if (isBeside && (rank.test(text) || undecided.test(text))) return { ...unit, said: 'other', value: '' };
  const isPlain = isBeside || (apart && (/ /.test(text) || acronym.test(text)));
  return text.split(/ and | & /).every(isName) && isPlain
    ? { ...unit, said: 'owner', value: text }
    : undefined;
}

function saidBy(label: string): Said {
  const kinds = Object.entries(labels) as [Said, string][];
  return kinds.find(([, names]) => new RegExp(`^(?:${names})$`, 'i').test(label))?.[0] ?? 'other';
}

/** Whether a text has the form of a person's or a team's name. */
export function isName(text: string): boolean {
  return name.test(text) || team.test(text) || acronym.test(text);
}
