import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { durationMinutes } from '../../server/src/service/model/duration.ts';
import { executiveSummary } from '../../server/src/service/summaries/executive.ts';
import { unknownFactMessage, unknownFacts } from '../../server/src/service/summaries/factCheck.ts';
import { summariesOf } from '../../server/src/service/summaries/summaries.ts';
import { analysisOf } from '../support/analyse.ts';

const document = analysisOf(`# Post-Mortem: Parcel labels printed twice

**Date:** 12 March 2024
**Duration:** 1 hour 38 minutes
**Severity:** High (P1)
**Author:** Nadia Rahman
**Reviewers:** Tomás Ferreira, Ines Keller

## Summary

The label service sent 1,200 print jobs twice and cost €83,000. Two depots, 42 % of the volume, stopped for 98 minutes.

<!-- Say how many were hit, such as 777 customers. -->

## Timeline

All times in UTC.

- 05:00 - The nightly export starts
- 05:41 - Bug: every job of \`label-queue-2\` is sent twice [start]
- 05:52 - Alert fires on worker p99 [detected]
- 07:19 - Old worker back, queue drained [resolved]

## Impact

- 61,000 parcels were late by 2.5 days; the archive grew by 3 TB
- Depot staff said "the printer would not stop for half an hour"
- Twelve hundred letters, see https://status.example.com/incidents/88

## Root Cause

A retry in Kafka 3.6 had no key: INC-4471 had told of it on Monday 4 March. The limit is 512 jobs, \`retries=7\`.

## Action Items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Give each job a key | @olu | 2024-04-02 | Done |
| Alert on doubled jobs | Mei Sato | 2024-04-09 | Open |
| Drain the queue in tests | @olu | 2024-04-16 | Open |
`);

function unknownIn(text: string): readonly string[] {
  return unknownFacts(document, text).map((fact) => fact.text);
}

/** What the document says in the same or in other words, or what can be reckoned from it. */
const known = [
  'On 2024-03-12 the labels were printed twice.',
  'On March 12, 2024 the labels were printed twice.',
  'On Tuesday, 12th of March, 1,200 jobs were sent twice.',
  'On 12.03.2024 it began.',
  'In March 2024 it began, and by April it was over.',
  'In 2024 the queue had no key.',
  'It lasted 1 h 38 min.',
  'It lasted 98 minutes, which is 1h38.',
  'It lasted 1 hour and 38 minutes.',
  'It lasted 1:38.',
  'About 1.6 hours of printing.',
  'The 98-minute stop hit 42% of the volume.',
  'The stop hit 42 percent of the volume, or 42 per cent.',
  '1200 print jobs, 1.2k jobs, 1 200 jobs and twelve hundred jobs.',
  'One thousand two hundred jobs were sent twice.',
  'It cost 83,000 euros, or EUR 83k.',
  'It cost €83 thousand.',
  '61 thousand parcels were late.',
  'About 61,000 parcels were late by two and a half days.',
  'Late by 60 hours.',
  'The archive grew by 3000 GB.',
  'Two depots stopped.',
  '2 depots stopped; both work again.',
  'At 05:41 UTC the first job was sent twice.',
  'At 5:41 a.m. the first job was sent twice.',
  'Between 05:41 and 07:19 jobs were sent twice.',
  'The alert fired after 11 minutes.',
  'From the start of the export to the end 2 hours 19 minutes went by.',
  '1 of 3 action items is done; 2 action items are open.',
  'One of three actions is done.',
  'Nadia Rahman wrote it, Tomás Ferreira and Ines Keller read it.',
  'Nadia’s account was read by Keller.',
  '@olu owns two actions; Mei Sato owns one.',
  'Kafka had no key, as INC-4471 told.',
  'The retry in Kafka 3.6 was the cause.',
  'The worker `label-queue-2` sent each job twice.',
  'The p99 of the worker told of it.',
  'See https://status.example.com/incidents/88.',
  'Staff said “the printer would not stop for half an hour”.',
  'The SLA was not touched, the API stayed up in UTC.',
  'Resolution: the old worker came back. Impact: parcels were late.',
  '## Executive Summary\n\n**What Happened:** labels were printed twice.',
  '- Cause: a retry without a key\n- Resolution: The old worker',
  '1. The queue was drained.\n2. The worker came back.',
  'Nobody noticed for 11 minutes. Printing stopped on its own. Afterwards the depot went on.',
  'On [Date] an incident lasted [How long it lasted].',
  'The limit of 512 jobs and 7 retries stayed.',
  'Severity: High (P1).',
  'About 1,200 jobs were sent twice, at a cost of about €83,000.',
  'On 2 April 2024 the first action was due.',
];

