import { describe, expect, it } from 'vitest';
import { documentLinksOf } from '../../server/src/service/features/documentLinks.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { analysisOf } from '../support/analyse.ts';

const links = {
  'PAY-': 'https://jira.example.com/browse/{id}',
  'PAY-OPS-': 'https://ops.example.com/{id}',
  '#': 'https://github.com/acme/shop/issues/{number}',
  'PD-': 'https://acme.pagerduty.com/incidents/{number}',
  'INC-': 'https://app.incident.io/acme/incidents/{number}',
};

/** The links of a text: the words and where they lead. */
function linksOf(text: string, settings: object = { links }): readonly (readonly [string, string])[] {
  const { configuration } = parseConfiguration(settings);
  const lines = lineIndexOf(text);
  return documentLinksOf(analysisOf(text), configuration).map(({ range, target }) => [
    text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)),
    target ?? '',
  ]);
}

const title = '# Post-Mortem: Payments failed\n\n';

describe('keys of tickets and incidents', () => {
  it('are links wherever they stand in running text', () => {
    expect(
      linksOf(`---
incident: INC-42
---

# Post-Mortem: Payments failed (PAY-1)

Tracked in **PAY-2**, [PAY-3], (PAY-OPS-4) and #5.

## Action Items

| Action | Ticket |
| --- | --- |
| Renew PD-Q2KX7TBVL1AZ9M | PAY-6 |
`),
    ).toEqual([
      ['INC-42', 'https://app.incident.io/acme/incidents/42'],
      ['PAY-1', 'https://jira.example.com/browse/PAY-1'],
      ['PAY-2', 'https://jira.example.com/browse/PAY-2'],
      ['PAY-3', 'https://jira.example.com/browse/PAY-3'],
      ['PAY-OPS-4', 'https://ops.example.com/PAY-OPS-4'],
      ['#5', 'https://github.com/acme/shop/issues/5'],
      ['PD-Q2KX7TBVL1AZ9M', 'https://acme.pagerduty.com/incidents/Q2KX7TBVL1AZ9M'],
      ['PAY-6', 'https://jira.example.com/browse/PAY-6'],
    ]);
  });

  it.each([
    ['code', '`PAY-1`, and\n\n```\nPAY-2\n```\n\n    PAY-3\n'],
    [
      'links',
      '[PAY-1](https://example.com) [see **PAY-2**][ref] ![PAY-3](a.png) [PAY-4]\n\n[ref]: https://example.com/PAY-5\n[PAY-4]: https://example.com\n',
    ],
    ['addresses', 'https://jira.example.com/browse/PAY-1 <https://x.org/PAY-2> www.example.com/PAY-3\n'],
    ['comments', '<!-- PAY-1 -->\n\nText <!-- PAY-2 -->.\n'],
    ['other words', 'XPAY-1, PAY-related, PAY-1-fix, PAY-1a, pay-1, &#35;5, a#5, PAY-\n'],
  ])('are no links in %s', (_, text) => expect(linksOf(title + text)).toEqual([]));

  it('are links in texts with CRLF behind a byte order mark', () => {
    expect(linksOf(`\uFEFF${title}One\nPAY-1\n`.replaceAll('\n', '\r\n')).map(([words]) => words)).toEqual([
      'PAY-1',
    ]);
  });

  it.each([
    ['in other Markdown', '# Notes\n\nPAY-1\n', { links }],
    ['without a tracker', `${title}PAY-1\n`, {}],
    ['to addresses that cannot be opened', `${title}PAY-1\n`, { links: { 'PAY-': 'command:{id}' } }],
  ])('are no links %s', (_, text, settings) => expect(linksOf(text, settings)).toEqual([]));
});

describe('the addresses of trackers', () => {
  it('are checked one by one', () => {
    const { configuration, issues } = parseConfiguration({
      links: { 'A-': 'https://a.example/{id}', 'B-': 'https://b.example/', '': 'https://c.example/{id}' },
    });
    expect(configuration.links).toEqual({ 'A-': 'https://a.example/{id}' });
    expect(issues.map(({ message }) => message)).toEqual([
      'links.B- must be an https address with {id} (the whole key) or {number} (what follows the prefix) in it.',
      'links. must be a prefix such as "JIRA-".',
    ]);
  });
});
