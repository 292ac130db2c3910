import * as l10n from '@vscode/l10n';
import { elapsedText } from '../../../../server/src/service/timeline/lengths.ts';
import { laneNames } from '../../../../server/src/service/timeline/picture/words.ts';
import type {
  TimelineEvent,
  TimelineView,
} from '../../../../server/src/service/timeline/view/timelineView.ts';
import { element, type Markup } from './markup.ts';

/** The same as a table, for whoever reads rather than looks; always there, and open at once beside a screen reader. */
export function tableOf({ events }: TimelineView, isOpen: boolean): Markup {
  const heads = [l10n.t('Time'), l10n.t('Elapsed'), l10n.t('Lane'), l10n.t('Event'), l10n.t('Evidence')];
  return element(
    'details',
    { 'data-key': 'table', class: 'table', open: isOpen },
    element('summary', {}, l10n.t('Show as Table')),
    // Only while it is read: of 2,000 rows nobody should pay for what is closed.
    ...(isOpen
      ? [
          element(
            'table',
            {},
            element(
              'thead',
              {},
              element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
            ),
            element('tbody', {}, ...events.map(rowOf)),
          ),
        ]
      : []),
  );
}

function rowOf(event: TimelineEvent): Markup {
  const { id, time, elapsed, lane, text, links } = event;
  return element(
    'tr',
    { 'data-key': id },
    element('td', {}, time),
    element('td', {}, elapsed === null ? '' : elapsedText(elapsed)),
    element('td', {}, laneNames[lane]()),
    element(
      'td',
      { dir: 'auto' },
      element(
        'button',
        { type: 'button', class: 'link', 'data-act': 'reveal', 'data-id': id },
        text || l10n.t('(no text)'),
      ),
    ),
    element('td', {}, ...links.map(linkOf)),
  );
}

/** Opened by the extension: a page may not leave itself. */
export function linkOf({ label, url }: TimelineEvent['links'][number]): Markup {
  return element(
    'button',
    { type: 'button', class: 'link', 'data-act': 'open', 'data-url': url, title: url },
    label || url,
  );
}
