import * as l10n from '@vscode/l10n';
import { anyOf } from '../lists.ts';
import { filledField, isUntold, shortened } from '../model/answers.ts';
import { isoDate } from '../model/date.ts';
import type { Field } from '../model/postmortem.ts';
import { type DateFault, dateFault, impossibility } from '../model/statedDate.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a date that is on no calendar, can be read in two ways or is none. */
export default defineRule({
  id: 'metadata-date',
  description: 'The date is one',
  severity: 'error',
  options: {},
  *check({ metadata, calendar }, _options, { text }) {
    const field = filledField(metadata, 'date');
    if (field === undefined || isUntold(field.value)) return;
    const fault = dateFault(field.value, calendar);
    if (fault === undefined || (fault.meant.length === 0 && isNoFault(fault, field, text))) return;
    yield {
      span: isAsWritten(field, text) ? placed(field, fault) : field.valueSpan,
      message: messageOf(fault),
      // One of the two is right, and many write no other.
      ...(fault.kind === 'ambiguous' && { severity: 'warning' as const }),
      fixes: isAsWritten(field, text) ? fault.meant.map((day) => correction(field, fault, day)) : [],
    };
  },
});

/** "Started: 10:20 UTC" need not say the day, "Date: 10:20 UTC" has to. */
function isNoFault({ kind }: DateFault, { span }: Field, text: string): boolean {
  const label = text.slice(span.start, span.start + 40);
  return kind !== 'impossible' && !/^[\s|]*[^:|=\r\n]*(?:date|日)/i.test(label);
}

/** In a table marks may stand in the value that its text has not. */
function isAsWritten({ value, valueSpan }: Field, text: string): boolean {
  return text.slice(valueSpan.start, valueSpan.end) === value;
}

function placed({ valueSpan }: Field, { start, end }: DateFault): { start: number; end: number } {
  return { start: valueSpan.start + start, end: valueSpan.start + end };
}

function messageOf({ words, kind, meant }: DateFault): string {
  const said = shortened(words);
  const dates = meant.map(isoDate);
  const [date] = dates;
  if (kind === 'ambiguous') return l10n.t('"{0}" can be read as two dates: write {1}', said, anyOf(dates));
  if (date) return l10n.t('"{0}" is no date: did you mean {1}?', said, date);
  if (kind === 'impossible') return l10n.t('"{0}" is no date: {1}', said, impossibility(words));
  return kind === 'no day'
    ? l10n.t('"{0}" names no day: write it as YYYY-MM-DD', said)
    : l10n.t('"{0}" is no date: write it as YYYY-MM-DD', said);
}

function correction(field: Field, fault: DateFault, day: number): Fix {
  const text = isoDate(day);
  return {
    title: l10n.t('Change to {0}', text),
    edits: [{ span: placed(field, fault), text }],
    ...(fault.isSpelling && { safe: true }),
  };
}
