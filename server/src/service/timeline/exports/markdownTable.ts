import { escaped } from '../../markdown/escaped.ts';
import type { TimelineEvent, TimelineView } from '../view/timelineView.ts';
import { elapsedCell, eventCell, laneNames, timeCell } from './cells.ts';

const head = ['Time', 'Elapsed', 'Lane', 'Event', 'Link'];

/** A table of all events, to be read outside of the document. */
export function markdownTableOf(view: TimelineView): string {
  const time = view.zoneStated ? `Time (${view.zone})` : 'Time';
  const rows = view.events.map((event) => [
    escaped(timeCell(event, view)),
    elapsedCell(event),
    laneNames[event.lane],
    escaped(eventCell(event)),
    event.links.map(linkOf).join(', '),
  ]);
  const lines = [[time, ...head.slice(1)], head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function linkOf({ label, url }: TimelineEvent['links'][number]): string {
  const address = url.replace(
    /[|<>()\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return label === url && address === url ? `<${url}>` : `[${escaped(label)}](${address})`;
}
