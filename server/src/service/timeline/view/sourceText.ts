import type { Span } from '../../markdown/position.ts';
import { shift } from '../../markdown/position.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import type { PlacedMark } from '../../model/timelineMarks.ts';

/** Where an entry says when it was and what happened, each with its Markdown; both can be replaced. */
export interface EntrySource {
  readonly time: Span;
  readonly text: Span;
}

/** Where the parts of an entry stand; `placed` is the mark that it was read from. */
export function sourceOf(entry: TimelineEntry, placed: PlacedMark | undefined, text: string): EntrySource {
  const { span, timeSpan: time } = entry;
  const elsewhere = placed?.mark.eventSpan;
  if (placed && elsewhere) return { time, text: shift(elsewhere, placed.base) };
  const before = text.slice(span.start, time.start);
  const behind = { start: behindJoint(before, time.end, span.end, text), end: span.end };
  if (/[\p{L}\p{N}]/u.test(before) && behind.start >= behind.end)
    return { time, text: { start: span.start, end: span.start + labelEnd(before) } };
  return { time, text: { ...behind, end: endOfText(behind, text) } };
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '*': '*', _: '_', '`': '`' };

/** Behind what joins a time to its text: spaces, dashes, colons and the marks that close those in front of the time. */
function behindJoint(before: string, start: number, end: number, text: string): number {
  const open = [...(/[*_`([]*$/.exec(before.trimEnd())?.[0] ?? '')].map((mark) => closing[mark]);
  let at = start;
  for (; at < end; at += 1) {
    const sign = text.charAt(at);
    const closed = open.indexOf(sign);
    if (closed >= 0) open.splice(closed, 1);
    else if (!/[\s:|—–-]/.test(sign)) break;
  }
  return at;
}

/** Without white space and without the sign of a hard break. */
function endOfText({ start, end }: Span, text: string): number {
  const written = text.slice(start, end);
  return start + written.replace(/(?:\s|\\)+$/, '').length;
}

/** "Resolved" of "**Resolved:** ". */
function labelEnd(before: string): number {
  return before.replace(/[\s:*_–—-]+$/, '').length;
}
