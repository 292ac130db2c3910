import { describe, expect, it } from 'vitest';
import { findBlame } from '../../server/src/service/prose/blame.ts';

const nothingKnown = { people: [], systems: [] };
const wordsIn = (text: string, context: object = {}): readonly string[] =>
  findBlame(text, { ...nothingKnown, ...context }).map(({ words }) => words);

describe('people made the cause', () => {
  it.each([
    ['Marta broke the login page.', 'Marta broke the login page'],
    [
      'At 09:12 the on-call engineer restarted the wrong node.',
      'the on-call engineer restarted the wrong node',
    ],
    ['The network team ignored two alarms.', 'The network team ignored two alarms'],
    ['Then somebody forgot to close the valve.', 'somebody forgot to close the valve'],
    ['@lea-b mistyped the region.', '@lea-b mistyped the region'],
    ['The wrong table was dropped by a contractor.', 'was dropped by a contractor'],
    [
      'An oversight by the release manager left the flag on.',
      'oversight by the release manager left the flag on',
    ],
    ["Ana's negligence cost us an hour.", "Ana's negligence cost us an hour"],
    ['The database team is to blame for the delay.', 'The database team is to blame for the delay'],
    ['Root cause: the developer.', 'Root cause: the developer'],
    ['The engineer has been reprimanded.', 'The engineer has been reprimanded'],
    ['As usual, Tom deployed on a Friday.', 'Tom deployed on a Friday'],
    ['The reviewers never read the diff.', 'The reviewers never read the diff'],
  ])('%j: %j', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    ['The operator should have noticed the alarm.', 'counterfactual'],
    ['Had Priya looked at the graph, it would have ended sooner.', 'counterfactual'],
    ['If only the reviewer had run the tests.', 'counterfactual'],
    ['The cause was human error.', 'humanError'],
    ['Who pushed this change?', 'question'],
    ["Why didn't Sam roll back?", 'question'],
    ['It was a careless change.', 'judgement'],
    ['Any competent engineer knows this flag.', 'judgement'],
  ])('%j is a %s', (text, category) => {
    expect(findBlame(text, nothingKnown).map((found) => found.category)).toEqual([category]);
  });

  it.each([
    'We forgot the index.',
    'I should have asked for a review.',
    'We failed to test the restore.',
    'We could have found out before it got worse.',
    'Had we looked at the graph, it would have ended sooner.',
  ])('%j is information', (text) => {
    expect(findBlame(text, nothingKnown).map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('a sentence', () => {
  it('is judged by itself, wherever it stands', () => {
    const text = 'The release went out at noon. Then the DBA skipped the check and started the import.';
    expect(wordsIn(text)).toEqual(['the DBA skipped the check']);
    const [found] = findBlame(text, nothingKnown);
    expect(text.slice(found?.start, found?.end)).toBe('the DBA skipped the check');
  });

  it('of thousands of words was pasted', { timeout: 20_000 }, () => {
    expect(wordsIn(`Marta broke it, ${'could have been '.repeat(20_000)}.`)).toEqual([]);
    expect(wordsIn(`Marta broke the login page. ${'! '.repeat(50_000)}`)).toEqual([
      'Marta broke the login page',
    ]);
  });
});

describe('what blames nobody', () => {
  it.each([
    'The proxy failed to reload its certificate.',
    'Jenkins ignored the exit code and Kafka lost its leader.',
    'Marta rolled back the release at 10:40.',
    'The on-call engineer was paged and acknowledged in two minutes.',
    'Team Atlas is responsible for the ledger.',
    'Deploys should be gated on the canary.',
    'The alert should have fired at 80 %.',
    'This could have been caught by a contract test.',
    'The team failed over to the second zone.',
    'Users forgot their passwords during the migration.',
    'The change was reviewed by two engineers.',
    'Nobody was at fault; two sensible changes met.',
    'This review does not assign blame.',
    'A phrase such as "the operator was careless" explains nothing.',
    'Validate the target to reduce the chance of human error.',
    'The operators could not have known that the format had changed.',
    'The storage team replaced the wrong-sized disks.',
    'If the engineer on call had had access to the console, it would have been shorter.',
    'The on-call took down the banner once logins worked.',
    'Due to the lock, nothing will be lost should a stale or forgotten session come back.',
    'An operator error is a symptom of something that made it easy.',
    'Had we not been watching the graph, the queue would have filled up.',
    'We could have found out hours later than we did.',
    'Who owns the certificate, and where is that written down?',
    'What allowed the expired key to pass?',
    'Carlos deleted the corrupt index on purpose.',
    'Der Betreiber hat vergessen, das Zertifikat zu erneuern, und niemand hat es bemerkt.',
    'L’ingénieur de garde a oublié de renouveler le certificat, et personne ne le savait.',
    '',
  ])('%j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('goes by what the document and the project say of names', () => {
    expect(wordsIn('Zorblax ignored the alarm.')).toEqual([]);
    expect(wordsIn('Zorblax ignored the alarm.', { people: ['Zorblax Quill'] })).toEqual([
      'Zorblax ignored the alarm',
    ]);
    expect(wordsIn('Otto ignored the alarm.')).toEqual(['Otto ignored the alarm']);
    expect(wordsIn('Otto ignored the alarm.', { systems: ['otto'] })).toEqual([]);
    expect(wordsIn('Otto ignored the alarm. İ: otto ignored it.', { allow: ['Otto ignored'] })).toEqual([]);
  });

  it('takes code for a thing', () => {
    expect(wordsIn('The \0\0\0\0\0\0 failed to reload, so \0\0\0\0 ignored it.')).toEqual([]);
  });
});

describe('rewrites', () => {
  it.each([
    ['An intern deleted the wrong volume.', 'The wrong volume was deleted; [what made that possible].'],
    [
      'The on-call failed to acknowledge the page.',
      'What would have made it possible to acknowledge the page?',
    ],
    ['Who broke the build?', 'What allowed the build to break?'],
    ['Root cause: human error.', 'Root cause: [what made the error possible].'],
  ])('%j becomes %j, which is silent', (text, expected) => {
    const [rewrite] = findBlame(text, nothingKnown)[0]?.rewrites ?? [];
    const rewritten = text.slice(0, rewrite?.start) + rewrite?.text + text.slice(rewrite?.end);
    expect(rewritten).toBe(expected);
    expect(wordsIn(rewritten)).toEqual([]);
  });
});
