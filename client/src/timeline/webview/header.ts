import * as l10n from '@vscode/l10n';
import { lengthText } from '../../../../server/src/service/timeline/lengths.ts';
import { figureNames } from '../../../../server/src/service/timeline/picture/words.ts';
import type { Figure, TimelineView } from '../../../../server/src/service/timeline/view/timelineView.ts';
import { element, type Markup } from './markup.ts';
import type { Model } from './model.ts';

/** What stands above the picture: why it may be old, the name of the incident, and the four figures. */
export function headerOf({ trouble, view, name }: Model): readonly Markup[] {
  return [
    element(
      'p',
      { 'data-key': 'trouble', class: 'trouble', role: 'status', hidden: trouble === null },
      trouble ?? '',
    ),
    ...(view
      ? [
          element('h1', { 'data-key': 'title' }, view.title || name),
          element('p', { 'data-key': 'about', class: 'about' }, aboutText(view)),
          element(
            'ul',
            { 'data-key': 'figures', class: 'figures' },
            ...view.figures.map((figure) => cardOf(figure, view)),
          ),
        ]
      : []),
  ];
}

/** "2026-01-05 · UTC · 12 events · SEV1 · draft" */
function aboutText({ date, zone, zoneStated, events, severity, status }: TimelineView): string {
  const count = events.length === 1 ? l10n.t('1 event') : l10n.t('{0} events', events.length);
  const clock = zoneStated ? zone : l10n.t('time zone not stated');
  return [date, clock, count, severity, status].filter(Boolean).join(' · ');
}

/** A figure with how it is counted, which shows while it has the pointer or the focus. */
function cardOf(figure: Figure, view: TimelineView): Markup {
  const { name, minutes, definition, missing } = figure;
  const tip = `tip-${name}`;
  return element(
    'li',
    { 'data-key': name },
    element(
      'button',
      {
        type: 'button',
        class: minutes === null ? 'figure unknown' : 'figure',
        'data-act': 'figure',
        'data-figure': name,
        'aria-describedby': tip,
      },
      element('span', { class: 'name' }, figureNames[name]()),
      element('span', { class: 'value' }, minutes === null ? l10n.t('not told') : lengthText(minutes)),
    ),
    element(
      'div',
      { id: tip, role: 'tooltip', class: 'tip' },
      element('p', {}, definition),
      ...(missing === null ? rowsOf(figure, view) : [element('p', {}, missing)]),
    ),
  );
}

/** The entries that a figure lies between. */
function rowsOf({ from, to }: Figure, { events }: TimelineView): readonly Markup[] {
  return [from, to].flatMap((id) => {
    const event = events.find((each) => each.id === id);
    return event ? [element('p', { class: 'row' }, `${event.time} ${event.text}`)] : [];
  });
}
