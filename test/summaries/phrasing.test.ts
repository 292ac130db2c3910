import { describe, expect, it } from 'vitest';
import {
  capital,
  firstSentence,
  kindOfFragment,
  lowered,
  standsAlone,
} from '../../server/src/service/summaries/phrasing.ts';

describe('a fragment', () => {
  it.each([
    ['61,000 shoppers (42 % of sessions) saw an empty page', 'clause'],
    ['2,114 signed zones of 1,380 customers could not be resolved', 'clause'],
    ['Retained messages of two cities were deleted', 'clause'],
    ['Certificate deployed to production', 'clause'],
    ['340 contacts to customer support', 'phrase'],
    ['10,000 failed transactions', 'phrase'],
    ['12 orders that were lost', 'phrase'],
    ['About 2,600 listeners, 0.8% of all who listened', 'phrase'],
    ['61,400 signed zones unresolvable', 'phrase'],
    ['Rollback to 4.17', 'phrase'],
    ['Reopened `index-1` and waited until it was green', 'past'],
    ['**Moved** the alias back', 'past'],
    ['Roll back the release', 'base'],
  ] as const)('"%s" is a %s', (text, kind) => {
    expect(kindOfFragment(text)).toBe(kind);
  });
});

describe('the first sentence', () => {
  it.each([
    ['The disk was full. Nobody saw it.', 'The disk was full'],
    ['**Detection:** the alert fired', 'the alert fired'],
    ['4.1 **Parcels.** 1,472 parcels were late.', '1,472 parcels were late'],
    ['*Why did it stop?* The loop was full.', 'The loop was full'],
    ['**Alerts on what users see** find causes', '**Alerts on what users see** find causes'],
    ['Why? Because the lock was held.', 'Because the lock was held'],
    ['Two things came together:', ''],
    ['*What happened*', ''],
    ['What would have helped?', ''],
  ])('of "%s" is "%s"', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

describe('a sentence', () => {
  it.each([
    ['Orders were lost', true],
    ['That is 58% of them', false],
    ['They were lost', false],
    ['96,000 of them came back', false],
    ['2,150 checkouts (14 % of those begun) were given up', true],
  ])('"%s" stands alone: %s', (text, isAlone) => {
    expect(standsAlone(text)).toBe(isAlone);
  });

  it.each([
    ['The cache was cold', 'the cache was cold'],
    ['Reopened the index', 'reopened the index'],
    ['Redis was cold', 'Redis was cold'],
    ['DNS failed', 'DNS failed'],
    ['Sorting Centre closed', 'Sorting Centre closed'],
    ['`db-1` failed', '`db-1` failed'],
  ])('"%s" goes on as "%s"', (text, within) => {
    expect(lowered(text)).toBe(within);
  });

  it.each([
    ['the cache was cold', 'The cache was cold'],
    ['**the** cache', '**The** cache'],
    ['`db-1` failed', '`db-1` failed'],
  ])('"%s" begins as "%s"', (text, begun) => {
    expect(capital(text)).toBe(begun);
  });
});
