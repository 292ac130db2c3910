import { describe, expect, it } from 'vitest';
import { type CustomerFacts, customerFacts, isPublic } from '../../server/src/service/summaries/customers.ts';
import type { Facts } from '../../server/src/service/summaries/facts.ts';

const names = { people: ['Mei Sato', 'lin-wei', 'olu'], systems: ['stsd', 'billing core'] };

describe('customers may read', () => {
  it.each([
    '61,000 shoppers (42 % of sessions) saw an empty page',
    'A change halved the number of connections',
    'Some orders arrived up to four hours late',
    'Two partner campaigns paused for the day',
    'Show the version of a table on the screen',
    'Solutions were slow, as pollution data was missing',
  ])('"%s"', (text) => {
    expect(isPublic(text, names)).toBe(true);
  });
});

describe('customers may not read', () => {
  it.each([
    ['people', 'Mei Sato restarted the service'],
    ['handles', 'Told @olu about it'],
    ['names in lower case', 'lin-wei found an empty policy'],
    ['people whom nobody listed', 'Priya restarted the service'],
    ['roles', 'The on-call engineer was paged'],
    ['teams', 'The database team joined'],
    ['programs', 'Run stsd on one relay'],
    ['programs of two words', 'The billing core was slow'],
    ['code', 'Moved `products` back'],
    ['hosts', 'Restarted proxy-7'],
    ['domains', 'Requests to db.internal failed'],
    ['versions', 'Release 3.18 was withdrawn'],
    ['addresses', 'See https://example.com'],
    ['links', 'See [the graph](graph.png)'],
    ['IP addresses', 'Traffic to 10.2.3.4 was lost'],
    ['channels', 'Opened #inc-search'],
    ['tickets', 'Done in SHOP-12'],
    ['money', '€83,000 of orders were lost'],
    ['revenue', 'Revenue fell by a tenth'],
    ['our trade', 'A replica was still empty'],
    ['what helps attackers', 'The private key was in the image'],
  ])('%s: "%s"', (_, text) => {
    expect(isPublic(text, names)).toBe(false);
  });
});

it('an empty name of a system hides nothing', () => {
  expect(isPublic('Some orders arrived late', { people: [], systems: ['', ' '] })).toBe(true);
});

describe('the opening for customers', () => {
  const openingOf = (date: string, duration: string): CustomerFacts['opening'] => {
    const nothing = { title: '', cause: '', causes: [], impact: [], resolution: [], actions: [] };
    return customerFacts({ ...nothing, date, duration } as Partial<Facts> as Facts, names).opening;
  };

  it.each([
    ['2024-09-18', '47 minutes'],
    ['18.09.2024', 'about 2.5 hours'],
    ['March 12, 2024', '1 h 38 min'],
  ])('tells day and length: %s, %s', (date, duration) => {
    expect(openingOf(date, duration)).toBe(`Our service was disrupted on ${date} for ${duration}.`);
  });

  it.each([
    '47 minutes (until Mei Sato came)',
    '47 minutes, until proxy-7 was back',
    'see SHOP-12',
    '2 h, €83,000',
  ])('tells nothing internal beside them: "%s"', (remarked) => {
    expect(openingOf(remarked, remarked)).toBe('Our service was disrupted.');
  });
});
