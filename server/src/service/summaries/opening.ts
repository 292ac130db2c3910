import { filledField } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { isoDate } from '../model/date.ts';
import { durationText } from '../model/durationText.ts';
import { isUnwritten } from '../model/partTexts.ts';
import type { PostMortem } from '../model/postmortem.ts';
import { statedDuration } from '../model/statedDuration.ts';
import { toldBy } from '../timeline/told.ts';
import { capital, lowered } from './phrasing.ts';
import { withoutStop } from './quoted.ts';

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
    title: title?.name && !isUnwritten(title.name) ? withoutStop(title.name) : '',
    date: dateOf(postmortem),
    duration: withoutStop(durationOf(postmortem)),
    severity: filledField(metadata, 'severity')?.value ?? '',
  };
}

/**
 * "On 2024-03-12, an incident of severity High (P1) lasted 52 minutes: checkout was slow." What is not known is left out; empty
 * where neither title, day nor duration is.
 */
export function openingSentence({ title, date, duration, severity }: Opening): string {
  if (title === '' && date === '' && duration === '') return '';
  const incident = severity === '' ? 'an incident' : `an incident of severity ${severity}`;
  const when = date === '' ? '' : `On ${date}, `;
  const length = duration === '' ? 'took place' : `lasted ${duration}`;
  const name = title === '' ? '' : `: ${lowered(title)}`;
  return `${capital(`${when}${incident} ${length}${name}`)}.`;
}

function dateOf(postmortem: PostMortem): string {
  const { incident, metadata } = postmortem;
  const written = fieldNamed(metadata.fields, 'date')?.value ?? '';
  return (
    toldBy(postmortem, 'date') ??
    (incident === undefined ? (isUnwritten(written) ? '' : written) : isoDate(incident))
  );
}

function durationOf(postmortem: PostMortem): string {
  const written = filledField(postmortem.metadata, 'duration')?.value;
  if (written === undefined) return toldBy(postmortem, 'duration') ?? '';
  const minutes = /^\W*\d{1,3}:\d{2}|^P/.test(written) ? statedDuration(written) : undefined;
  return minutes === undefined ? written : durationText(minutes);
}
