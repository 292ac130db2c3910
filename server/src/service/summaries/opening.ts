import { filledField } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { isoDate } from '../model/date.ts';
import { durationText } from '../model/durationText.ts';
import { isUnwritten } from '../model/partTexts.ts';
import type { PostMortem } from '../model/postmortem.ts';
import { statedDuration } from '../model/statedDuration.ts';
import { toldBy } from '../timeline/told.ts';
import { lowered } from './phrasing.ts';
import { isGap, withoutStop } from './quoted.ts';
import { stopped } from './whole.ts';

/** What an incident is called, when it was and how long it took; each empty where the document does not say. */
export interface Opening {
  readonly title: string;
  /** YYYY-MM-DD, or as written. */
  readonly date: string;
  /** As written, in words where it is written like a clock's ("02:35", "PT2H"). */
  readonly duration: string;
  /** As written. */
  readonly severity: string;
}

export function openingOf(postmortem: PostMortem): Opening {
  const { title, metadata } = postmortem;
  return {
    title:
      title?.name && !isUnwritten(title.name) && !isGap(title.name) ? nameOf(withoutStop(title.name)) : '',
    date: dateOf(postmortem),
    duration: withoutStop(durationOf(postmortem)),
    severity: filledField(metadata, 'severity')?.value ?? '',
  };
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = `(?:\\d{4}-\\d{2}-\\d{2}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s${month},?\\s\\d{4})`;
const clock = '(?:\\s\\d{1,2}:\\d{2}\\s?(?:[ap]m)?(?:\\s[A-Z]{2,4})?)?';
const dated = new RegExp(`^(?:incident\\s(?:on\\s|date:?\\s))?${day}${clock}[\\s,:–—-]+`, 'i');

/** What failed: the day in front and "post-mortem" behind are told elsewhere. */
export function nameOf(title: string): string {
  const name = title
    .replace(dated, '')
    .replace(/^post-?\s?mortem\s(?:of|for|on)\s(?:today's\s)?/i, '')
    .replace(/[\s:–—-]+(?:(?:incident\s)?post-?\s?mortem)$/i, '');
  return paired(/\p{L}{2}/u.test(name) ? name : title);
}

/** Without a sign of Markdown or a quotation mark that is opened and not closed. */
function paired(text: string): string {
  return ['**', '`', '"'].reduce(
    (name, sign) => (name.split(sign).length % 2 === 0 ? name.replaceAll(sign, '') : name),
    text,
  );
}

/**
 * "On 2024-03-12, an incident of severity High (P1) lasted 52 minutes: checkout was slow." What is not known is left out; empty
 * where neither title, day nor duration is.
 */
export function openingSentence({ title, date, duration, severity }: Opening): string {
  if (title === '' && date === '' && duration === '') return '';
  const what = severity === '' ? 'incident' : `incident of severity ${severity}`;
  const incident = date === '' ? `An ${what}` : `On ${date}, an ${what}`;
  const length = duration === '' ? 'took place' : `lasted ${duration}`;
  const name = title === '' ? '' : `: ${lowered(title)}`;
  return stopped(`${incident} ${length}${name}`);
}

function dateOf(postmortem: PostMortem): string {
  const { incident, metadata } = postmortem;
  const written = fieldNamed(metadata.fields, 'date')?.value ?? '';
  const isDate = /\d/.test(written) && !isUnwritten(written);
  return toldBy(postmortem, 'date') ?? (incident === undefined ? (isDate ? written : '') : isoDate(incident));
}

function durationOf(postmortem: PostMortem): string {
  const written = filledField(postmortem.metadata, 'duration')?.value;
  if (written === undefined) return toldBy(postmortem, 'duration') ?? '';
  const minutes = /^\W*\d{1,3}:\d{2}|^P/.test(written) ? statedDuration(written) : undefined;
  return minutes === undefined ? written : durationText(minutes);
}
