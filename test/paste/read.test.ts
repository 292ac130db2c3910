import { describe, expect, it } from 'vitest';
import { type PasteDocument, readPasted } from '../../server/src/service/paste/read.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

/** An incident of 15 January 2024 in a document in UTC, pasted two weeks later by somebody in Berlin. */
const document: PasteDocument = {
  now: Date.parse('2024-02-01T09:00:00Z') / 60_000,
  zone: 'UTC',
  readerZone: 'Europe/Berlin',
  calendar: { year: 2024, slashes: undefined },
  incident: day('2024-01-15'),
};

/** One line for each entry: the instant in UTC, what happened, and who said so. */
function read(text: string, changes: Partial<PasteDocument> = {}): readonly string[] {
  return readPasted(text, { ...document, ...changes }).map(({ minutes, text: words, author }) => {
    const instant = `${new Date(Math.round(minutes * 60_000)).toISOString().slice(0, 19)}Z`.replace(
      ':00Z',
      'Z',
    );
    return `${instant} ${words}${author === undefined ? '' : ` (${author})`}`;
  });
}

/** Snippets as they are copied, each with what a careful reader takes from it. */
type Snippet = readonly [
  name: string,
  text: string,
  told: readonly string[],
  changes?: Partial<PasteDocument>,
];

const slack: readonly Snippet[] = [
  [
    'names above indented times',
    'Mei Sato\n  10:42 AM\nLogin errors are above 20 %\n\nArjun Rao\n  10:43 AM\nlooking\n',
    ['2024-01-15T09:42Z Login errors are above 20 % (Mei Sato)', '2024-01-15T09:43Z looking (Arjun Rao)'],
  ],
  [
    'names beside times, with reactions and further messages',
    'Mei Sato  10:42 AM\nLogin errors are above 20 %\n:eyes:\n2\n10:44\nstill rising\n3 replies\nArjun Rao  10:45 AM\nRolled back the key rotation (edited)\n:tada: 4\n',
    [
      '2024-01-15T09:42Z Login errors are above 20 % (Mei Sato)',
      '2024-01-15T09:44Z still rising (Mei Sato)',
      '2024-01-15T09:45Z Rolled back the key rotation (Arjun Rao)',
    ],
  ],
  [
    'the 24-hour clock',
    'Mei Sato\n  22:42\nAlert fired\nArjun Rao\n  23:05\nMitigated\n',
    ['2024-01-15T21:42Z Alert fired (Mei Sato)', '2024-01-15T22:05Z Mitigated (Arjun Rao)'],
  ],
  [
    'what people are up to, behind names and before times',
    'Mei Sato (she/her) :palm_tree:\n  10:42 AM\nAlert fired\n10:43\nlooking\nArjun Rao\n:house_with_garden:  10:45\nRolled back\n',
    [
      '2024-01-15T09:42Z Alert fired (Mei Sato (she/her))',
      '2024-01-15T09:43Z looking (Mei Sato (she/her))',
      '2024-01-15T09:45Z Rolled back (Arjun Rao)',
    ],
  ],
  [
    'times in brackets',
    '[10:42 AM] Mei Sato: Login errors are above 20 %\n[10:45 AM] Arjun Rao: rolled back\n[10:46 AM] all green\n',
    [
      '2024-01-15T09:42Z Login errors are above 20 % (Mei Sato)',
      '2024-01-15T09:45Z rolled back (Arjun Rao)',
      '2024-01-15T09:46Z all green (Arjun Rao)',
    ],
  ],
  [
    'the older form of the app',
    'mei.sato [10:42 AM]\nLogin errors are above 20 %\n\n[10:44]\nstill rising\n\narjun [10:45 AM]\nrolled back\n',
    [
      '2024-01-15T09:42Z Login errors are above 20 % (mei.sato)',
      '2024-01-15T09:44Z still rising (mei.sato)',
      '2024-01-15T09:45Z rolled back (arjun)',
    ],
  ],
  [
    'today and yesterday',
    'Mei Sato\n  Yesterday at 11:58 PM\nAlert fired\nArjun Rao\n  Today at 12:10 AM\nRolled back\n',
    ['2024-01-31T22:58Z Alert fired (Mei Sato)', '2024-01-31T23:10Z Rolled back (Arjun Rao)'],
  ],
  [
    'dates in times',
    'Mei Sato  Jan 14th at 11:58 PM\nAlert fired\nArjun Rao  Jan 15th at 12:10 AM\nRolled back\n',
    ['2024-01-14T22:58Z Alert fired (Mei Sato)', '2024-01-14T23:10Z Rolled back (Arjun Rao)'],
  ],
  [
    'lines that divide days',
    'Sunday, January 14th\nMei Sato\n  11:58 PM\nAlert fired\nMonday, January 15th\nArjun Rao\n  12:10 AM\nRolled back\n',
    ['2024-01-14T22:58Z Alert fired (Mei Sato)', '2024-01-14T23:10Z Rolled back (Arjun Rao)'],
  ],
  [
    'midnight without any date',
    'Mei Sato\n  11:58 PM\nAlert fired\nArjun Rao\n  12:10 AM\nRolled back\n',
    ['2024-01-15T22:58Z Alert fired (Mei Sato)', '2024-01-15T23:10Z Rolled back (Arjun Rao)'],
  ],
  [
    'apps, notices and files',
    'PagerDuty  APP  10:20 AM\nTriggered: login failures\nMei Sato  10:22 AM\nhas joined the channel\nMei Sato  10:23 AM\nhere is the graph\nlogins.png\n',
    [
      '2024-01-15T09:20Z Triggered: login failures (PagerDuty)',
      '2024-01-15T09:23Z here is the graph (Mei Sato)',
    ],
  ],
  [
    'messages of several lines, and who is spoken to',
    'Mei Sato\n  10:42 AM\n@arjun can you look at this?\n- logins fail\n- only in eu\n',
    ['2024-01-15T09:42Z can you look at this? - logins fail - only in eu (Mei Sato)'],
  ],
  [
    'the reader in another zone, in summer',
    'Mei Sato\n  10:42 AM\nAlert fired\n',
    ['2024-07-15T14:42Z Alert fired (Mei Sato)'],
    {
      incident: day('2024-07-15'),
      readerZone: 'America/New_York',
      now: Date.parse('2024-08-01T00:00Z') / 60_000,
    },
  ],
];

