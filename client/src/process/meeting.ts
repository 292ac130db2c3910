import { l10n } from 'vscode';
import { isDay } from '../questions/day.ts';
import { enter, pick } from '../questions/input.ts';
import { askAll, back, type Question } from '../questions/questions.ts';

/** When a meeting is, and for how long. */
export interface Meeting {
  /** An instant in ISO 8601. */
  readonly start: string;
  readonly minutes: number;
}

interface Answers {
  readonly day: string;
  /** HH:MM where the person is. */
  readonly time: string;
  readonly minutes: number;
}

/** Asks for day, time and length of a meeting; undefined where the person leaves. */
export async function askForMeeting(): Promise<Meeting | undefined> {
  const answers = await askAll<Answers>(l10n.t('Plan a Meeting'), [
    dayQuestion,
    timeQuestion,
    lengthQuestion,
  ]);
  if (answers === undefined) return undefined;
  return { start: instantOf(answers), minutes: answers.minutes };
}

const dayQuestion: Question<Answers> = async ({ day = dayIn(1) }, place) => {
  const answer = await enter(place, l10n.t('Day of the meeting, YYYY-MM-DD'), day, (text) =>
    isDay(text) ? undefined : l10n.t('{0} is no day of the calendar: write YYYY-MM-DD.', `"${text}"`),
  );
  return answer === undefined || answer === back ? answer : { day: answer };
};

const timeQuestion: Question<Answers> = async ({ time = '10:00' }, place) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answer = await enter(
    place,
    l10n.t('Begin of the meeting, HH:MM in the time zone {0}', zone),
    time,
    (text) => (clock.test(text) ? undefined : l10n.t('{0} is no time: write HH:MM.', `"${text}"`)),
  );
  return answer === undefined || answer === back ? answer : { time: answer };
};

const lengthQuestion: Question<Answers> = ({ minutes = 60 }, place) => {
  const items = [30, 60, 90].map((length) => ({
    label: l10n.t('{0} minutes', length),
    value: { minutes: length },
  }));
  return pick(place, l10n.t('Length of the meeting'), items, {
    active: items.find(({ value }) => value.minutes === minutes),
  });
};

const clock = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** The instant at which a clock where the person is shows that time on that day. */
function instantOf({ day, time }: Answers): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes).toISOString();
}

/** So many days from now, where the person is. */
function dayIn(days: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return then.toISOString().slice(0, 10);
}
