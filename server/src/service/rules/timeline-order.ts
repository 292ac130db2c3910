import type { Span } from '../markdown/position.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { defineRule, type Edit } from '../rule.ts';

/** Reports timeline entries that happen before the entry above them; midnight and day lines are understood. */
export default defineRule({
  id: 'timeline-order',
  description: 'Timeline entries are in chronological order',
  severity: 'warning',
  options: {
    toleranceMinutes: { type: 'integer', default: 0, description: 'How many minutes an entry may step back.' },
  },
  *check({ timeline }, { toleranceMinutes }, { text }) {
    let above: TimelineEntry | undefined;
    for (const entry of timeline.entries) {
      if (entry.minutes === undefined) continue;
      if (above?.minutes !== undefined && entry.minutes < above.minutes - toleranceMinutes) {
        const [time, before] = [slice(text, entry.timeSpan), slice(text, above.timeSpan)];
        yield {
          span: entry.timeSpan,
          message: `${time} is earlier than ${before} above it: correct the time or move the entry`,
          related: [{ span: above.timeSpan, message: `The entry above, at ${before}` }],
          fixes: sorting(timeline.entries, text),
        };
      } else above = entry;
    }
  },
});

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/[*_]/g, '');
}

/** One stable sort of whole lines; only where every entry is a line of its own, one below the other. */
function sorting(entries: readonly TimelineEntry[], text: string): readonly { title: string; edits: Edit[] }[] {
  const lines = entries.map((entry) => wholeLine(entry.span, text));
  const contiguous = lines.every((line, index) => index === 0 || /^\r?\n?$/.test(text.slice(lines[index - 1]?.end, line.start)));
  const dated = entries.every((entry) => entry.minutes !== undefined);
  if (!contiguous || !dated) return [];
  const order = entries.map((_, index) => index).sort((a, b) => (entries[a]?.minutes ?? 0) - (entries[b]?.minutes ?? 0) || a - b);
  const edits = order.flatMap((from, to) => {
    const [target, source] = [lines[to], lines[from]];
    return from === to || !target || !source ? [] : [{ span: target, text: text.slice(source.start, source.end) }];
  });
  return [{ title: 'Sort the timeline', edits }];
}

/** From the start of the first line to the end of the last, without its line break. */
function wholeLine(span: Span, text: string): Span {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const rest = /\r?\n|\r/.exec(text.slice(span.end));
  return { start, end: rest === null ? text.length : span.end + rest.index };
}
