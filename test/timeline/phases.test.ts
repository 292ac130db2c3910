import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../server/src/service/timeline/metrics.ts';
import { phaseMarker, phasesOf } from '../../server/src/service/timeline/phases.ts';

/** Lines of "phase | text", as one reads them; "-" for entries that mark nothing. */
function timeline(lines: string): { readonly expected: string; readonly read: string } {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);
  const phases = phasesOf(rows.map(([, text]) => ({ text })));
  return {
    expected: rows.map(([phase, text]) => `${phase.trim()} | ${text}`).join('\n'),
    read: rows.map(([, text], index) => `${phases[index] ?? '-'} | ${text}`).join('\n'),
  };
}

const documents: Readonly<Record<string, string>> = {
  'a rollback that fails first': `
- | Nightly vacuum job kicked off on the orders database
- | Release 7.14.0 reaches the EU fleet
start | Card payments start to be declined with code 96
detected | Datadog monitor "auth decline ratio" goes into alarm
- | Primary on-call does not answer; page escalates to secondary
acknowledged | Secondary on-call acks and logs on
declared | SEV1 called by the secondary, bridge opened
- | Suspected the card network; vendor denies any problem
- | Rollback of 7.14.0 attempted, fails because the previous image was garbage-collected
- | Traffic shifted to the US fleet, declines fall from 80% to 35%
diagnosed | Bisecting shows the culprit: a changed retry header breaks the acquirer's parser; cause confirmed with a replay
mitigated | Hotfix 7.14.1 live everywhere, approval rate back at 98%
- | Status page set to "monitoring"
resolved | Incident closed by the commander
- | Post-mortem scheduled for Thursday`,
  'errors that return': `
start | TLS certificate of the partner API expires
- | Retry queue at the partner begins to grow
detected | Partner opens a ticket: all calls fail with a handshake error
acknowledged | API team picks the ticket up
diagnosed | Expired certificate found; the renewal job has been disabled since June
- | New certificate requested from the CA
- | New certificate installed on all edges and partner calls succeed
- | Errors return in ap-south: one edge still serves the old chain
mitigated | Last edge reloaded, handshakes succeed in all regions
resolved | Incident resolved`,
  'an incident that is reopened': `
start | DNS zone pushed without the www record; lookups begin to fail
detected | Uptime check alerts from three continents
acknowledged | On-call engineer paged
declared | Incident declared, war room set up
diagnosed | Missing record spotted in the diff of the zone: root cause
- | Partial recovery: 40% of lookups succeed
- | Lookups succeed everywhere
- | Incident resolved
- | Record goes missing again as the pipeline re-applies the bad zone; incident reopened
mitigated | Pipeline stopped and zone restored, lookups succeed everywhere again
resolved | Two hours without an error: incident closed`,
  'others who acknowledge, declare and resolve': `
- | Chef run rolls new sudoers file to the bastion hosts
start | SSH to production rejected for all engineers
detected | Backend developer asks in #infra why she cannot reach the hosts
acknowledged | Infra on-call takes a look and confirms
declared | SEV-3 opened
diagnosed | Template of the sudoers file turned out to have a syntax error
- | Hosting provider acknowledges the request
- | Provider reports the issue resolved on their side; console still refuses our key
mitigated | Old sudoers file put back by console on all bastions, SSH possible again
resolved | SEV-3 closed`,
  'a recovery in two regions, one after the other': `
- | Firmware 3.2 pushed to 2% of locks as a canary
start | Locks stop answering the phone app
detected | First complaints reach the hotline
acknowledged | Device lead is reached by phone and takes over
- | Considered rolling back the firmware; locks can only be rolled back by Bluetooth
diagnosed | It is now clear that the firmware drops its session key on daylight saving change
- | Patched gateway deployed in Europe, European locks answer again
mitigated | Patched gateway deployed in the remaining regions, all locks answer
resolved | Incident over after one night without reports`,
  'nobody who declares': `
- | Batch import of 4 million rows begins
start | Replica lag passes 10 minutes; dashboards show stale figures
detected | A finance analyst asks why yesterday's revenue is missing
acknowledged | Data on-call takes the ticket
- | Import paused, lag keeps growing
- | Incident not declared because no customer was affected
diagnosed | Lag traced to a missing index on the new table
- | Index build started
mitigated | Index in place, lag back below 5 seconds
resolved | Import finished, issue resolved`,
  'a change as the likely start, stability as the likely end': `
- | Feature freeze lifted
start | Release 12.1 deployed to all stores
detected | Alert fires: till error rate above 10%
acknowledged | Engineer paged, incident channel created
- | Investigation began
mitigated | Till software restored to 12.0, service recovered
resolved | Monitoring confirmed stability`,
};

