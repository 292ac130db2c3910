import type { TimelineView } from '../../../server/src/service/timeline/view/timelineView.ts';
import { at, minuteOf, viewOf } from './views.ts';

const evidence = [{ label: 'Dashboard', url: 'https://grafana.example.com/d/checkout' }];

/** The incident that the pictures of the guide show. */
const checkout = viewOf([
  at('10:02', 'deploy', 'Release 4.18 of the payment service goes to all regions', { phase: 'start' }),
  at('10:05', 'system', 'Error rate of checkout rises to 31 %', { approximate: true }),
  at('10:14', 'alert', 'Pager: checkout error rate above 5 %', { phase: 'detected', links: evidence }),
  at('10:17', 'people', 'On-call engineer acknowledges', { phase: 'acknowledged' }),
  at('10:23', 'people', 'Incident declared SEV1, Mira takes command', { phase: 'declared' }),
  at('10:30', 'people', 'DNS suspected: resolvers of eu-west-1 look slow', { until: '10:44' }),
  at('10:35', 'comms', 'Status page: "We are investigating"', { links: evidence }),
  at('10:54', 'people', 'Cause found: connection pool halved by the release', { phase: 'diagnosed' }),
  at('11:02', 'deploy', 'Rollback to 4.17 starts', { until: '11:08' }),
  at('11:08', 'system', 'Error rate back below 0.5 %', { phase: 'mitigated', links: evidence }),
  at('11:20', 'comms', 'Status page: "Fixed, we are watching"'),
  at('11:37', 'people', 'Incident closed', { phase: 'resolved' }),
  at('1/10:30', 'people', 'Review with both teams', { outOfOrder: true }),
]);

const empty = viewOf([], {
  title: '',
  date: null,
  severity: null,
  severityLevel: null,
  status: null,
  notes: [
    'There is no section "Timeline": add a heading "## Timeline" and below it lines such as "- 10:02 - Alert fires".',
  ],
});

const oneEvent = viewOf([at('10:02', 'alert', 'Disk of the primary database is full')], {
  notes: ['No event marks the start of the impact: write "[started]" before it.'],
});

const oneInstant = viewOf(
  Array.from({ length: 11 }, (_, index) =>
    at('10:02', 'alert', `Alert number ${index + 1} of the same minute`),
  ),
);

const undated = viewOf(
  [
    at('23:40', 'system', 'Latency doubles', { phase: 'start' }),
    at('23:52', 'alert', 'Latency alert', { phase: 'detected' }),
    at('1/00:10', 'people', 'Read replicas added', { phase: 'mitigated' }),
    at('1/00:25', 'people', 'All clear', { phase: 'resolved' }),
  ],
  { date: null, dated: false, zoneStated: false, title: 'Slow search' },
);

const outOfPlace = viewOf([
  at('10:00', 'system', 'Queue stops', { phase: 'start' }),
  at('10:20', 'people', 'Consumer restarted', { outOfOrder: true, phase: 'mitigated' }),
  at('10:31', 'people', 'Queue is empty'),
  at('later', 'people', 'Somebody calls the vendor', {
    start: null,
    problem: 'There is no time: write one such as 10:25.',
  }),
  at('25:71', 'comms', 'Customers are told', {
    start: null,
    problem: '"25:71" is no time: correct it.',
    links: evidence,
  }),
]);

/** Each day starts with minutes full of events. */
const tenDays = viewOf(
  Array.from({ length: 10 }, (_, day) => [
    at(`${day}/09:00`, 'alert', `Backup of day ${day + 1} fails`, day === 0 ? { phase: 'start' } : {}),
    at(`${day}/09:01`, 'system', 'Retry'),
    at(`${day}/09:03`, 'people', `Ticket ${4100 + day} opened`, day === 6 ? { phase: 'detected' } : {}),
    at(`${day}/09:04`, 'comms', 'Note in the channel', day === 9 ? { phase: 'resolved' } : {}),
  ]).flat(),
  { title: 'No backups for ten days' },
);