/** What the document does not say, and what of it is to be marked. */
const invented: readonly (readonly [string, ...string[]])[] = [
  ['1,300 print jobs were sent twice.', '1,300'],
  ['1.3k print jobs were sent twice.', '1.3k'],
  ['Thirteen hundred jobs were sent twice.', 'Thirteen hundred'],
  ['Three depots stopped.', 'Three'],
  ['43 % of the volume stopped.', '43 %'],
  ['42 depots stopped.', '42'],
  ['1,200 % more jobs.', '1,200 %'],
  ['It cost $83,000.', '$83,000'],
  ['It cost €84,000.', '€84,000'],
  ['It cost 83 million euros.', '83 million euros'],
  ['It lasted 97 minutes.', '97 minutes'],
  ['It lasted 1 hour 39 minutes.', '1 hour 39 minutes'],
  ['It lasted 2 hours.', '2 hours'],
  ['It lasted 98 hours.', '98 hours'],
  ['It lasted 98 seconds.', '98 seconds'],
  ['38 people called.', '38'],
  ['777 customers were hit.', '777'],
  ['The archive grew by 3 GB.', '3 GB'],
  ['At 05:42 it began.', '05:42'],
  ['At 5:41 PM it began.', '5:41 PM'],
  ['At 05:41 PST it began.', '05:41 PST'],
  ['At 05:41:30 it began.', '05:41:30'],
  ['It ended at noon.', 'noon'],
  ['On 2024-03-13 it began.', '2024-03-13'],
  ['On 12 March 2023 it began.', '12 March 2023'],
  ['On March 21 it began.', 'March 21'],
  ['On Friday it began.', 'Friday'],
  ['In May 2024 it began.', 'May 2024'],
  ['In 2023 it was the same.', '2023'],
  ['Half of the parcels were late.', 'Half of'],
  ['1 of 5 action items is done.', '5'],
  ['The fix was made by Priya Sharma.', 'Priya Sharma'],
  ['Priya made the fix.', 'Priya'],
  ['The fix was made by @priya.', '@priya'],
  ['The review was led by Nadia Keller.', 'Nadia Keller'],
  ['The queue in RabbitMQ was full.', 'RabbitMQ'],
  ['RabbitMQ was full.', 'RabbitMQ'],
  ['A node of AWS was lost.', 'AWS'],
  ['The depot in Rotterdam stopped.', 'Rotterdam'],
  ['The ticket INC-4472 told of it.', 'INC-4472'],
  ['A bug in Kafka 3.7 was the cause.', '3.7'],
  ['A bug in v2.3.1 was the cause.', 'v2.3.1'],
  ['The worker `label-queue-3` stopped.', '`label-queue-3`'],
  ['See https://status.example.com/incidents/89.', 'https://status.example.com/incidents/89'],
  ['Read [more](https://example.org/more).', 'https://example.org/more'],
  ['Write to ops@example.org.', 'ops@example.org'],
  ['Staff said “the printer went on for half a day”.', '“the printer went on for half a day”'],
  ['Severity: Critical (P0).', 'P0'],
  ['About 1,300 jobs, some 62,000 parcels.', '1,300', '62,000'],
  ['2 of 3 action items are done.', '2'],
  ['3 action items are open.', '3'],
  ['About 2,000 jobs were sent twice.', '2,000'],
  ['5xx answers rose.', '5xx'],
  ['The stop took 60 to 90 seconds.', '60', '90 seconds'],
];

describe('a text is checked against its post-mortem', () => {
  it.each(known)('which says: %s', (text) => expect(unknownIn(text)).toEqual([]));

  it.each(invented)('which does not say: %s', (text, ...marked) => expect(unknownIn(text)).toEqual(marked));

  it.each(['`abel-queue-2`', 'https://status.example.com/incidents/8', 'INC-447'])(
    'and a part of a word is another one: %s',
    (part) => {
      expect(unknownFacts(document, `See ${part} for more.`).map(({ text }) => text)).toContain(part);
    },
  );

  it('and against the draft that it was made of', () => {
    const text = 'The meeting takes 45 minutes and is led by Zebulon; 46 people come.';
    const draft = 'A meeting of 45 minutes, led by Zebulon';
    expect(unknownFacts(document, text, { draft }).map((fact) => fact.text)).toEqual(['46']);
  });

  it('and what it does not say is named', () => {
    const [number, quote] = unknownFacts(document, '1,300 jobs, and “nobody was there to stop it”.');
    expect(number).toEqual({ start: 0, end: 5, kind: 'number', text: '1,300' });
    expect([number, quote].map((fact) => fact && unknownFactMessage(fact))).toEqual([
      '“1,300” does not stand in the post-mortem.',
      'These words do not stand in the post-mortem.',
    ]);
  });
});

const paths = ['examples', 'test/model/documents'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : [])),
);

function summarised(path: string) {
  const analysis = analysisOf(readFileSync(path, 'utf8'));
  const { postmortem, parts } = analysis;
  return { analysis, summary: executiveSummary(postmortem, parts, { actionStatuses: {} }) };
}

describe.each(paths)('%s', (path) => {
  const { analysis, summary } = summarised(path);

  it('says all that its summary says', () => expect(unknownFacts(analysis, summary)).toEqual([]));

  it('says all that it is told of it for each kind of reader', () => {
    const { configuration } = parseConfiguration({});
    // How long a meeting takes is said by no document.
    const told = summariesOf(analysis, configuration, []).filter(({ id }) => id !== 'agenda');
    for (const { id, markdown } of told) expect([id, unknownFacts(analysis, markdown)]).toEqual([id, []]);
  });

  it('says all that it says itself', () => {
    const text = analysis.source.text.replace(/<!--.*?-->/gs, '');
    expect(unknownFacts(analysis, text)).toEqual([]);
  });
});

