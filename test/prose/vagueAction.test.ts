import { describe, expect, it } from 'vitest';
import { findVagueAction } from '../../server/src/service/prose/vagueAction.ts';

describe('an action that nobody could tick off', () => {
  it.each([
    'Improve alerting',
    'Better dashboards.',
    'Look into the slow restore',
    'Look into a better queue',
    'Be careful with migrations',
    'Consider a second region',
    'Keep an eye on the queue',
    'Ensure backups work',
    'Fix the problem',
    'Train the team on the console',
    'Maybe add a cache',
    'Try to restart hung workers by themselves',
    'Hold a retrospective',
    'Add more tests',
    'Runbooks',
    'Update the runbook and add alerts',
    '**Process:** communicate better',
  ])('%j', (text) => {
    const found = findVagueAction(text);
    expect(found).toBeDefined();
    for (const { text: completion } of found?.completions ?? [])
      expect(findVagueAction(completion)).toBeUndefined();
  });
});

describe('an action that is definite', () => {
  it.each([
    'Improve the p95 of checkout to below 300 ms',
    'Alert when the disk of a broker is 80 % full',
    'Investigate the lease of pod ledger-7 and record the answer in INC-220',
    'Rotate the leaked key',
    'Second approver for the price list',
    'Remove the debug endpoint from release builds',
    'Ensure by an admission webhook that every pod has a limit',
    'Keep the old cluster until 30 June',
    'Rolled back the release',
    'Simplify the steps of the failover into a checklist',
    'Try to restart hung workers by themselves ([OPS-31](https://tracker.example.com/OPS-31))',
    'PAY-118',
    'https://tracker.example.com/OPS-4',
    '[Alert on stale exports](https://tracker.example.com/OPS-5)',
    '',
  ])('%j', (text) => {
    expect(findVagueAction(text)).toBeUndefined();
  });
});

it('names the words at fault and where they stand', () => {
  expect(findVagueAction('**Detect:** Improve alerting.')).toMatchObject({
    start: 12,
    end: 28,
    message: '"Improve alerting" cannot be ticked off: say what will exist, where, and how much of it',
  });
});