const pagers: readonly Snippet[] = [
  [
    'the log of an incident, the newest first',
    'Jan 15, 2024 at 11:45 AM  Resolved by Mei Sato.\nJan 15, 2024 at 10:24 AM  Acknowledged by Mei Sato.\nJan 15, 2024 at 10:21 AM  Notified Mei Sato via push notification.\nJan 15, 2024 at 10:20 AM  Triggered through the API.\n',
    [
      '2024-01-15T09:20Z Incident triggered through the API',
      '2024-01-15T09:21Z On-call notified by push notification',
      '2024-01-15T09:24Z Incident acknowledged (Mei Sato)',
      '2024-01-15T10:45Z Incident resolved (Mei Sato)',
    ],
  ],
  [
    'times above what happened, below a day',
    'Monday, January 15, 2024\n10:24 AM\nAcknowledged by Mei Sato\n10:20 AM\nTriggered through the email\n',
    [
      '2024-01-15T09:20Z Incident triggered through the email',
      '2024-01-15T09:24Z Incident acknowledged (Mei Sato)',
    ],
  ],
  [
    'a mail',
    '[#4711] Login failures above 20 %\nService: Sessions\nUrgency: High\nOpened at: 2024-01-15 10:20:03 UTC\nAcknowledged at: 2024-01-15 10:24:00 UTC\nResolved at: 2024-01-15 11:45:00 UTC\n',
    [
      '2024-01-15T10:20:03Z Incident triggered: Login failures above 20 %',
      '2024-01-15T10:24Z Incident acknowledged',
      '2024-01-15T11:45Z Incident resolved',
    ],
  ],
  [
    'a mail with the zone of its account',
    'Incident #4711: Login failures\nDescription: Login failures above 20 %\nOpened on: Jan 15, 2024 at 10:20am PST\n',
    ['2024-01-15T18:20Z Incident triggered: Login failures'],
  ],
];