const summaries = paths.map(summarised);

/** The summaries that have a match, each with the places of all matches. */
function placesOf(pattern: RegExp) {
  return summaries.flatMap(({ analysis, summary }) => {
    const places = [...summary.matchAll(pattern)].map(({ 0: text, index }) => ({ text, index }));
    return places.map((place) => ({ analysis, summary, ...place }));
  });
}

interface Place {
  readonly analysis: ReturnType<typeof analysisOf>;
  readonly summary: string;
  readonly text: string;
  readonly index: number;
}

/** Something is marked where a summary says something else than before. */
function expectCaught({ analysis, summary, text, index }: Place, changed: string): void {
  const mutated = summary.slice(0, index) + changed + summary.slice(index + text.length);
  const found = unknownFacts(analysis, mutated);
  const isCaught = found.some(({ start, end }) => start < index + changed.length && end > index);
  if (!isCaught) throw new Error(`"${text}" became "${changed}" in: ${mutated}`);
}

describe('a summary that was changed is caught', { timeout: 30_000 }, () => {
  const runs = { numRuns: 100 };
  const oneOf = (places: readonly Place[]) =>
    fc.nat({ max: places.length - 1 }).map((at) => places[at] as Place);

  it('in any digit of a number or time', () => {
    const places = placesOf(/(?<!\d-|\d)\d+(?:[.,:]\d+)*(?!-\d|\d)/g);
    fc.assert(
      fc.property(oneOf(places), fc.nat(), fc.integer({ min: 1, max: 9 }), (place, at, by) => {
        const digits = [...place.text.matchAll(/\d/g)].map(({ index }) => index);
        const where = digits[at % digits.length] ?? 0;
        const digit = (Number(place.text[where]) + by) % 10;
        const changed = place.text.slice(0, where) + digit + place.text.slice(where + 1);
        fc.pre(!isReckoned(place, changed));
        expectCaught(place, changed);
      }),
      runs,
    );
  });

  it('in any date', () => {
    const places = placesOf(/\b\d{4}-\d\d-\d\d\b/g);
    fc.assert(
      fc.property(oneOf(places), fc.integer({ min: 400, max: 4000 }), (place, by) => {
        const day = new Date(Date.parse(place.text) + by * 86_400_000);
        const changed = day.toISOString().slice(0, 10);
        const days = place.analysis.postmortem.actionLists.flatMap(({ items }) =>
          items.map(({ dueDay = 0 }) => new Date(dueDay * 86_400_000).toISOString().slice(0, 10)),
        );
        fc.pre(!place.analysis.source.text.includes(changed) && !days.includes(changed));
        expectCaught(place, changed);
      }),
      runs,
    );
  });

  it('in any name', () => {
    const places = placesOf(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu);
    const names = fc.constantFrom(
      'Priya',
      'Zebulon',
      'Oracle Cloud',
      'RabbitMQ',
      'Rotterdam',
      '@zeb',
      'NATS',
    );
    fc.assert(
      fc.property(oneOf(places), names, (place, name) => {
        fc.pre(!place.analysis.source.text.toLowerCase().includes(name.toLowerCase()));
        expectCaught(place, name);
      }),
      runs,
    );
  });
});

/** Whether a changed number is still one that the document has, or a length of time between two of its entries. */
function isReckoned({ analysis, summary, text, index }: Place, changed: string): boolean {
  const { source, postmortem } = analysis;
  const numbers = source.text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
  const value = (number: string): number => Number(number.replace(/,(?=\d{3})/g, '').replace(',', '.'));
  if (numbers.some((number) => number === changed || value(number) === value(changed))) return true;
  if (
    numbers.some((number) => number.includes(':') && number.replace(/^0/, '') === changed.replace(/^0/, ''))
  )
    return true;
  const words = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
  if (new RegExp(`\\b${words[value(changed)] ?? '\\0'}\\b`, 'i').test(source.text)) return true;
  const around = summary.slice(Math.max(0, index - 20), index + text.length + 20);
  const mutated = around.replace(text, changed);
  if (/^(?:25|33|50|66|67|75)$/.test(changed) && /\b(?:half|third|quarter)/i.test(source.text)) return true;
  // As long as one hour more.
  if (/h(?:ours?)? [6-9]\d ?m/.test(mutated)) return true;
  const minutes = postmortem.timeline.entries.flatMap(({ minutes = [] }) => minutes);
  const length = durationMinutes(/\d[\d.,]*\s?(?:days?|h|min|sec).*/.exec(mutated)?.[0] ?? '');
  return minutes.some((from) =>
    minutes.some((to) => Math.abs(to - from - (length ?? Number.NaN)) < (changed.includes('.') ? 3.1 : 1)),
  );
}
