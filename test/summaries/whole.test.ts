import { describe, expect, it } from 'vitest';
import { nameOf } from '../../server/src/service/summaries/opening.ts';
import { firstSentence, tellsAct } from '../../server/src/service/summaries/phrasing.ts';
import { causeSentence, impactSentences } from '../../server/src/service/summaries/sentences.ts';
import { isWhole, stopped, tidied } from '../../server/src/service/summaries/whole.ts';

describe('a sentence', () => {
  it.each([
    'The queue was full',
    'Users saw "try again later" (about half of them)',
    'a) The queue was full',
    'The job writes `{ "a": (` at its end',
    'The column order_id was empty',
  ])('can be told: %s', (text) => expect(isWhole(text)).toBe(true));

  it.each([
    'The fix is here: https://example.com/1',
    'Traffic went to (see below',
    '![graph](a.png) shows it',
    '| Orders | 12',
    'Mail was lost[^1]',
    'Mail was <b>lost</b>',
    'The **queue was full',
    'The _queue was full',
    'The provider said, "we have restarted it"',
    '{what the outage caused}',
  ])('is not told: %s', (text) => expect(isWhole(text)).toBe(false));

  it.each([
    ['See [the graph](a.png "Graph") of it', 'See the graph of it'],
    ['📦 Twelve parcels were late', 'Twelve parcels were late'],
    ['However, the disk was full', 'the disk was full'],
    ['...because the disk was full', 'because the disk was full'],
    ['However the disk was filled, it stopped', 'the disk was filled, it stopped'],
  ])('stands without what leads elsewhere: %s', (text, told) => expect(tidied(text)).toBe(told));

  it.each([
    ['The disk was full', 'The disk was full.'],
    ['Two things:', 'Two things:'],
    ['It was full!', 'It was full!'],
    ['ディスクが満杯だった', 'ディスクが満杯だった。'],
  ])('has one stop: %s', (text, told) => expect(stopped(text)).toBe(told));

  it.each([
    ['We restarted the queue', true],
    ['The queue was restarted', true],
    ['The queue was full', false],
    ['The queue had been restarted', false],
    ['We did not restart the queue', false],
    ['A queue keeps its mails', false],
  ])('tells an act: %s: %s', (text, is) => expect(tellsAct(text)).toBe(is));

  it('is the first that says something', () => {
    expect(firstSentence('See https://example.com/1. The queue was full.')).toBe('The queue was full');
    expect(firstSentence('**なぜ？** → キューが満杯だった')).toBe('キューが満杯だった');
  });
});

describe('sentences', () => {
  it('list phrases once', () => {
    const texts = ['40 failed jobs', 'Orders were lost', '3 lost mails', 'Two late trucks'];
    expect(impactSentences(texts)).toEqual([
      'The impact included 40 failed jobs, 3 lost mails and two late trucks.',
      'Orders were lost.',
    ]);
  });

  it('say arrows', () => {
    expect(impactSentences(['Sales: 40 → 3 a minute, before they came back'])).toEqual([
      'Sales went from 40 to 3 a minute, before they came back.',
    ]);
  });

  it('are not put around other languages', () => {
    expect(impactSentences(['30 Bestellungen', 'Waren fehlten'], false)).toEqual([
      '30 Bestellungen.',
      'Waren fehlten.',
    ]);
    expect(causeSentence('zu wenig Platz', false)).toBe('Zu wenig Platz.');
  });

  it('keep names as they are written', () => {
    expect(causeSentence('there was no space')).toBe('There was no space.');
    expect(causeSentence('mqHub dropped all mails')).toBe('mqHub dropped all mails.');
  });
});

it.each([
  ['2024-03-12, Hub full', 'Hub full'],
  ['Incident on 2024-03-12 - Hub full', 'Hub full'],
  ['March 12th, 2024 Hub full', 'Hub full'],
  ['2024-03-12 4:05 PM PST, Hub full', 'Hub full'],
  ['Hub full post-mortem', 'Hub full'],
  ['Hub **full', 'Hub full'],
  ['2024-03-12', '2024-03-12'],
])('the incident "%s" is called "%s"', (title, name) => expect(nameOf(title)).toBe(name));
