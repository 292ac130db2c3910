import * as l10n from '@vscode/l10n';
import { lengthInWords } from '../lengthInWords.ts';
import { filledField } from '../model/answers.ts';
import { isRough, onlyDuration, roundedBy } from '../model/duration.ts';
import { durationLike } from '../model/durationText.ts';
import type { Field, TimelineEntry } from '../model/postmortem.ts';
import { defineRule, type Fix, type Problem } from '../rule.ts';
import { type Extent, extentsOf, likelyMinutes } from '../timeline/extent.ts';

/** Reports a duration that is neither the time to mitigate nor the time to resolve that the timeline tells. */
export default defineRule({
  id: 'duration-mismatch',
  description: 'The duration agrees with the timeline',
  severity: 'info',
  options: {
    tolerancePercent: {
      type: 'integer',
      default: 10,
      description: 'How far duration and timeline may be apart, in percent of the longer one.',
    },
    toleranceMinutes: {
      type: 'integer',
      default: 5,
      description: 'How far they may be apart in any case, in minutes.',
    },
  },
  *check({ metadata, timeline: { entries } }, { tolerancePercent, toleranceMinutes }, { text }) {
    const field = filledField(metadata, 'duration');
    const stated = field && !workingHours.test(field.value) ? onlyDuration(field.value) : undefined;
    if (field === undefined || stated === undefined || !isInOrder(entries)) return;
    const extents = extentsOf(entries);
    const factor = isRough(field.value) || extents.some(isApproximate) ? 2 : 1;
    const agrees = (minutes: number): boolean => {
      const share = (Math.max(minutes, stated) * tolerancePercent) / 100;
      const most = Math.max(factor * share, factor * toleranceMinutes, roundedBy(field.value));
      return Math.abs(minutes - stated) <= most;
    };
    const isTold = extents.some(({ minutes }) => agrees(minutes));
    if (extents.length > 0 && !isTold && !likelyMinutes(entries, extents).some(agrees))
      yield problemOf(field, extents, text);
  },
});

/** Of these nobody can tell from a timeline how long they were. */
const workingHours = /\b(?:business|working|work|support|office|opening)[- ](?:hours?|days?|time)\b/i;

/** What jumps back in time is the business of `timeline-order`. */
function isInOrder(entries: readonly TimelineEntry[]): boolean {
  const times = entries.flatMap(({ minutes }) => minutes ?? []);
  return times.every((minutes, at) => at === 0 || minutes >= (times[at - 1] ?? 0));
}

function isApproximate({ from, to }: Extent): boolean {
  return from.approximate || to.approximate;
}

function messageFor({ value }: Field, extents: readonly Extent[]): string {
  const [first = '', second] = extents.map(({ phase, minutes }) =>
    l10n.t('{0} (start to {1})', lengthInWords(minutes), phase),
  );
  return second === undefined
    ? l10n.t('Duration {0} differs from {1} in the timeline: correct one of them', value, first)
    : l10n.t(
        'Duration {0} agrees with neither {1} nor {2} in the timeline: correct one of them',
        value,
        first,
        second,
      );
}

function problemOf(field: Field, extents: readonly Extent[], text: string): Problem {
  const written = ({ timeSpan }: TimelineEntry): string =>
    text.slice(timeSpan.start, timeSpan.end).replace(/[*_`]/g, '').trim();
  const ends = extents.map(({ phase, to }) => ({
    span: to.span,
    message: l10n.t('It is {0} here, at {1}', phase, written(to)),
  }));
  const from = extents.slice(0, 1).map((extent) => extent.from);
  return {
    span: field.valueSpan,
    message: messageFor(field, extents),
    related: [
      ...from.map((entry) => ({
        span: entry.span,
        message: l10n.t('It starts here, at {0}', written(entry)),
      })),
      ...ends,
    ],
    fixes: extents.map((extent) => correction(field, extent)),
  };
}

/** What stands in brackets stays. */
function correction({ value, valueSpan }: Field, { phase, minutes }: Extent): Fix {
  const [, before = '', stated = '', behind = ''] =
    /^((?:[^\d(]*\s)?)([^(]*?)(\s*(?:\(.*)?)$/s.exec(value) ?? [];
  const text = durationLike(minutes, stated);
  return {
    title: l10n.t('Change to {0}, from start to {1}', text, phase),
    edits: [{ span: valueSpan, text: before + text + behind }],
  };
}