const alerts: readonly Snippet[] = [
  [
    'a Grafana message',
    '**Firing**\n[FIRING:1] HighErrorRate (sessions critical)\nValue: A=0.45\nLabels:\n - alertname = HighErrorRate\n - severity = critical\nAnnotations:\n - summary = Login errors above 20 %\nStartsAt: 2024-01-15T10:20:00Z\nSource: https://grafana.example/alerting/1\n',
    ['2024-01-15T10:20Z Alert HighErrorRate fired: Login errors above 20 %'],
  ],
  [
    'one that is over',
    '[RESOLVED] HighErrorRate\nsummary: Login errors above 20 %\nStarts at: 2024-01-15 10:20:00 +0000 UTC\nEnds at: 2024-01-15 11:45:00 +0000 UTC\n',
    [
      '2024-01-15T10:20Z Alert HighErrorRate fired: Login errors above 20 %',
      '2024-01-15T11:45Z Alert HighErrorRate resolved',
    ],
  ],
  [
    'a webhook',
    '{"status":"firing","alerts":[{"status":"firing","labels":{"alertname":"HighErrorRate"},"annotations":{"summary":"Login errors above 20 %"},"startsAt":"2024-01-15T11:20:00+01:00","endsAt":"0001-01-01T00:00:00Z"}]}',
    ['2024-01-15T10:20Z Alert HighErrorRate fired: Login errors above 20 %'],
  ],
  [
    'a webhook over several lines, resolved',
    JSON.stringify(
      {
        alerts: [
          {
            status: 'resolved',
            labels: { alertname: 'DiskFull' },
            annotations: { description: 'Less than 5 % left' },
            startsAt: '2024-01-15T10:20:00Z',
            endsAt: '2024-01-15T10:50:00Z',
          },
        ],
      },
      null,
      2,
    ),
    [
      '2024-01-15T10:20Z Alert DiskFull fired: Less than 5 % left',
      '2024-01-15T10:50Z Alert DiskFull resolved',
    ],
  ],
  [
    'what amtool lists',
    'Alertname      Starts At                Summary                    State\nHighErrorRate  2024-01-15 10:20:00 UTC  Login errors above 20 %    active\nDiskFull       2024-01-15 10:25:00 UTC  Less than 5 % left         active\n',
    [
      '2024-01-15T10:20Z Alert HighErrorRate fired: Login errors above 20 %',
      '2024-01-15T10:25Z Alert DiskFull fired: Less than 5 % left',
    ],
  ],
  [
    'what amtool lists without summaries',
    'Alertname      Starts At                Summary                    State\nHighErrorRate  2024-01-15 10:20:00 UTC  Login errors above 20 %    active\nDiskFull       2024-01-15 10:25:00 UTC                             suppressed\n',
    [
      '2024-01-15T10:20Z Alert HighErrorRate fired: Login errors above 20 %',
      '2024-01-15T10:25Z Alert DiskFull fired',
    ],
  ],
];

