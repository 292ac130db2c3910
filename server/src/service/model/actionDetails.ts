import { type Span, shift } from '../markdown/position.ts';
import { leadingSign, statusOf, trailingSign } from './actionStatus.ts';
import {
  type Detail,
  dueInside,
  handles,
  isName,
  labelled,
  nameDetail,
  plainDetail,
  type Said,
  type Unit,
  unitsOf,
} from './actionUnits.ts';
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
  /** The words of `due`, where they stand in this line. */
  readonly dueAt: Span | undefined;
}

/** In characters: what is longer was pasted, and takes time that grows with its square. */
const longestLine = 1000;

const nothingSaid = { owners: [], owner: undefined, due: undefined, dueAt: undefined, status: undefined };

/**
 * Takes a line apart: "Alert on lag (@olga, due Mar 20, status: in progress)", "Rotate the keys – Bob, by 14 April", "✅ Add a
 * canary. Owner: Jane". Code is blank in it, so that nothing is found there. So many characters at the beginning are `bold`: they
 * may name who does it.
 */
export function detailsIn(line: string, bold = 0): ActionDetails {
  if (line.length > longestLine)
    return { ...nothingSaid, text: line, action: { start: 0, end: line.length } };
  const lead = leadIn(line);
  const details = detailsBehind(line, lead.end);
  const own = said(details);
  const named = own.owners.length === 0 && own.due !== undefined ? namesBefore(line, bold) : undefined;
  const start = named ?? lead;
  const first = details[0]?.start ?? line.length;
  const end = endOfAction(line, start.end, first);
  const owner = start.owner ?? spanOfAll(details.filter((detail) => detail.said === 'owner'));
  const inside = owner === undefined ? handleIn(line, start.end, end) : undefined;
  return {
    text: line,
    action: { start: start.end, end },
    owners: [...start.owners, ...own.owners, ...(inside?.owners ?? [])],
    owner: owner ?? inside?.span,
    due: own.due ?? dueInside.exec(line)?.[1],
    dueAt: dueSpanIn(line, details, own.due ?? dueInside.exec(line)?.[1]),
    status: own.status ?? lead.status ?? signAtEnd(line) ?? signAtEnd(line.slice(start.end, first)),
  };
}

/** Where the words of a due date stand: at the end of the detail that says it, or inside the action. */
function dueSpanIn(line: string, details: readonly Detail[], due: string | undefined): Span | undefined {
  const detail = details.find(({ said: kind, value }) => kind === 'due' && value === due);
  const start = due === undefined ? -1 : line.indexOf(due, detail?.start ?? 0);
  return due === undefined || start < 0 ? undefined : { start, end: start + due.length };
}

function detailsBehind(line: string, start: number): readonly Detail[] {
  const rest = line
    .slice(start)
    .replace(trailingSign, '')
    .replace(/[\s/|;,–—-]+$/, '');
  return trailing(unitsOf(rest).map((unit) => ({ ...unit, ...shift(unit, start) })));
}

/** "**Dale Whitehorse**: …" names who does it, where nothing else does and a day is given. */
function namesBefore(
  line: string,
  bold: number,
): (Pick<ActionDetails, 'owner' | 'owners'> & { end: number }) | undefined {
  const label = line.slice(0, bold).replace(/[\s:]+$/, '');
  const names = label.split(/, | and | & /);
  if (bold === 0 || !names.every((each) => / /.test(each) && isName(each))) return undefined;
  const gap = /^\s*(?::|—|–|-)?\s*/.exec(line.slice(bold))?.[0].length ?? 0;
  return { owners: names, owner: { start: 0, end: label.length }, end: bold + gap };
}

/** What a line says that is nothing but a note on the action above it ("Owner: Jane"), undefined for others. */
export function noteIn(line: string): ActionNote | undefined {
  if (line.length > longestLine || !labelled.test(line.trim())) return undefined;
  const details = unitsOf(line).flatMap((unit) => plainDetail(unit) ?? nameDetail(unit, true) ?? []);
  return { text: line, ...said(details) };
}

/** The names in a cell or a value, as they are written there. */
export function ownersIn(text: string): readonly string[] {
  if (/^\s*n\/a\.?\s*$/i.test(text)) return [text.trim()];
  return text
    .split(/\s*(?:[,;&/+]|\band\b)\s*/)
    .map((owner) => owner.replace(/^@|(?<![.\s])[.\s]+$/g, '').trim())
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
