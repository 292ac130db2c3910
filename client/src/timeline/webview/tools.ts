import * as l10n from '@vscode/l10n';
import { laneNames } from '../../../../server/src/service/timeline/picture/words.ts';
import { lanes, type TimelineView } from '../../../../server/src/service/timeline/view/timelineView.ts';
import type { TimelineAction } from '../messages.ts';
import { button, element, type Markup } from './markup.ts';
import type { Model } from './model.ts';

/** A button of the toolbar; one with `isOn` is a switch. */
interface Tool {
  readonly act: string;
  readonly label: string;
  readonly title?: string;
  readonly isOn?: boolean;
  readonly expanded?: boolean;
}

/** What the buttons of the toolbar do that is not done by the page. */
export const actionOf: Readonly<Record<string, TimelineAction>> = {
  saveSvg: 'saveSvg',
  savePng: 'savePng',
  copyMermaid: 'copy:mermaid',
  copyMarkdown: 'copy:markdown',
  copyText: 'copy:text',
  insertMermaid: 'insertMermaid',
};

/** The buttons, from left to right. */
export function toolsOf({ kept, follows, copyOpen }: Model): readonly Tool[] {
  return [
    { act: 'zoomIn', label: '+', title: l10n.t('Zoom In (+)') },
    { act: 'zoomOut', label: '−', title: l10n.t('Zoom Out (-)') },
    { act: 'fit', label: l10n.t('Fit'), title: l10n.t('Show Everything (0)') },
    { act: 'gaps', label: l10n.t('Gaps to Scale'), isOn: kept.gapsToScale ?? false },
    { act: 'follow', label: l10n.t('Follow Cursor'), isOn: follows },
    { act: 'saveSvg', label: l10n.t('Save as SVG') },
    { act: 'savePng', label: l10n.t('Save as PNG') },
    { act: 'copy', label: l10n.t('Copy as…'), expanded: copyOpen },
    ...(copyOpen
      ? [
          { act: 'copyText', label: l10n.t('Text') },
          { act: 'copyMarkdown', label: l10n.t('Markdown Table') },
          { act: 'copyMermaid', label: l10n.t('Mermaid') },
        ]
      : []),
    { act: 'insertMermaid', label: l10n.t('Insert as Mermaid') },
  ];
}

/** One stop of the Tab key; arrow keys lead from button to button. */
export function toolbarOf(model: Model): Markup {
  const tools = toolsOf(model);
  const stop = tools.some(({ act }) => act === model.tool) ? model.tool : tools[0]?.act;
  return element(
    'div',
    { 'data-key': 'toolbar', class: 'toolbar', role: 'toolbar', 'aria-label': l10n.t('Timeline') },
    ...tools.map(({ act, label, title, isOn, expanded }) =>
      button(act, label, {
        tabindex: act === stop ? 0 : -1,
        title,
        // A sign says nothing to a screen reader, a word does.
        'aria-label': /\p{L}/u.test(label) ? undefined : title,
        'aria-pressed': isOn === undefined ? undefined : String(isOn),
        'aria-expanded': expanded === undefined ? undefined : String(expanded),
      }),
    ),
  );
}

/** A switch for each lane that has events, and the search. */
export function filtersOf(
  { kept: { hiddenLanes = [] } }: Model,
  view: TimelineView,
  found: ReadonlySet<string> | undefined,
): Markup {
  const present = lanes.filter((lane) => view.events.some((event) => event.lane === lane));
  return element(
    'div',
    { 'data-key': 'filters', class: 'filters' },
    element(
      'div',
      { role: 'group', 'aria-label': l10n.t('Lanes'), class: 'lanes' },
      ...present.map((lane) =>
        button('lane', laneNames[lane](), {
          'data-key': lane,
          'data-lane': lane,
          class: 'lane',
          'aria-pressed': String(!hiddenLanes.includes(lane)),
        }),
      ),
    ),
    element('input', {
      'data-key': 'search',
      type: 'search',
      placeholder: l10n.t('Search'),
      'aria-label': l10n.t('Search events'),
    }),
    element('span', { 'data-key': 'found', class: 'found' }, found ? l10n.t('{0} found', found.size) : ''),
  );
}
