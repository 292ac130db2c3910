import type { TimelineView } from '../../../server/src/service/timeline/view/timelineView.ts';
import { at, viewOf } from './views.ts';

const evidence = [{ label: 'Dashboard', url: 'https://grafana.example.com/d/checkout' }];

/** The incident that the pictures of the guide show. */
export const checkout = viewOf([
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

/** What is drawn, by name: each has a picture beside this file. */
export const cases: Readonly<Record<string, TimelineView>> = { checkout };
