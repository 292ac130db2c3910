import type { TimelineEntry } from '../model/postmortem.ts';
import { oneLine } from '../oneLine.ts';
import { isEnglish, isForeign } from '../prose/sentences.ts';

/** Whether an entry counts from what the timeline calls T0: "T+12m", "+5 min". */
export function isSinceZero({ timeSpan }: TimelineEntry, text: string): boolean {
  return /^(?:T\s?[+−0-]|[+−-])/i.test(text.slice(timeSpan.start, timeSpan.end));
}

const readable = new WeakMap<readonly TimelineEntry[], boolean>();

/** Whether a timeline is in English, so that its phases can be told. */
export function isReadable(entries: readonly TimelineEntry[]): boolean {
  const found = readable.get(entries) ?? readsAsEnglish(entries);
  readable.set(entries, found);
  return found;
}

/** By then one can tell. */
const enough = 20;

function readsAsEnglish(entries: readonly TimelineEntry[]): boolean {
  const texts = entries.slice(0, enough).map(({ text }) => text.slice(0, 300));
  const foreign = texts.filter((text) => text === '' || isForeign(text)).length;
  return 2 * foreign < texts.length && isEnglish(texts.join('. '));
}

/** "In the evening", "two hours later", "Tuesday", "time unknown": when it was, near enough. */
const saysWhen = new RegExp(
  oneLine`
      ^\W*(?:(?:at|by|in|on|over|during|around|about|before|after|since|until|between|from|throughout|
        towards?|early|late) (?:the |that |this |early |late )?(?:\d|next |same |following |
        previous )?(?:morning|evening|afternoon|night|noon|midnight|midday|dawn|day|days|week|weekend|
        month|hours?|minutes?|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|
        dec)|(?:the )?(?:next|same|following|previous) (?:day|morning|night|evening|afternoon|week)|
        later|meanwhile|shortly|some ?time|eventually|subsequently|then|finally|earlier|afterwards?|
        overnight|midnight|noon|midday|yesterday|today|unknown|ongoing|day \d|week \d|mon|tues?|wed|thu|
        fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![\w-])|
      ^.{0,40}\b(?:later|earlier|afterwards)\b|\btimes? (?:unknown|not known|unclear|tb[acd])\b|
      \bunknown time\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
  'i',
);
/** A remark, a link or a label for what stands below, and text that a template left. */
const remark = new RegExp(
  oneLine`
      ^\W*(?:note|nb|n\.b|remark|legend|key|source|sources|see|all|times?|timestamps?|the times|
        details?|link|abbreviations?|context|background|incident (?:was )?(?:not|never) declared)\b|
      :\s*$|^\s*[([].*[)\]]\s*$|^\W*$|^\W*https?:|HH:MM|YYYY|MM-DD|\?{3}|\bTB[ACD]\b`,
  'i',
);

/** Whether a line of a timeline may do without a time: it says when in words, has one somewhere, or is no event. */
export function isNote(text: string): boolean {
  const line = text.slice(0, 300);
  return saysWhen.test(line) || remark.test(line) || /\b\d{1,2}[:.]\d{2}\b/.test(line) || isForeign(line);
}

/** In characters. */
const longestQuoted = 60;

/** Words of a document in a message: `"Alert fired"`. */
export function quoted(text: string): string {
  const shown = text
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `"${shown.length > longestQuoted ? `${shown.slice(0, longestQuoted - 1).trimEnd()}…` : shown}"`;
}
