import type { TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Analysis } from '../../analysis.ts';
import { smallestEdit } from '../../edits.ts';
import { type Span, shift } from '../../markdown/position.ts';
import { contentSpan, spanOf } from '../../model/parts.ts';
import { placedMarksOf } from '../../model/timeline.ts';
import { offsetAt, zoneIn } from '../../model/zones.ts';
import type { Edit } from '../../rule.ts';
import { lineStartAt } from '../dayLine.ts';

/** In characters: a statement of a zone is short. */
const longest = 300;
const ofTimes = /\b(?:all|times?|timestamps?|clocks?|zone)\b/i;

/** What the timelines of a document say of the zone of their times, changed to UTC; undefined where one cannot be. */
export function statementsInUtc(analysis: Analysis): readonly Edit[] | undefined {
  const { text } = analysis.source;
  const edits: Edit[] = [];
  if (hasOtherClock(analysis)) return undefined;
  for (const { isTitle, ...span } of [...lines(analysis), ...heads(analysis)]) {
    const written = text.slice(span.start, span.end);
    const zone = zoneIn(written);
    if (zone === undefined || zone === 'UTC') continue;
    const isOne = written.length <= longest && !namesAnother(written, zone, analysis);
    const changed = !isOne ? undefined : inUtc(written, isTitle);
    if (changed === undefined) return undefined;
    edits.push(smallestEdit(span, written, changed));
  }
  return edits;
}

/**
 * Whether it names a second zone, whose clock shows another time at one of the entries: "CEST until Sunday, then CET". An offset or
 * a place says what is meant by an abbreviation beside it.
 */
function namesAnother(written: string, zone: string, { postmortem }: Analysis): boolean {
  const { start, end } = fewestWords(written, zone) ?? { start: 0, end: 0 };
  if (/[/\d]/.test(written.slice(start, end))) return false;
  const other = zoneIn(`${written.slice(0, start)} ${written.slice(end)}`);
  if (other === undefined || other === 'UTC') return false;
  return postmortem.timeline.entries.some(
    ({ minutes }) => minutes !== undefined && offsetAt(minutes, other) !== offsetAt(minutes, zone),
  );
}

interface Statement extends Span {
  readonly isTitle: boolean;
}

/** Lines without a time: all above the first entry, as the model has it, and further down those that speak of times. */
function lines({ parts, source: { text } }: Analysis): readonly Statement[] {
  const marks = placedMarksOf(parts);
  const first = marks.findIndex(({ mark }) => mark.time !== undefined);
  return marks.flatMap(({ mark, base }, at) => {
    const span = shift(mark.span, base);
    const counts = at < first || ofTimes.test(text.slice(span.start, span.end));
    const isTitle = /^ {0,3}#/.test(text.slice(lineStartAt(span.start, text), span.start));
    return mark.time === undefined && mark.item === undefined && counts ? [{ ...span, isTitle }] : [];
  });
}

function heads({ parts }: Analysis): readonly Statement[] {
  return parts.flatMap(({ part, base, belongsTo }) =>
    belongsTo === 'timeline'
      ? part.nodes.flatMap((node) =>
          node.type === 'table'
            ? (node.children[0]?.children ?? []).map((cell) => ({
                ...shift(contentOf(cell), base),
                isTitle: true,
              }))
            : [],
        )
      : [],
  );
}

/** Whether a column tells times on another clock than the one by which a table is read. */
function hasOtherClock({ parts }: Analysis): boolean {
  const zones = new Map(placedMarksOf(parts).map(({ mark, group }) => [group, mark.time && mark.zone]));
  return parts.some(({ part, base, belongsTo }) =>
    part.nodes.some((node) => {
      if (belongsTo !== 'timeline' || node.type !== 'table') return false;
      const named = (node.children[0]?.children ?? []).flatMap((cell) => zoneIn(plainText(cell)) ?? []);
      const read = zones.get(base + spanOf(node).start);
      return named.length > 1 || (named.length === 1 && read !== named[0]);
    }),
  );
}

function contentOf(cell: TableCell): Span {
  return plainText(cell) === '' ? { start: 0, end: 0 } : contentSpan(cell);
}

