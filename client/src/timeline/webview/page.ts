import * as l10n from '@vscode/l10n';
import type { Picture } from '../../../../server/src/service/timeline/picture/picture.ts';
import { cardOf, entryForm } from './card.ts';
import { headerOf } from './header.ts';
import { element, type Markup } from './markup.ts';
import { foundIn, type Model } from './model.ts';
import { tableOf } from './table.ts';
import { filtersOf, toolbarOf } from './tools.ts';

/** The whole page, as plain data. */
export function pageOf(model: Model, picture: Picture | undefined): readonly Markup[] {
  const { view, kept } = model;
  if (!view || !picture)
    return [
      ...headerOf(model),
      element('p', { class: 'waiting' }, model.trouble ? '' : l10n.t('Reading the timeline…')),
    ];
  return [
    ...headerOf(model),
    toolbarOf(model),
    filtersOf(model, view, foundIn(view, kept.search)),
    element(
      'div',
      { 'data-key': 'stage', class: 'stage' },
      picture.svg,
      element('div', { 'data-key': 'brush', class: 'brush', hidden: !model.brushing }),
      overlayOf(model),
    ),
    notesOf(view.notes),
    tableOf(view, kept.tableOpen ?? false),
    element('div', { 'data-key': 'said', class: 'said', 'aria-live': 'polite' }, model.said),
  ];
}

function overlayOf({ view, hovered, editing }: Model): Markup | undefined {
  if (editing) return entryForm(editing);
  const event = view?.events.find(({ id }) => id === hovered);
  return event && view && cardOf(event, view);
}

function notesOf(notes: readonly string[]): Markup {
  return element(
    'ul',
    {
      'data-key': 'notes',
      class: 'notes',
      'aria-label': l10n.t('What is missing'),
      hidden: notes.length === 0,
    },
    ...notes.map((note) => element('li', {}, note)),
  );
}
