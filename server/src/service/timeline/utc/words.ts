import type { Span } from '../../markdown/position.ts';
import { zoneForm } from '../../model/zones.ts';
import { oneLine } from '../../oneLine.ts';
import type { Edit } from '../../rule.ts';
import { figuresLike } from '../clockText.ts';

/** What was found of times of day in the words of an entry. */
export interface WordTimes {
  readonly edits: readonly Edit[];
  /** Figures that may be times, and may be something else: they are left as they are. */
  readonly doubtful: readonly string[];
}

/** "10:20"; where times are written so, "10.20" too. */
const [colons, dots] = [':', '[:.]'].map(
  (sign) =>
    new RegExp(
      oneLine`
        (?<![\d:.\w/-])(?<hour>[01]?\d|2[0-3])(?<sign>${sign})(?<minute>[0-5]\d)(?:(?<sign2>:)[0-5]\d)?
        (?<half>\s?[ap]\.?m\b\.?)?(?![\d:]|\.\d|\s?%|[/\w])`,
      'gi',
    ),
) as [RegExp, RegExp];
const saysWhen =
  /\b(?:at|since|until|till|from|by|around|about|before|after|between|as of|towards?|past|~|≈)\s+(?:about |around |roughly |~|≈)?$|[~≈]$/i;
const joins = /^\s*(?:and|to|or|-|–|—|until|till)\s*$/i;
const named = new RegExp(`^\\s*[([]?(?:${zoneForm})\\b`);
const isLength = /^\s*(?:min|minutes?|h|hours?|hrs?|s|seconds?|m)\b/i;

/** By which clock words tell times. */
export interface WordClock {
  /** In minutes, of UTC. */
  readonly ahead: number;
  /** Times are written with a dot. */
  readonly isDotted: boolean;
}

/** The times of day that an entry speaks of besides its own, as UTC has them. */
export function wordTimes(text: string, { start, end }: Span, { ahead, isDotted }: WordClock): WordTimes {
  const words = withoutCode(text.slice(start, end));
  const edits: Edit[] = [];
  const doubtful: string[] = [];
  let last = -1;
  for (const match of words.matchAll(isDotted ? dots : colons)) {
    const [written] = match;
    const behind = words.slice(match.index + written.length);
    if (named.test(behind)) continue;
    const before = words.slice(Math.max(0, match.index - 30), match.index);
    const goesOn = last >= 0 && joins.test(words.slice(last, match.index));
    if ((saysWhen.test(before) || goesOn) && !isLength.test(behind)) {
      last = match.index + written.length;
      const span = { start: start + match.index, end: start + last };
      edits.push({ span, text: figuresLike(match, inUtc(match, ahead)) });
    } else doubtful.push(written);
  }
  return { edits, doubtful };
}

/** Code and addresses are no words; the length stays. */
function withoutCode(words: string): string {
  return words.replace(code, (written) => '\0'.repeat(written.length));
}

const code =
  /(?<=^|[\r\n])[ \t>]*(`{3,}|~{3,})[\s\S]*?(?:[\r\n][ \t>]*\1|$)|(`+)[^`]+\2|\]\([^)]*\)|https?:\S+|<!--[\s\S]*?-->/g;

const minutesPerDay = 1440;

function inUtc({ groups = {} }: RegExpMatchArray, ahead: number): number {
  const [hour, minute] = [Number(groups.hour), Number(groups.minute)];
  const isTwelve = groups.half !== undefined && hour <= 12;
  const ofDay = isTwelve ? (hour % 12) + (/^\s?p/i.test(groups.half ?? '') ? 12 : 0) : hour;
  const utc = ofDay * 60 + minute - ahead;
  return utc - Math.floor(utc / minutesPerDay) * minutesPerDay;
}
