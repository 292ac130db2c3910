import { type Span, shift } from '../markdown/position.ts';
import { leadingSign, statusAlone, statusOf, trailingSign } from './actionStatus.ts';
import { dateForm } from './date.ts';
import type { ActionStatus } from './postmortem.ts';

/** What is said of an action: who does it, by when, and how far it is. */
export interface ActionNote {
  readonly text: string;
  /** As written, without `@`. */
  readonly owners: readonly string[];
  /** As written: "Mar 20", "end of Q2". */
  readonly due: string | undefined;
  readonly status: ActionStatus | undefined;
}

/** The same for a line that also says what is to be done. Spans are in the line. */
export interface ActionDetails extends ActionNote {
  /** What is to be done. */
  readonly action: Span;
  /** The words that name the owners, with their label. */
  readonly owner: Span | undefined;
}

const labels = {
  owner: 'owners?|assignees?|assigned(?: to)?|responsible|dri|lead|who|owned by|team',
  due: 'due(?: date| by| on)?|deadline|target(?: date)?|eta|by when|when',
  status: 'status|state|progress',
  other:
    'tickets?|jira|issues?|tracking|tracked (?:in|by)|bug|pr|link|ref|priority|prio|type|category|effort|notes?',
} as const;

type Said = keyof typeof labels;

const anyLabel = Object.values(labels).join('|');
const labelled = new RegExp(`^(${anyLabel})\\s*[:=]\\s*(.*)$`, 'is');
const labelHere = `(?:${anyLabel})\\s*[:=]`;
const capitalLabel = `(?:${anyLabel.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})\\s*[:=]`;
const ticketForm = '[A-Z][A-Z0-9]{1,9}-\\d+|(?:\\w[\\w.-]*/\\w[\\w.-]*)?#\\d+|GH-\\d+|https?:\\S+';
const handles = '@[\\w./-]+(?:\\s*(?:[,&+/]|and)\\s*@[\\w./-]+)*';

/** Where one part of a line ends and the next begins: at dashes, bars, brackets, commas, labels and handles. */
const border = new RegExp(
  `\\s+(?:—|–|--?|→|\\/)\\s+|\\s*[|;·•]\\s*|,\\s+|\\s*[([]\\s*|\\s*[)\\]][.,;]?\\s*|[.!]\\s+(?=${labelHere})|\\s+(?=${capitalLabel})|(?:(?<!(?:\\band|[+&,:/]))|(?<=:\\w{2,40}:))\\s+(?=@[\\w./-]+\\s*(?:$|[,;&+()[\\]—–-]|and @|:\\w+:))`,
  'g',
);
const dates = new RegExp(dateForm, 'gi');
const wholeDate = new RegExp(`^(?:${dateForm}|\\d{1,2}\\.\\d{1,2}\\.?)$`, 'i');
const period =
  '(?:the )?(?:end|start|beginning|middle) of .+|(?:mid|early|late)[- ].+|(?:next|this) (?:week|month|quarter|sprint|year|release).*|Q[1-4](?:[ /]\\d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?|\\d{4}';
const dueWords = '(?:due|by|before|until|till|no later than|deadline|eta|target)(?: (?:on|by|the))?';
const dueUnit = new RegExp(`^(?:${dueWords}|on)\\s+((?:${dateForm}|${period}).*)$`, 'i');
const dueInside = new RegExp(`\\b${dueWords}\\s*:?\\s+(${dateForm})`, 'i');
const periodAlone = /^(?:Q[1-4](?:[ /]\d{4})?|(?:end|start|beginning|middle) of .+)$/i;
const ticketAlone = new RegExp(`^(?:see |ref\\.? |tracked (?:in|by|as) )?(?:${ticketForm})$`);
const rank = /^(?:P[0-4]|(?:high|medium|low|critical|urgent)(?: prio(?:rity)?)?)$/i;
const undecided = /^(?:tbd|tba|tbc|unassigned|n\/a|undated|no (?:due )?(?:date|ticket|owner)(?: yet)?)$/i;
const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|van|von|der|den|al|bin|of)){0,3}$/u;
const team =
  /^(?:the )?[\p{L}\d&/ +-]{2,30} (?:team|squad|guild|on-?call|crew|group|department|office|desk)$|^[A-Z]{2,5}(?: (?:team|on-?call))?$/iu;

/** A part of a line, and what it says where it is no part of the action. */
interface Unit extends Span {
  readonly text: string;
  /** In brackets or behind a dash, where names stand that are no part of a sentence. */
  readonly apart: boolean;
}

interface Detail extends Unit {
  readonly said: Said;
  readonly value: string;
}

/**
 * Takes a line apart: "Alert on lag (@olga, due Mar 20, status: in progress)", "Rotate the keys – Bob, by 14 April", "✅ Add a
 * canary. Owner: Jane". Code is blank in it, so that nothing is found there.
 */
export function detailsIn(line: string): ActionDetails {
  const start = leadIn(line);
  const rest = line
    .slice(start.end)
    .replace(trailingSign, '')
    .replace(/[\s/|;,–—-]+$/, '');
  const units = unitsOf(rest).map((unit) => ({ ...unit, ...shift(unit, start.end) }));
  const details = trailing(units);
  const first = details[0]?.start ?? line.length;
  const end = endOfAction(line, start.end, first);
  const own = said(details);
  const owner = start.owner ?? spanOfAll(details.filter((detail) => detail.said === 'owner'));
  const inside = owner === undefined ? handleIn(line, start.end, end) : undefined;
  return {
    text: line,
    action: { start: start.end, end },
    owners: [...start.owners, ...own.owners, ...(inside?.owners ?? [])],
    owner: owner ?? inside?.span,
    due: own.due ?? dueInside.exec(line)?.[1],
    status: own.status ?? start.status ?? signAtEnd(line) ?? signAtEnd(line.slice(start.end, first)),
  };
}

