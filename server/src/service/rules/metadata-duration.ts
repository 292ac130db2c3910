import { filledField, isOtherLanguage, isUntold, shortened } from '../model/answers.ts';
import { misspeltUnit } from '../model/duration.ts';
import { durationLike } from '../model/durationText.ts';
import type { Field } from '../model/postmortem.ts';
import { statedDuration } from '../model/statedDuration.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a duration that is no length of time; all usual forms are read. */
export default defineRule({
  id: 'metadata-duration',
  description: 'The duration is a length of time',
  severity: 'error',
  options: {},
  *check({ metadata }) {
    const field = filledField(metadata, 'duration');
    if (field === undefined || isUntold(field.value) || isOtherLanguage(field.value)) return;
    const { value, valueSpan } = field;
    const typed = misspeltUnit(value);
    const carried = carriedOver(value);
    if (carried)
      yield {
        span: valueSpan,
        message: `"${shortened(value)}" has more minutes than an hour: did you mean ${carried}?`,
        fixes: [correction(field, carried)],
      };
    if (typed === undefined && (isReadable(value) || open.test(value))) return;
    const numbers = /^\d+$/.test(value) ? ['minutes', 'hours'] : [];
    yield {
      span: valueSpan,
      message: `"${shortened(value)}" ${typed ? `is no length of time: did you mean "${shortened(typed)}"?` : adviceFor(value)}`,
      fixes: [
        ...(typed ? [{ ...correction(field, typed), safe: true }] : []),
        ...numbers.map((unit) => correction(field, `${value} ${unit}`)),
      ],
    };
  },
});

/** No length yet, or none at all. */
const open =
  /\b(?:on-?going|still|in progress|continu\w+|present|not (?:yet|over|resolved)|no (?:[\w-]+ )?(?:downtime|outage|impact|interruption))\b/i;

/** "1 hour 98 minutes" is 2 hours 38 minutes, or a typing error. */
function carriedOver(value: string): string | undefined {
  const [, hours, minutes] =
    /^(\d+) ?h(?:ours?|rs?)?,? (?:and )?(\d+) ?m(?:in(?:ute)?s?)?\.?$/i.exec(value) ?? [];
  return Number(minutes) >= 60 ? durationLike(60 * Number(hours) + Number(minutes), value) : undefined;
}

function isReadable(value: string): boolean {
  return statedDuration(value) !== undefined && !/^[-−]\s?\d/.test(value);
}

function adviceFor(value: string): string {
  if (/^\d+$/.test(value)) return 'has no unit: are these minutes or hours?';
  return 'is no length of time: write it as "2 hours 15 minutes"';
}

function correction({ valueSpan }: Field, text: string): Fix {
  return { title: `Change to ${text}`, edits: [{ span: valueSpan, text }] };
}
