import * as l10n from '@vscode/l10n';
import type { Span } from '../markdown/position.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isEarlier, isTimed } from '../timeline/order.ts';
import { sortingOf } from '../timeline/sorting.ts';

/** Reports timeline entries that happen before the entry above them; midnight and day lines are understood. */
export default defineRule({
  id: 'timeline-order',
  description: 'Timeline entries are in chronological order',
  severity: 'warning',
  options: {
    toleranceMinutes: {
      type: 'integer',
      default: 0,
      description: 'How many minutes an entry may step back.',
    },
  },
  *check({ timeline }, { toleranceMinutes }, { text }) {
    let above: TimelineEntry | undefined;
    for (const entry of timeline.entries) {
      if (!isTimed(entry)) continue;
      if (above && isEarlier(entry, above, toleranceMinutes)) {
        const [time, before] = [slice(text, entry.timeSpan), slice(text, above.timeSpan)];
        yield {
          span: entry.timeSpan,
          message:
            entry.day === undefined
              ? l10n.t('{0} is earlier than {1} above it: correct the time or move the entry', time, before)
              : l10n.t('{0} is earlier than {1} above it: correct the date or move the entry', time, before),
          related: [{ span: above.timeSpan, message: l10n.t('The entry above, at {0}', before) }],
          fixes: fits(entry, timeline.entries) ? sorting(groupOf(entry, timeline.entries), text) : [],
        };
      }
      above = entry;
    }
  },
});

function groupOf({ group }: TimelineEntry, entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter((entry) => entry.group === group);
}

/** Whether sorting helps: it does not where the list above ends later, or where the one below would begin too early then. */
function fits(entry: TimelineEntry, entries: readonly TimelineEntry[]): boolean {
  const first = entries.findIndex(({ group }) => group === entry.group);
  const last = entries.findLastIndex(({ group }) => group === entry.group);
  const before = entries.slice(0, first).findLast(isTimed);
  const after = entries.slice(last + 1).find(isTimed);
  const own = entries.slice(first, last + 1).filter(isTimed);
  const latest = own.reduce((found, each) => (isEarlier(found, each, 0) ? each : found), entry);
  const isFollowed =
    after === undefined || !isEarlier(after, latest, 0) || isEarlier(after, own.at(-1) ?? entry, 0);
  return isFollowed && (before === undefined || !isEarlier(entry, before, 0));
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/[*_]/g, '');
}

function sorting(entries: readonly TimelineEntry[], text: string): readonly Fix[] {
  const found = sortingOf(entries, text);
  return 'edits' in found && found.edits.length > 0
    ? [{ title: l10n.t('Sort the timeline'), edits: found.edits }]
    : [];
}
