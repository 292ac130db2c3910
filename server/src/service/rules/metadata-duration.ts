import * as l10n from '@vscode/l10n';
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
        message: l10n.t('"{0}" has more minutes than an hour: did you mean {1}?', shortened(value), carried),
        fixes: [correction(field, carried)],
      };
    if (typed === undefined && (isReadable(value) || open.test(value))) return;
    const numbers = /^\d+$/.test(value) ? ['minutes', 'hours'] : [];
    yield {
      span: valueSpan,
      message: messageFor(value, typed),
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

function messageFor(value: string, typed: string | undefined): string {
  const said = shortened(value);
  if (typed) return l10n.t('"{0}" is no length of time: did you mean "{1}"?', said, shortened(typed));
  return /^\d+$/.test(value)
    ? l10n.t('"{0}" has no unit: are these minutes or hours?', said)
    : l10n.t('"{0}" is no length of time: write it as "2 hours 15 minutes"', said);
}

function correction({ valueSpan }: Field, text: string): Fix {
  return { title: l10n.t('Change to {0}', text), edits: [{ span: valueSpan, text }] };
}