const logs: readonly Snippet[] = [
  [
    'ISO 8601 in UTC',
    '2024-01-15T10:20:03Z ERROR login failed: key mismatch\n2024-01-15T10:20:09.001Z WARN retrying\n',
    ['2024-01-15T10:20:03Z ERROR login failed: key mismatch', '2024-01-15T10:20:09Z WARN retrying'],
  ],
  [
    'offsets',
    '2024-01-15T11:20:03+01:00 connection refused\n2024-01-15T05:20:04-0500 connection refused again\n',
    ['2024-01-15T10:20:03Z connection refused', '2024-01-15T10:20:04Z connection refused again'],
  ],
  [
    'Java, with a stack trace and a comma',
    '2024-01-15 10:20:03,500 ERROR [main] c.e.Sessions - no key\njava.lang.IllegalStateException: no key\n\tat c.e.Sessions.open(Sessions.java:41)\n\tat c.e.Main.main(Main.java:9)\n',
    ['2024-01-15T10:20:03Z ERROR [main] c.e.Sessions - no key'],
  ],
  [
    'no zone: that of the document',
    '2024-01-15 10:20:03 worker restarted\n',
    ['2024-01-15T18:20:03Z worker restarted'],
    { zone: 'America/Los_Angeles' },
  ],
  [
    'brackets',
    '[2024-01-15T10:20:03+00:00] production.ERROR: Too many connections\n[2024-01-15 10:20:05] production.INFO: back\n',
    [
      '2024-01-15T10:20:03Z production.ERROR: Too many connections',
      '2024-01-15T10:20:05Z production.INFO: back',
    ],
  ],
  [
    'the error log of nginx',
    '2024/01/15 10:20:03 [error] 812#812: *17 upstream timed out (110: Connection timed out)\n',
    ['2024-01-15T10:20:03Z [error] 812#812: *17 upstream timed out (110: Connection timed out)'],
  ],
  [
    'the access log of nginx, without addresses',
    '203.0.113.7 - - [15/Jan/2024:10:20:03 +0000] "GET /login HTTP/1.1" 502 157 "-" "curl/8.0"\n203.0.113.8 - mei [15/Jan/2024:11:20:04 +0100] "POST /login?x=1 HTTP/2.0" 500 0 "-" "Mozilla/5.0"\n',
    [
      '2024-01-15T10:20:03Z GET /login answered with 502',
      '2024-01-15T10:20:04Z POST /login?x=1 answered with 500',
    ],
  ],
  [
    'syslog, in the year of the incident',
    'Jan 15 10:20:03 web-1 sshd[812]: Connection reset\nJan 15 10:20:09 web-1 kernel: Out of memory: Killed process 812\n',
    [
      '2024-01-15T10:20:03Z sshd: Connection reset',
      '2024-01-15T10:20:09Z kernel: Out of memory: Killed process 812',
    ],
  ],
  [
    'syslog with a priority',
    '<34>Jan  5 10:20:03 web-1 su[9]: failed\n',
    ['2024-01-05T10:20:03Z su: failed'],
  ],
  [
    'RFC 5424',
    '<165>1 2024-01-15T10:20:03.003Z web-1 sessions 812 ID47 [meta@1 seq="3"] key mismatch\n<165>1 2024-01-15T10:20:04Z web-1 sessions - - - restarted\n',
    ['2024-01-15T10:20:03Z sessions: key mismatch', '2024-01-15T10:20:04Z sessions: restarted'],
  ],
  [
    'journald',
    '-- Journal begins at Mon 2024-01-01 00:00:00 UTC. --\nJan 15 10:20:03 web-1 systemd[1]: sessions.service: Main process exited, code=killed\nJan 15 10:20:08 web-1 systemd[1]: Started Sessions.\n',
    [
      '2024-01-15T10:20:03Z systemd: sessions.service: Main process exited, code=killed',
      '2024-01-15T10:20:08Z systemd: Started Sessions.',
    ],
  ],
  [
    'journald with ISO times',
    '2024-01-15T11:20:03+0100 web-1 systemd[1]: Started Sessions.\n2024-01-15T11:21:03+0100 web-1 sessions[99]: ready\n',
    ['2024-01-15T10:20:03Z systemd: Started Sessions.', '2024-01-15T10:21:03Z sessions: ready'],
  ],
  [
    'journald in full',
    'Mon 2024-01-15 10:20:03 UTC web-1 systemd[1]: Stopped Sessions.\n',
    ['2024-01-15T10:20:03Z systemd: Stopped Sessions.'],
  ],
  [
    'klog',
    'E0115 10:20:03.123456       1 controller.go:114] error syncing: no key\nI0115 10:20:04.000000       1 leaderelection.go:260] lost lease\n',
    ['2024-01-15T10:20:03Z error syncing: no key', '2024-01-15T10:20:04Z lost lease'],
  ],
  [
    'kubectl logs with times and prefixes',
    '[pod/sessions-7d9/app] 2024-01-15T10:20:03.123456789Z key mismatch\n[pod/sessions-7d9/app] 2024-01-15T10:20:04.000000000Z shutting down\n',
    ['2024-01-15T10:20:03Z key mismatch', '2024-01-15T10:20:04Z shutting down'],
  ],
  [
    'Docker Compose',
    'api-1  | 2024-01-15T10:20:03.5Z key mismatch\napi-1  | 2024-01-15T10:20:04Z restarted\n',
    ['2024-01-15T10:20:03Z key mismatch', '2024-01-15T10:20:04Z restarted'],
  ],
  [
    'JSON with seconds since 1970',
    '{"level":"error","ts":1705314003.25,"caller":"main.go:7","msg":"key mismatch"}\n{"level":"info","ts":1705314004,"msg":"restarted"}\n',
    ['2024-01-15T10:20:03Z key mismatch', '2024-01-15T10:20:04Z restarted'],
  ],
  [
    'JSON with milliseconds, and with ISO 8601',
    '{"time":1705314003250,"message":"key mismatch"}\n{"timestamp":"2024-01-15T11:20:04+01:00","message":"restarted"}\n{"@timestamp":"2024-01-15T10:20:05.000Z","message":"ready"}\n',
    ['2024-01-15T10:20:03Z key mismatch', '2024-01-15T10:20:04Z restarted', '2024-01-15T10:20:05Z ready'],
  ],
  [
    'JSON behind the name of a pod',
    'sessions-7d9 app {"ts":"2024-01-15T10:20:03Z","msg":"key mismatch"}\n',
    ['2024-01-15T10:20:03Z key mismatch'],
  ],
  [
    'the hour that autumn repeats',
    '2024-10-27 02:50:00 before\n2024-10-27 02:10:00 after\n',
    ['2024-10-27T00:10Z after', '2024-10-27T00:50Z before'],
    { zone: 'Europe/Berlin', incident: day('2024-10-27'), now: Date.parse('2024-11-01T00:00Z') / 60_000 },
  ],
  [
    'the hour that spring skips is nowhere',
    '2024-03-31 01:50:00 before\n2024-03-31 02:10:00 never\n2024-03-31 03:10:00 after\n',
    ['2024-03-31T00:50Z before', '2024-03-31T01:10Z after'],
    { zone: 'Europe/Berlin', incident: day('2024-03-31'), now: Date.parse('2024-04-01T00:00Z') / 60_000 },
  ],
  [
    'a year that is not written, at its turn',
    'Dec 31 23:59:59 web-1 app[1]: last\nJan  1 00:00:01 web-1 app[1]: first\n',
    ['2023-12-31T23:59:59Z app: last', '2024-01-01T00:00:01Z app: first'],
    {
      calendar: { year: Number.NaN, slashes: undefined },
      incident: undefined,
      now: Date.parse('2024-01-02T00:00Z') / 60_000,
    },
  ],
];

