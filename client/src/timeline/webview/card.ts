import * as l10n from '@vscode/l10n';
import { elapsedText, lengthText } from '../../../../server/src/service/timeline/lengths.ts';
import { laneNames } from '../../../../server/src/service/timeline/picture/words.ts';
import type {
  TimelineEvent,
  TimelineView,
} from '../../../../server/src/service/timeline/view/timelineView.ts';
import { element, type Markup } from './markup.ts';
import type { Editing } from './model.ts';
import { linkOf } from './table.ts';

/** What is known of an event, beside its mark. */
export function cardOf(event: TimelineEvent, view: TimelineView): Markup {
  const facts = [
    [l10n.t('Your clock'), localTime(event, view)],
    [l10n.t('Elapsed'), event.elapsed === null ? undefined : elapsedText(event.elapsed)],
    [l10n.t('Since the last'), event.sinceLast ? lengthText(event.sinceLast) : undefined],
    [l10n.t('People'), event.people.join(', ') || undefined],
  ] as const;
  return element(
    'div',
    { 'data-key': 'card', class: 'card', 'data-card': event.id },
    element('p', { class: 'when' }, `${event.time} · ${laneNames[event.lane]()}`),
    element('p', { class: 'what', dir: 'auto' }, event.text || l10n.t('(no text)')),
    ...(event.problem === null ? [] : [element('p', { class: 'problem' }, event.problem)]),
    element(
      'dl',
      {},
      ...facts.flatMap(([name, value]) =>
        value === undefined ? [] : [element('dt', {}, name), element('dd', {}, value)],
      ),
    ),
    ...(event.links.length === 0 ? [] : [element('p', { class: 'links' }, ...event.links.map(linkOf))]),
    element('p', { class: 'keys' }, l10n.t('Enter: go to the line · E: edit · A: add an entry')),
  );
}

/** By the clock of whoever reads; undefined where the day or the zone is not known, which it would need. */
function localTime(
  { start, wholeDay }: TimelineEvent,
  { dated, zoneStated }: TimelineView,
): string | undefined {
  if (start === null || wholeDay || !dated || !zoneStated) return undefined;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    start * 60_000,
  );
}

/** Time and text of an entry as they stand in the document, to be written anew. */
export function entryForm({ event, problem }: Editing): Markup {
  const field = (name: string, label: string): Markup =>
    element(
      'label',
      {},
      label,
      element('input', { name, 'data-key': name, autocomplete: 'off', spellcheck: 'false' }),
    );
  return element(
    'form',
    { 'data-key': `edit ${event.id}`, class: 'entry', 'aria-label': l10n.t('Edit entry') },
    field('time', l10n.t('Time')),
    field('text', l10n.t('Text')),
    element('p', { class: 'problem', role: 'alert', hidden: problem === null }, problem ?? ''),
    element(
      'p',
      { class: 'buttons' },
      element('button', { type: 'submit' }, l10n.t('Save')),
      element('button', { type: 'button', 'data-act': 'cancelEdit' }, l10n.t('Cancel')),
    ),
  );
}