const rightToLeft = viewOf(
  [
    at('10:00', 'system', 'שיעור השגיאות עולה ל-31 אחוז', { phase: 'start' }),
    at('10:12', 'alert', 'تنبيه: معدل الأخطاء أعلى من 5٪', { phase: 'detected' }),
    at('10:20', 'people', 'Rollback של release 4.18 מתחיל'),
    at('10:58', 'people', 'انتهى الحادث بعد التراجع عن الإصدار', { phase: 'resolved' }),
  ],
  { title: 'השירות לא זמין בכל האזורים' },
);

const hostileTexts = viewOf(
  [
    at('10:00', 'system', '<script>alert(1)</script> & "quotes" **bold** [link](javascript:x) `code`', {
      phase: 'start',
    }),
    at('10:05', 'people', 'long '.repeat(1000).trim()),
    at('10:06', 'people', 'W'.repeat(5000), { id: ']]><x y="' }),
    at('10:07', 'comms', '', { phase: 'mitigated' }),
    at('10:09', 'comms', 'bell \u0007 half \ud83d pair 👩‍👩‍👧‍👦 家族 e\u0301'),
    at('10:20', 'other', '</text></svg>', { phase: 'resolved' }),
  ],
  { title: 'A <title> & "more" '.repeat(30) },
);

const days = viewOf(
  [
    at('0/00:00', 'deploy', 'Certificates are replaced', { until: '1/00:00', wholeDay: true }),
    at('2/00:00', 'system', 'First clients refuse the new chain', {
      until: '3/00:00',
      wholeDay: true,
      phase: 'start',
    }),
    at('4/00:00', 'people', 'Old chain restored', { until: '5/00:00', wholeDay: true, phase: 'mitigated' }),
  ],
  { title: 'Clients refuse certificates' },
);

const clockChange = viewOf(
  [
    at('0:30', 'deploy', 'Batch starts', { phase: 'start' }),
    at('0:50', 'system', 'First job runs'),
    at('1:10', 'system', 'First job runs again', { phase: 'detected' }),
    at('2:30', 'people', 'Doubled jobs removed', { phase: 'resolved' }),
  ],
  {
    title: 'Jobs run twice in the hour that comes twice',
    zone: 'Europe/Berlin',
    offsets: [
      { from: Number.MIN_SAFE_INTEGER, minutes: 120 },
      { from: minuteOf('1:00'), minutes: 60 },
    ],
  },
);

const seconds = viewOf([
  at('10:00:00', 'deploy', 'Flag turned on', { phase: 'start' }),
  at('10:00:20', 'alert', 'Health check fails', { phase: 'detected' }),
  at('10:00:45', 'deploy', 'Flag turned off by itself', { phase: 'mitigated' }),
  at('10:01:30', 'system', 'Healthy', { phase: 'resolved' }),
]);

const words = [
  'Error rate rises',
  'Pager',
  'Canary is stopped at 5 %',
  'Mira looks at the pool',
  'Note to support',
  'x',
];
const kinds = ['system', 'alert', 'deploy', 'people', 'comms', 'other'] as const;

/** As many as `count`, none like the other. */
export function crowd(count: number): TimelineView {
  const events = Array.from({ length: count }, (_, index) => {
    const minute = Math.floor((index * 480) / count + ((index * 7919) % 13) / 7);
    const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    return at(time, kinds[(index * 31) % 6] ?? 'other', `${words[(index * 17) % 6]} ${index}`, {
      id: String(index),
    });
  });
  return viewOf(events, { title: 'Much at once' });
}

/** What is drawn, by name: each has a picture beside this file. */
export const cases: Readonly<Record<string, TimelineView>> = {
  checkout,
  empty,
  oneEvent,
  oneInstant,
  undated,
  outOfPlace,
  tenDays,
  rightToLeft,
  hostileTexts,
  days,
  clockChange,
  seconds,
  crowd: crowd(150),
};