const commits: readonly Snippet[] = [
  [
    'as it is by itself',
    'commit 3f2a9c1d7e5b4a6f8091a2b3c4d5e6f708192a3b (HEAD -> main, origin/main)\nAuthor: Mei Sato <mei@example.com>\nDate:   Mon Jan 15 11:31:07 2024 +0100\n\n    Revert "Rotate keys nightly"\n\n    This reverts commit 91ab.\n\ncommit 91ab23cd45ef67890123456789abcdef01234567\nMerge: aa11bb2 cc33dd4\nAuthor: Arjun Rao <arjun@example.com>\nDate:   Mon Jan 15 11:02:00 2024 +0100\n\n    Rotate keys nightly\n',
    [
      '2024-01-15T10:02Z Rotate keys nightly (91ab23cd) (Arjun Rao)',
      '2024-01-15T10:31:07Z Revert "Rotate keys nightly" (3f2a9c1d) (Mei Sato)',
    ],
  ],
  [
    'in full, by when it was committed',
    'commit 3f2a9c1d7e5b4a6f8091a2b3c4d5e6f708192a3b\nAuthor:     Mei Sato <mei@example.com>\nAuthorDate: Sun Jan 14 09:00:00 2024 +0000\nCommit:     Arjun Rao <arjun@example.com>\nCommitDate: Mon Jan 15 10:31:07 2024 +0000\n\n    Fix the key\n',
    ['2024-01-15T10:31:07Z Fix the key (3f2a9c1d) (Mei Sato)'],
  ],
  [
    'with ISO dates and a graph',
    '* commit 3f2a9c1d7e5b4a6f8091a2b3c4d5e6f708192a3b\n| Author: Mei Sato <mei@example.com>\n| Date:   2024-01-15 11:31:07 +0100\n| \n|     Fix the key\n',
    ['2024-01-15T10:31:07Z Fix the key (3f2a9c1d) (Mei Sato)'],
  ],
  [
    '--pretty with hash, date and subject',
    '3f2a9c1 2024-01-15 11:31:07 +0100 Revert "Rotate keys nightly"\n91ab23c 2024-01-15 11:02:00 +0100 (tag: v7) Rotate keys nightly\n',
    [
      '2024-01-15T10:02Z Rotate keys nightly (91ab23c)',
      '2024-01-15T10:31:07Z Revert "Rotate keys nightly" (3f2a9c1)',
    ],
  ],
  [
    '--pretty with the date first',
    '2024-01-15T11:31:07+01:00 3f2a9c1 Fix the key\n2024-01-15T10:02:00Z 91ab23c Rotate keys nightly\n',
    ['2024-01-15T10:02Z Rotate keys nightly (91ab23c)', '2024-01-15T10:31:07Z Fix the key (3f2a9c1)'],
  ],
];