/**
 * A statement with UTC in place of its zone: in its own words where these speak of nothing else, else in ours. Undefined where
 * neither is possible. Titles are those of sections and columns.
 */
export function inUtc(statement: string, isTitle = false): string | undefined {
  const zone = zoneIn(statement);
  const changed = zone === undefined ? undefined : withoutZone(statement, zone);
  if (changed !== undefined && isClean(changed)) return changed;
  const said = isTitle ? inBrackets(statement) : inOurWords(statement);
  return said !== undefined && isClean(said) ? said : undefined;
}

/** "Time (local, CET)" */
function inBrackets(title: string): string | undefined {
  const brackets = title.match(/\([^()]*\)/g)?.find((each) => zoneIn(each) !== undefined);
  return brackets && title.replace(brackets, '(UTC)');
}

function inOurWords(statement: string): string | undefined {
  const sentence = ofTimesSentence.exec(statement)?.[0];
  const words = /^[a-z]/.test(sentence ?? '') ? 'all times in UTC' : 'All times in UTC';
  return sentence && statement.replace(sentence, () => words + behindZone(sentence));
}

/** What is said of times behind the zone: ", written with a dot". */
function behindZone(sentence: string): string {
  const clauses = sentence.split(/(?=, )/);
  const last = clauses.findLastIndex((clause) => zoneIn(clause) !== undefined);
  return last < 0 ? '' : clauses.slice(last + 1).join('');
}

/** A sentence that speaks of times, without what ends it. */
const ofTimesSentence =
  /(?<=^|[.;:!]\s+|[*_(>]\s*)(?:(?![.;!]\s)[^*_])*?\b(?:times?|timestamps?|time ?zones?|clocks?)\b(?:[^.;]|\.(?=\S))*?(?=[\s*_`]*(?:[.;]\s|[.;]?[\s*_`]*$))/i;
const otherClocks =
  /\b(?:local|wall|office|eastern|central|mountain|pacific|european|us|standard|daylight|summer|winter)\b|\btimes? of the\b/i;
const timeOfPlace = /\b\p{Lu}\p{L}+ (?:local )?time\b|\b[Cc]locks? (?:of|in) (?:the )?\p{Lu}/u;

/** Whether it speaks of UTC and of no other clock. */
function isClean(statement: string): boolean {
  const rest = statement.replace('UTC', '');
  const words = rest.replace(/^All times|^Times?\b/i, '');
  const isBalanced = statement.split('(').length === statement.split(')').length;
  return (
    zoneIn(statement) === 'UTC' &&
    zoneIn(rest) === undefined &&
    !otherClocks.test(words) &&
    !timeOfPlace.test(words) &&
    isBalanced
  );
}

function withoutZone(said: string, zone: string): string | undefined {
  const found = fewestWords(said, zone);
  if (found === undefined) return undefined;
  return said.slice(0, found.start) + replaced(said.slice(found.start, found.end)) + said.slice(found.end);
}

/** The zone that a title names, as it is written there; undefined for none. */
export function zoneWords(title: string): string | undefined {
  const zone = zoneIn(title);
  const found = zone === undefined ? undefined : fewestWords(title, zone);
  return found && apart(title.slice(found.start, found.end))[1];
}

/** The fewest words that name the zone are it: "CET", "Central European Time", "(ET)", "times in New York". */
function fewestWords(said: string, zone: string): Span | undefined {
  const words = [...said.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let length = 1; length <= Math.min(6, words.length); length += 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
      if (zoneIn(said.slice(span.start, span.end)) === zone) return span;
    }
  }
  return undefined;
}

/** Without the words that only lead to the zone, and the marks around it. */
function replaced(words: string): string {
  const [before, , behind] = apart(words);
  return `${before}UTC${behind}`;
}

function apart(words: string): readonly [before: string, zone: string, behind: string] {
  const lead = /^.*?\btimes?(?:[:, ]| are| is| in| of| at)+\s*/i.exec(words)?.[0] ?? '';
  const [, before = '', zone = '', behind = ''] =
    /^([^\p{L}\p{N}+−-]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words.slice(lead.length)) ?? [];
  return [lead + before, zone, behind];
}
