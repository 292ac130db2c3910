import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { type CustomerFacts, customerFacts, isPublic } from '../../server/src/service/summaries/customers.ts';
import type { Facts } from '../../server/src/service/summaries/facts.ts';
import { summariesOf } from '../../server/src/service/summaries/summaries.ts';
import { analysisOf } from '../support/analyse.ts';

const names = { people: ['Mei Sato', 'lin-wei', 'olu'], systems: ['stsd', 'billing core'] };

describe('customers may read', () => {
  it.each([
    '61,000 shoppers (42 % of sessions) saw an empty page',
    'A change halved the number of connections',
    'Some orders arrived up to four hours late',
    'Two partner campaigns paused for the day',
    'Show the version of a table on the screen',
    'Solutions were slow, as pollution data was missing',
    'Two phones in Germany showed no eSIM on Monday',
    'Slow Checkout During the Night',
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
    ['products', 'The redis cache was cold'],
    ['providers', 'Our DNS at cloudflare failed'],
    ['names that look like names', 'Requests to Heron failed'],
    ['names with capitals in them', 'The OrderKeeper was slow'],
    ['acronyms', 'The OMS was slow'],
    ['release numbers', 'Release 119 was slow'],
    ['files', 'The limit in limits.yaml was low'],
    ['pull requests', 'Blocked on #365'],
    ['other currencies', 'CAD 76,500 of penalties'],
    ['what lawyers decide', 'Three formal complaints were made'],
    ['attacks', 'A malicious user changed a page'],
    ['people in companies', 'The employee was called'],
    ['what we think of ourselves', 'We forgot to renew it'],
    ['other languages', 'キューが満杯だった'],
    ['questions', 'Is the queue long enough?'],
    ['our trade', 'A replica was still empty'],
    ['what helps attackers', 'The private key was in the image'],
  ])('%s: "%s"', (_, text) => {
    expect(isPublic(text, names)).toBe(false);
  });
});

describe('a document', () => {
  const told = `# Post-Mortem: Heron Outage

## Impact

- Bo Lind saw it first
- Heron dropped 40 orders
- 300 shoppers waited

## Root Cause

The limit of Heron was too low. The limit was never raised.

## Action Items

- [ ] Raise the limit (issue)
- [ ] There was no alert
- [ ] TODO
`;
  const { configuration } = parseConfiguration({});
  const summaryOf = (text: string): string =>
    summariesOf(analysisOf(text), configuration, []).find(({ id }) => id === 'customers')?.markdown ?? '';

  it('gives customers no name that it writes with a capital', () => {
    const summary = summaryOf(told);
    expect(summary).not.toMatch(/Heron|Bo Lind|TODO|no alert|issue/);
    expect(summary).toContain('## Service disruption');
    expect(summary).toMatch(/300 shoppers waited/);
    expect(summary).toContain('- Raise the limit\n');
  });

  it('gives customers a title with capitals whose words it uses', () => {
    expect(summaryOf('# Slow Orders\n\n## Impact\n\n300 orders were slow.\n')).toContain('## Slow Orders');
  });

  it('gives customers nothing in another language', () => {
    const german =
      '# Warteschlange voll\n\n## Root Cause\n\nDie Warteschlange war voll, weil der Dienst nicht lief und das niemand sah.\n';
    expect(summaryOf(german)).not.toContain('Warteschlange');
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