const all: readonly (readonly [string, readonly Snippet[]])[] = [
  ['Slack', slack],
  ['PagerDuty', pagers],
  ['an alert', alerts],
  ['a log', logs],
  ['git log', commits],
];

describe.each(all)('%s', (_, snippets) => {
  it.each(snippets.map((snippet) => ({ name: snippet[0], snippet })))('$name', ({ snippet }) => {
    const [, text, told, changes] = snippet;
    expect(read(text, changes)).toEqual(told);
    expect(read(text.replaceAll('\n', '\r\n'), changes)).toEqual(told);
  });
});

describe('nothing is recognised in', () => {
  it.each([
    ['no text', ''],
    ['blank lines', '\n \n\t\n'],
    ['prose', 'The queue was stuck.\nWe restarted it at 10:20, and it went on.\n'],
    ['a list of entries', '- 10:20 - Alert fired\n- 10:40 - Rolled back\n'],
    ['git log --oneline', '3f2a9c1 Revert "Rotate keys nightly"\n91ab23c Rotate keys nightly\n'],
    [
      'kubectl get events, whose ages are no times',
      'LAST SEEN   TYPE      REASON    OBJECT      MESSAGE\n5m          Warning   BackOff   pod/x       Back-off restarting\n',
    ],
    ['code', 'const at = new Date("2024-01-15T10:20:03Z");\nconsole.log(at);\nexport { at };\n'],
    ['a table', '| 10:20 | Alert |\n| --- | --- |\n| 10:40 | Done |\n'],
    ['JSON without times', '{"a":1}\n{"b":2}\n'],
    ['JSON with numbers that are no times', '{"time":12,"msg":"x"}\n'],
    ['half a JSON', '{"time":"2024-01-15T10:20:03Z","msg":'],
    ['impossible times', '2024-13-45T25:61:99Z never\n'],
    ['binary', '2024-01-15T10:20:03Z a\u0000b\n'],
    ['a huge text', '2024-01-15T10:20:03Z line\n'.repeat(30_000)],
    ['very many lines', '2024-01-15T10:20Z x\n'.repeat(6000)],
    ['one line without end', `2024-01-15T10:20:03 ${'x'.repeat(600_000)}`],
    ['addresses', 'https://example.com/2024-01-15T10:20:03Z\nhttps://example.com/b\n'],
    ['mostly other lines', 'one\ntwo\nthree\n2024-01-15T10:20:03Z x\nfour\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('texts that would keep a pattern busy', () => {
    const start = performance.now();
    for (const piece of [
      'a ',
      ' ',
      '[',
      '10:42 ',
      'Mei ',
      ':x:',
      '- ',
      '|',
      '\\',
      '"',
      '2024-',
      '🙂',
      '<',
      '(',
      'Today at ',
    ])
      read(`${piece.repeat(20_000)}\n`.repeat(2));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