/** What a line says that is nothing but a note on the action above it ("Owner: Jane"), undefined for others. */
export function noteIn(line: string): ActionNote | undefined {
  if (!labelled.test(line.trim())) return undefined;
  const details = unitsOf(line).flatMap((unit) => plainDetail(unit) ?? nameDetail(unit, true) ?? []);
  return { text: line, ...said(details) };
}

/** The names in a cell or a value, as they are written there. */
export function ownersIn(text: string): readonly string[] {
  return text
    .split(/\s*(?:[,;&/+]|\band\b)\s*/)
    .map((owner) => owner.replace(/^@|[.\s]+$/g, '').trim())
    .filter((owner) => owner !== '');
}

/** What stands before an action: a status, a ticket, whom it falls to ("@olga: …", "@olga to …"). */
function leadIn(line: string): { end: number } & Pick<ActionDetails, 'owner' | 'owners' | 'status'> {
  const sign =
    leadingSign.exec(line)?.[0] ??
    /^\s*(?:\[?(?:done|todo|open|wip|blocked)\]?\s*(?::|—|–|-)\s+|\[(?:done|todo|open|wip|blocked)\]\s+)/i.exec(
      line,
    )?.[0] ??
    '';
  const rest = line.slice(sign.length);
  const ticket =
    /^\s*\[?(?:[A-Z][A-Z0-9]{1,9}-\d+|#\d+)\]?(?:\s*[:—–]\s*|\s+-\s+|\s+)(?=\S)/.exec(rest)?.[0] ?? '';
  const at = sign.length + ticket.length;
  const whom = new RegExp(`^(${handles})(?:\\s*[:—–]\\s*|\\s+-\\s+|\\s+to\\s+)(?=\\S)`).exec(line.slice(at));
  return {
    end: at + (whom?.[0].length ?? 0),
    owners: ownersIn(whom?.[1] ?? ''),
    owner: whom?.[1] === undefined ? undefined : { start: at, end: at + whom[1].length },
    status: statusOf(sign),
  };
}

function unitsOf(line: string): readonly Unit[] {
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

/** The details that a line ends with; a bare name is one beside another detail, in brackets or behind a dash. */
function trailing(units: readonly Unit[]): readonly Detail[] {
  const found: Detail[] = [];
  for (const [at, unit] of [...units.entries()].slice(1).reverse()) {
    const before = units[at - 1];
    const isBeside =
      found.length > 0 || (at > 1 && before !== undefined && plainDetail(before) !== undefined);
    const detail = plainDetail(unit) ?? nameDetail(unit, isBeside);
    if (detail === undefined) break;
    found.unshift(detail);
  }
  return found;
}

function said(details: readonly Detail[]): Omit<ActionNote, 'text'> {
  const values = (kind: Said): readonly string[] =>
    details.filter((detail) => detail.said === kind && detail.value !== '').map(({ value }) => value);
  return {
    owners: values('owner').flatMap(ownersIn),
    due: values('due')[0],
    status: values('status').flatMap((value) => statusOf(value) ?? [])[0],
  };
}

function plainDetail(unit: Unit): Detail | undefined {
  const { text } = unit;
  const [, label, value = ''] = labelled.exec(text) ?? [];
  if (label !== undefined) return { ...unit, said: saidBy(label), value: value.trim() };
  if (new RegExp(`^${handles}$`).test(text)) return { ...unit, said: 'owner', value: text };
  const due = dueUnit.exec(text)?.[1] ?? (wholeDate.test(text) || periodAlone.test(text) ? text : undefined);
  if (due !== undefined) return { ...unit, said: 'due', value: due };
  if (statusAlone(text)) return { ...unit, said: 'status', value: text };
  return ticketAlone.test(text) || /^\0+$/.test(text) ? { ...unit, said: 'other', value: text } : undefined;
}

function nameDetail(unit: Unit, isBeside: boolean): Detail | undefined {
  const { text, apart } = unit;
  if (isBeside && (rank.test(text) || undecided.test(text))) return { ...unit, said: 'other', value: '' };
  const isName = text.split(' and ').every((each) => name.test(each) || team.test(each));
  const isPlain = isBeside || (apart && (/ /.test(text) || team.test(text)));
  return isName && isPlain ? { ...unit, said: 'owner', value: text } : undefined;
}

function saidBy(label: string): Said {
  const kinds = Object.entries(labels) as [Said, string][];
  return kinds.find(([, names]) => new RegExp(`^(?:${names})$`, 'i').test(label))?.[0] ?? 'other';
}

/** "Ask @olga for the keys" falls to her where nobody else is named. */
function handleIn(
  line: string,
  start: number,
  end: number,
): { owners: readonly string[]; span: Span } | undefined {
  const match = new RegExp(`(?<![\\w.])${handles}`).exec(line.slice(start, end));
  if (match === null) return undefined;
  const at = start + match.index;
  return { owners: ownersIn(match[0]), span: { start: at, end: at + match[0].length } };
}

function spanOfAll(details: readonly Span[]): Span | undefined {
  const [first, last] = [details[0], details.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Without what joins it to its details, and without a sign behind it. */
function endOfAction(line: string, start: number, first: number): number {
  const action = line.slice(start, first);
  const joined = first < line.length ? action.replace(/[\s,;|([—–→·•/-]+$|\.\s+$/, '') : action.trimEnd();
  return start + joined.replace(trailingSign, '').length;
}

function signAtEnd(line: string): ActionStatus | undefined {
  return statusOf(trailingSign.exec(line.trimEnd())?.[0] ?? '');
}