describe('the phases of a timeline', () => {
  it.each(Object.entries(documents))('are read in %s', (_, lines) => {
    const { expected, read } = timeline(lines);
    expect(read).toBe(expected);
  });

  it('leave the start unknown where nobody says it', () => {
    expect(phasesOf([{ text: 'Alert: queue depth above 50,000' }, { text: 'Queue drains' }])).toEqual([
      'detected',
      'mitigated',
    ]);
  });

  it('need somebody to notice before a mere change is the start', () => {
    expect(phasesOf([{ text: 'Release 4 deployed' }, { text: 'Lunch' }])).toEqual([undefined, undefined]);
  });

  it('take a repair as mitigation only where no effect is stated, and not when it did not help', () => {
    const phases = phasesOf(
      [
        'Alarm goes off',
        'Hotfix deployed',
        'Error rate unchanged',
        'Cache rule disabled',
        'Incident resolved',
      ].map((text) => ({ text })),
    );
    expect(phases).toEqual(['detected', undefined, undefined, 'mitigated', 'resolved']);
  });

  it('are not read from other scripts', () => {
    expect(phasesOf([{ text: '復旧: health check OK, 全サービス正常 service restored' }])).toEqual([
      undefined,
    ]);
  });
});

describe('one entry', () => {
  it.each([
    ['Rollback is proposed'],
    ['Failover approved by the director'],
    ['Attempted to restore service from backup'],
    ['Workers restarted, no improvement'],
    ['Cache disabled as a test'],
    ['Should we declare an incident?'],
    ['Search works again for half of the users'],
    ['Error rate down to 12%'],
    ['Support acknowledged the complaint on social media'],
    ['Cloud provider declares an incident'],
    ['Alert silenced for the maintenance'],
    ['Issue remained unresolved'],
    ['Nightly job reports success'],
    ['No root cause found yet'],
    ['Backup started'],
  ])('marks nothing: %s', (text) => {
    expect(phasesOf([{ text }])).toEqual([undefined]);
  });
});

describe('a marker', () => {
  it.each([
    ['[detected] Somebody asked', 'detected'],
    ['Reboot finished (mitigated)', 'mitigated'],
    ['**Detected:** the alert was proposed', 'detected'],
    ['Resolved: rollback attempted', 'resolved'],
    ['Impact started: shops closed', 'start'],
    ['Identified: wrong flag', 'diagnosed'],
  ])('wins over the rest of %s', (text, phase) => {
    expect(phaseMarker.test(text)).toBe(true);
    expect(phasesOf([{ text }])).toEqual([phase]);
  });

  it('wins over other entries', () => {
    const phases = phasesOf([
      { text: 'Checkout starts failing' },
      { text: '[start] Flag switched' },
      { text: 'Alert' },
    ]);
    expect(phases).toEqual([undefined, 'start', 'detected']);
  });

  it('is no word in passing', () => {
    expect(phaseMarker.test('Ticket resolved (see 4411)')).toBe(false);
    expect(phaseMarker.test('Started at 10:00')).toBe(false);
  });
});

describe('long texts', () => {
  it('are read in reasonable time', () => {
    const started = performance.now();
    for (const words of ['alert ', 'customers report ', '12% ', 'no '])
      phasesOf([{ text: words.repeat(1000) }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('give figures for what they mark', () => {
    const phases = phasesOf([{ text: 'Logins begin to fail' }, { text: 'Alert fires' }]);
    const { timeToDetectMinutes } = metricsOf(phases.map((phase, index) => ({ phase, minutes: index * 7 })));
    expect(timeToDetectMinutes).toBe(7);
  });
});

describe('what is remembered of an entry', () => {
  const alert = { text: 'Disk alert fires on db-4' };
  const back = { text: 'Writes succeed again on db-4' };
  const relapse = { text: 'Writes to db-4 fail again' };

  it('does not depend on where the entry stood before', () => {
    expect(phasesOf([alert, back])).toEqual(['detected', 'mitigated']);
    expect(phasesOf([alert, back, relapse, { ...back }])).toEqual([
      'detected',
      undefined,
      undefined,
      'mitigated',
    ]);
    expect(phasesOf([alert, { ...back }])).toEqual(['detected', 'mitigated']);
  });

  it('is told once for an array', () => {
    const entries = [alert, back];
    expect(phasesOf(entries)).toBe(phasesOf(entries));
  });
});
