import { describe, expect, it } from 'vitest';
import { impactFiguresIn, impactFlags } from '../../server/src/service/model/impact.ts';

const texts = (line: string): readonly string[] => impactFiguresIn(line).map(({ text }) => text);

describe('figures of impact', () => {
  it.each([
    [
      '61,000 readers, about 27% of paying subscribers, met a blank page',
      ['61,000 readers', '27% of paying subscribers'],
    ],
    ['12 of 40 stores closed their tills', ['12 of 40 stores']],
    ['1 in 5 users saw an error page', ['1 in 5 users']],
    ['Three enterprise customers asked for credits', ['Three enterprise customers']],
    ['2,300 late orders and 14 cancelled contracts', ['2,300 late orders', '14 cancelled contracts']],
    ['1 204 parcels were sorted into the wrong bag', ['1 204 parcels']],
    ['Failed logins: 12,400', ['12,400']],
    ['18% of revenue and 1.4 TB of video', ['18% of revenue', '1.4 TB']],
    ['p99 latency peaked at 9,000 ms', ['9,000 ms']],
  ])('are found in %s', (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it.each([
    ['$1.2M in credits', '$1.2M', 1_200_000, '$'],
    ['3 lakh rupees in penalties', '3 lakh rupees', 300_000, 'rupees'],
    ['about 2.4 million euros', '2.4 million euros', 2_400_000, 'euros'],
    ['EUR 12,500 in refunds', 'EUR 12,500', 12_500, 'EUR'],
    ['₹4.5 crore', '₹4.5 crore', 45_000_000, '₹'],
  ])('know money: %s', (line, text, value, unit) => {
    expect(impactFiguresIn(line)).toMatchObject([{ text, value, unit, kind: 'money' }]);
  });

  it.each([
    ['Delivery rate: 98% → 12%', '98% → 12%'],
    ['Conversion: 3.1% -> 0.4%', '3.1% -> 0.4%'],
    ['Timeouts rose from 0.2% to 31%', 'from 0.2% to 31%'],
    ['Tickets: 20/hour → 480/hour', '20/hour → 480/hour'],
    ['p95: 180 ms → 2.4 s', '180 ms → 2.4 s'],
  ])('know changes: %s', (line, text) => {
    expect(impactFiguresIn(line)).toMatchObject([{ text, kind: 'change' }]);
  });

  it.each([
    ['The shop was closed for 48 minutes'],
    ['An SLO of 99.9% was missed'],
    ['Rate limit of 500 requests per minute'],
    ['Normally 40 calls an hour'],
    ['Between 14:20 and 15:05 on 12 March 2026'],
    ['Release 7.14 and revision 8812 were affected'],
    ['HTTP 503 on port 443, ticket INC-2201'],
    ['Traffic was 1.2 times that of last year'],
    ['Open from 9 am to 5 pm'],
    ['0 medication errors'],
  ])('are none in %s', (line) => {
    expect(texts(line)).toEqual([]);
  });

  it('stand where they say', () => {
    const line = 'Some 830 appointments (€9,100) were moved';
    for (const { start, end, text } of impactFiguresIn(line)) expect(line.slice(start, end)).toBe(text);
  });
});

describe('conditions of severity', () => {
  it.each([
    ['The site was completely unavailable', 'completeOutage'],
    ['A complete outage of the ticket shop', 'completeOutage'],
    ['We lost 6,200 sensor readings', 'dataLoss'],
    ['410 comments were deleted', 'dataLoss'],
    ['No customer data was exposed, but 14 internal tokens were leaked', 'securityBreach'],
    ['An attacker gained access to the mail server', 'securityBreach'],
    ['Guests could not check out', 'majorFeature'],
    ['Search was down in the app', 'majorFeature'],
  ])('are stated by "%s"', (line, condition) => {
    expect(Object.keys(impactFlags(line))).toEqual([condition]);
  });

  it.each([
    ['No data was lost.'],
    ['There was no data loss or corruption, and no security breach.'],
    ['Unauthorised access was ruled out.'],
    ['The attacker could have read personal data; there is no evidence that they did.'],
    ['99% of users were not affected'],
    ['Orders arrived late'],
  ])('are not stated by "%s"', (line) => {
    expect(impactFlags(line)).toEqual({});
  });

  it('give the largest share of people, not of other things', () => {
    expect(impactFlags('12% of visitors, 60% of paying members').usersShare).toMatchObject({
      percentage: 60,
    });
    expect(impactFlags('Half of our customers saw errors').usersShare).toMatchObject({ percentage: 50 });
    expect(impactFlags('80% of revenue').usersShare).toBeUndefined();
  });
});
