import { describe, expect, it } from 'vitest';
import { eventAtLine, foundIn, shownView, stillFocused } from '../../../client/src/timeline/webview/model.ts';
import type { TimelineView } from '../../../server/src/service/index.ts';
import { analysisOf, service } from '../../support/analyse.ts';
import { configuration, eventIn } from '../../timeline/view/document.ts';

/** The lines of a document, in which the timeline begins in line 4. */
const lines = [
  '# Post-Mortem: Checkout is down',
  '',
  '**Date:** 2024-05-06',
  '',
  '## Timeline (UTC)',
  '',
  '- 10:00 - Deploy of checkout 4.2 begins',
  '- 10:04 - Alert: error rate of checkout above 5 %',
  '',
  '  Second paragraph of the alert',
  '',
  '- 10:20 - Jane Doe rolls checkout back',
  '- 10:30 - Errors are gone',
  '',
  '## Actions',
  '',
  '- Nothing',
];

function viewOf(text: readonly string[]): TimelineView {
  return service.timelineView(analysisOf(text.join('\n')), configuration);
}

const view = viewOf(lines);
const [deploy, alert, rollback, gone] = ['Deploy', 'Alert', 'Jane', 'Errors'].map(
  (beginning) => eventIn(view, beginning).id,
);

describe('the view that is shown', () => {
  it('is the same object where no lane is hidden', () => {
    expect(shownView(view, {})).toBe(view);
    expect(shownView(view, { hiddenLanes: [] })).toBe(view);
  });

  it('has no events of lanes that are hidden, and everything else', () => {
    const shown = shownView(view, { hiddenLanes: ['alert', 'deploy', 'there is no such lane'] });
    expect(shown.events.map(({ lane }) => lane)).not.toContain('alert');
    expect(shown.events.length).toBeLessThan(view.events.length);
    expect({ ...shown, events: view.events }).toEqual(view);
  });
});

describe('a search', () => {
  it.each(['', ' ', '\t \n', undefined])('for %j is none', (search) => {
    expect(foundIn(view, search)).toBeUndefined();
  });

  it.each([
    ['checkout', [deploy, alert, rollback]],
    ['CHECKOUT', [deploy, alert, rollback]],
    ['back checkout', [rollback]],
    ['10:04', [alert]],
    ['10: gone', [gone]],
    ['jane doe', [rollback]],
    ['checkout gone', []],
    ['.*', []],
    ['(', []],
  ])('for %j finds events with all of its words, in any order', (search, ids) => {
    expect([...(foundIn(view, search) ?? [])]).toEqual(ids);
  });
});

describe('the event at a line', () => {
  it.each<[number | null, string | undefined, string]>([
    [null, undefined, 'there is no cursor'],
    [0, undefined, 'the title'],
    [3, undefined, 'above the heading'],
    [4, undefined, 'the heading'],
    [5, undefined, 'between the heading and the first entry'],
    [6, deploy, 'an entry'],
    [7, alert, 'an entry'],
    [9, alert, 'another paragraph of it'],
    [10, alert, 'an empty line behind it'],
    [11, rollback, 'an entry'],
    [12, gone, 'the last entry'],
    [13, undefined, 'below the last entry'],
    [16, undefined, 'another section'],
    [1e9, undefined, 'far below'],
  ])('%j is %s: %s', (line, id, _) => {
    expect(eventAtLine(view, line)).toBe(id);
  });

  it('is the nearest entry above in the text, not in time', () => {
    const mixed = viewOf([
      ...lines.slice(0, 6),
      '- 10:30 - Errors are gone',
      '',
      '- 10:00 - Deploy begins',
      '',
      '- 10:20 - Rolled back',
    ]);
    expect(eventAtLine(mixed, 7)).toBe(eventIn(mixed, 'Errors').id);
    expect(eventAtLine(mixed, 9)).toBe(eventIn(mixed, 'Deploy').id);
  });

  it('is none where there are no events', () => {
    expect(eventAtLine(viewOf(['# Post-Mortem: x', '', '## Timeline', '']), 2)).toBeUndefined();
    expect(eventAtLine(viewOf([]), 0)).toBeUndefined();
  });
});

describe('the focus', () => {
  const changed = (from: string, to: string): TimelineView =>
    viewOf(lines.map((line) => (line.includes(from) ? to : line)));
  const without = (part: string): TimelineView => viewOf(lines.filter((line) => !line.includes(part)));
  const with_ = (line: string, at: number): TimelineView => viewOf(lines.toSpliced(at, 0, line));

  it('is nowhere where it was nowhere', () => {
    expect(stillFocused(view, view, undefined)).toBeUndefined();
    expect(stillFocused(undefined, view, undefined)).toBeUndefined();
  });

  it('stays while nothing changes, also after a reload', () => {
    expect(stillFocused(view, view, rollback)).toBe(rollback);
    expect(stillFocused(undefined, view, rollback)).toBe(rollback);
  });

  it('stays at an entry whose text is changed', () => {
    const after = changed('Jane Doe', '- 10:20 - Somebody else rolls checkout back');
    expect(stillFocused(view, after, rollback)).toBe(eventIn(after, 'Somebody').id);
  });

  it('stays at an entry whose time is changed, so that it is elsewhere on the axis', () => {
    const after = changed('Jane Doe', '- 09:00 - Jane Doe rolls checkout back');
    expect(stillFocused(view, after, rollback)).toBe(eventIn(after, 'Jane').id);
  });

  it('stays at its entry when another one is written or taken away above it', () => {
    expect(stillFocused(view, with_('- 10:01 - Something new', 7), rollback)).toBe(rollback);
    expect(stillFocused(view, with_('Words of another section', 3), rollback)).toBe(rollback);
    expect(stillFocused(view, without('Deploy'), rollback)).toBe(rollback);
  });

  it('goes to the entry that takes the place of one that is taken away', () => {
    expect(stillFocused(view, without('Deploy'), deploy)).toBe(alert);
    expect(stillFocused(view, without('Errors'), gone)).toBe(rollback);
  });

  it('is nowhere where no entry is left, or where it was at none of them', () => {
    expect(stillFocused(view, viewOf([]), gone)).toBeUndefined();
    expect(stillFocused(view, view, 'another')).toBeUndefined();
    expect(stillFocused(undefined, view, 'another')).toBeUndefined();
  });
});
