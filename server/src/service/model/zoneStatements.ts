import { proseOf, withCode } from '../markdown/prose.ts';
import { oneLine } from '../oneLine.ts';
import { sentencesIn } from '../prose/sentences.ts';
import type { Part } from './parts.ts';
import type { PlacedPart } from './sections.ts';
import { namesZone, zoneIn } from './zones.ts';

/** "All times in UTC.", "(times are PST)", "Time zone: Europe/Paris": said of all times, wherever it stands. */
const ofAll = new RegExp(
  oneLine`
      \ball (?:of )?(?:the )?(?:times?|timestamps?|clocks?)\b|\balle (?:uhr)?zeiten\b|
      \btoutes les heures\b|\btodas las horas\b|^\W*(?:times?|timestamps?|time ?zones?)\b|
      \((?:times?|timestamps?|time ?zone)\b`,
  'i',
);
/** In words that name no zone: "all times are local", "all times in office time", or a place still to be filled in. */
const ofSomeClock = /\btimes? (?:without a zone )?(?:are |is |given |shown |listed )*(?:in\b|local\b)/i;
const localClock = /\blocal time\b|\btime ?zone\b\s*(?::|=|is\b)|\[time zone\]/i;

const known = new WeakMap<Part, Statements>();

interface Statements {
  readonly zone: string | undefined;
  readonly speaks: boolean;
}

const nothing: Statements = { zone: undefined, speaks: false };

/** The zone that a document states for all its times, outside the timeline as well. */
export function zoneStatedAnywhere(parts: readonly PlacedPart[]): string | undefined {
  return parts.map(({ part }) => statementsOf(part).zone).find((zone) => zone !== undefined);
}

/** Whether something is said of the clock by which times are told, in whatever words. */
export function speaksOfClock(parts: readonly PlacedPart[]): boolean {
  return parts.some(({ part }) => statementsOf(part).speaks);
}

/** Whether a field of the front matter tells a time with its zone: `start: 2024-05-06T10:20:00Z`. */
export function frontMatterNamesZone(front: string): boolean {
  return front.split(/[\r\n]+/).some((line) => /\d:\d\d/.test(line) && namesZone(line.slice(0, longest)));
}

function statementsOf(part: Part): Statements {
  const found = known.get(part) ?? readFrom(part);
  known.set(part, found);
  return found;
}

/** Most parts do not speak of times at all: one look tells. */
function readFrom({ chunk, headingNode, nodes }: Part): Statements {
  if (!mayState.test(chunk.text)) return nothing;
  const blocks = [...(headingNode ? [headingNode] : []), ...nodes].flatMap((node) =>
    proseOf(node, chunk.text).map((block) => withCode(block, chunk.text)),
  );
  const sentences = blocks.flatMap(sentencesOf);
  const general = sentences.filter((sentence) => ofAll.test(sentence));
  const zone = general.map(zoneIn).find((each) => each !== undefined);
  const speaks =
    zone !== undefined ||
    general.some((each) => ofSomeClock.test(each)) ||
    sentences.some((each) => localClock.test(each));
  return { zone, speaks };
}

const mayState = /time|zeiten|heures|horas/i;

/** In characters: what is longer was pasted. */
const longest = 2000;

function sentencesOf(text: string): readonly string[] {
  if (text.length > longest || !mayState.test(text)) return [];
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
}
