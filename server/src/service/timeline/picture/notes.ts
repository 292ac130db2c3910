import * as l10n from '@vscode/l10n';
import type { TimelineEvent } from '../view/timelineView.ts';
import { type Block, group, text } from './element.ts';
import { eventGroup, moreGroup } from './event.ts';
import { isPlaced } from './gaps.ts';
import { mark } from './marks.ts';
import type { SvgElement } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { shortened, wrapped } from './textWidth.ts';
import { labelOf } from './words.ts';

const rowHeight = 24;
const mostRows = 20;
const lineHeight = 16;
const indent = 22;

/** Events without a place on the axis, below it, each with what is wrong. */
export function drawUnplaced(sheet: Sheet, top: number): Block & { readonly events: readonly SvgElement[] } {
  const without = sheet.view.events.filter((event) => !isPlaced(event));
  if (without.length === 0) return { elements: [], events: [], bottom: top };
  const name = text('section-name', l10n.t('Without a place on the axis'), sheet.margin, top + 20);
  const listed = without.slice(0, without.length > mostRows ? mostRows - 1 : mostRows);
  const rows: SvgElement[] = [];
  let bottom = top + 34;
  for (const event of listed) {
    const problem = problemOf(event, sheet);
    rows.push(row(event, problem, sheet, bottom));
    bottom += rowHeight + problem.length * lineHeight;
  }
  const rest = without.slice(listed.length);
  const more = rest.length > 0 ? [restOf(rest, sheet, bottom)] : [];
  return {
    elements: [group('unplaced', 'unplaced', [name])],
    events: [...rows, ...more],
    bottom: bottom + more.length * rowHeight,
  };
}

/** What is missing and what to write, where nothing or little can be drawn: a page has its own place for it otherwise. */
export function drawNotes(sheet: Sheet, top: number): Block {
  if (sheet.placed.length > 1) return { elements: [], bottom: top };
  const { view, margin, width, widthOf } = sheet;
  const nothing = l10n.t(
    'No events yet. Write what happened as lines such as "10:02 - Alert fires" below the heading "Timeline".',
  );
  const notes = view.notes.length > 0 ? view.notes : view.events.length === 0 ? [nothing] : [];
  const lines = notes.slice(0, 6).flatMap((note) => wrapped(note, width - 2 * margin, 4, widthOf));
  const texts = lines.map((part, index) => text('note', part, margin, top + 18 + index * 18));
  return {
    elements: texts.length > 0 ? [group('notes', 'notes', texts)] : [],
    bottom: top + (lines.length > 0 ? 14 : 0) + lines.length * 18,
  };
}

function problemOf({ problem }: TimelineEvent, { margin, width, widthOf }: Sheet): readonly string[] {
  return wrapped(problem ?? '', width - 2 * margin - indent, 2, widthOf);
}

function row(event: TimelineEvent, problem: readonly string[], sheet: Sheet, top: number): SvgElement {
  const { margin, width, widthOf } = sheet;
  const y = top + rowHeight / 2;
  const start = margin + indent;
  const time = shortened(event.time, 90, widthOf);
  const x = start + (time === '' ? 0 : widthOf(time) + 6);
  const bold = event.phase !== null;
  const label = shortened(event.text, width - margin - x, (part) => widthOf(part, undefined, bold));
  const bottom = top + rowHeight + problem.length * lineHeight;
  return eventGroup(event, sheet, { left: margin, right: width - margin, top, bottom }, [
    mark(event.lane, margin + 8, y),
    ...(time === '' ? [] : [text('time', time, start, y)]),
    ...(label === '' ? [] : [text('label', label, x, y)]),
    ...problem.map((part, index) => text('problem', part, start, y + (index + 1) * lineHeight)),
  ]);
}

function restOf(events: readonly TimelineEvent[], sheet: Sheet, top: number): SvgElement {
  const label = l10n.t(
    '{0} more events, the first: {1}',
    events.length,
    events[0] ? labelOf(events[0], sheet) : '',
  );
  const box = { left: sheet.margin, right: sheet.margin + 60, top, bottom: top + rowHeight };
  return moreGroup(events, sheet, box, label, [
    text('count', `+${events.length}`, sheet.margin + 22, top + rowHeight / 2),
  ]);
}
