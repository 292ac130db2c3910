import { chatTime, chatTimeForm, dividedDay } from './chatTime.ts';
import type { PasteContext, PastedEntry, PastedText, PastedTime, SourceForm } from './form.ts';
import { leadingInstant } from './times.ts';

/** "Acknowledged by Mei Sato." says who did something, "Notified Mei Sato via push notification" to whom it was done. */
const acts: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => readonly [text: string, author?: string | undefined],
])[] = [
  [
    /^(Triggered|Opened)\b(?:.*?\bthrough the (API|website|email))?.*$/i,
    (match) => [match[2] ? `Incident triggered through the ${match[2]}` : 'Incident triggered'],
  ],
  [
    /^(Acknowledged|Resolved|Reopened|Snoozed|Escalated|Merged|Unacknowledged)(?: automatically)?(?: by (.+?))?(?: (?:through|via|using|on|in) .*|\.)?$/i,
    (match) => [`Incident ${match[1]?.toLowerCase()}`, match[2]],
  ],
  [/^(?:Incident )?(?:re)?assigned to (.+?)(?: (?:by|through|via) .*|\.)?$/i, () => ['Incident assigned']],
  [
    /^(?:Notified|Paged) (.+?)(?: (?:via|by) (.+?))?\.?$/i,
    (match) => [match[2] ? `On-call notified by ${match[2]}` : 'On-call notified'],
  ],
  [/^(?:Failed to notify|Notification failed)\b.*$/i, () => ['Notification of the on-call failed']],
  [
    /^(.+?) (acknowledged|resolved|escalated|reopened|triggered) (?:the |this )?incident\.?$/i,
    (match) => [`Incident ${match[2]?.toLowerCase()}`, match[1]],
  ],
  [
    /^(?:Priority|Urgency) (?:was )?(?:set|changed) (?:to|from) .*$/i,
    (match) => [match[0].replace(/ by .*$/, '').replace(/\.$/, '')],
  ],
  [/^(?:Note added|Status update)(?: by ([^:]+))?: (.+)$/i, (match) => [`Note: ${match[2]}`, match[1]]],
];

const row = new RegExp(
  `^\\s*(?:on\\s+|at\\s+)?(?<time>${chatTimeForm})(?<zone>\\s*\\(?(?:UTC|GMT|[A-Z]{2,4}T)\\)?)?\\s*(?:[-–—:|•]\\s*)?(?<text>\\S.*)?$`,
  'i',
);
const field =
  /^\W*(?<what>opened|created|triggered|started|acknowledged|ack'?d|resolved|closed)(?: (?:at|on))?\s*:\s*(?:at\s+|on\s+)?(?<time>\S.*)$/i;
const about =
  /^\W*(?:incident|\[?#\d+\]?|title|description|summary|service|urgency|priority|status|assigned|escalation|link|details|https?:|html url|impacted|client|alerts?)\b/i;
const title =
  /^\W*(?:(?:title|description|summary)\s*:\s*(?<told>\S.*)|(?:incident\s+)?\[?#\d+\]?[:\s-]+(?:\[?(?:triggered|acknowledged|resolved)\]?[:\s-]*)?(?<named>\S.*))$/i;

/** The log of an incident in PagerDuty, and its mails with "Opened at: …". Whose act it was stands beside, not in the text. */
export const pagerduty: SourceForm = {
  id: 'pagerduty',
  isInReaderTime: true,
  read: (lines, context) => fromFields(lines, context) ?? fromLog(lines, context),
};

function fromLog(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const entries: PastedEntry[] = [];
  let accounted = 0;
  let day: number | undefined;
  let pending: PastedTime | undefined;
  for (const line of lines) {
    const divided = dividedDay(line, context);
    const found = timeIn(line, context);
    const act = actIn(found?.text ?? line);
    day = divided ?? day;
    const time = found?.time ?? pending;
    if (act && time) entries.push({ ...time, day: time.day ?? day, ...act });
    pending = found && found.text === '' ? found.time : undefined;
    if (divided !== undefined || (act && time) || pending || about.test(line)) accounted += 1;
  }
  return entries.length > 0 ? { entries, lines: accounted } : undefined;
}

function timeIn(
  line: string,
  context: PasteContext,
): { readonly time: PastedTime; readonly text: string } | undefined {
  const full = leadingInstant(line.trim(), context);
  if (full)
    return {
      time: full,
      text: line
        .trim()
        .slice(full.length)
        .replace(/^[\s:|•–—-]+/, ''),
    };
  const { time = '', text = '' } = row.exec(line)?.groups ?? {};
  const found = time === '' ? undefined : chatTime(time, context);
  return found && { time: found, text };
}

function actIn(text: string): { readonly text: string; readonly author: string | undefined } | undefined {
  for (const [form, told] of acts) {
    const match = form.exec(text.trim());
    if (match === null) continue;
    const [said, author] = told(match);
    return { text: said, author };
  }
  return undefined;
}

/** "Opened at: 2024-01-15 10:20 UTC" below the title of an incident. */
function fromFields(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const named = lines.map((line) => title.exec(line)?.groups).find((groups) => groups !== undefined);
  const name = (named?.told ?? named?.named)?.trim();
  let accounted = 0;
  const entries = lines.flatMap((line): PastedEntry[] => {
    const { what, time = '' } = field.exec(line)?.groups ?? {};
    const found = what === undefined ? undefined : (leadingInstant(time, context) ?? chatTime(time, context));
    if (found || about.test(line)) accounted += 1;
    if (what === undefined || found === undefined) return [];
    const act = verbs[what.toLowerCase().slice(0, 3)] ?? 'triggered';
    return [
      {
        ...found,
        author: undefined,
        text: `Incident ${act}${act === 'triggered' && name ? `: ${name}` : ''}`,
      },
    ];
  });
  return entries.length > 0 ? { entries, lines: accounted } : undefined;
}

const verbs: Readonly<Record<string, string>> = { ack: 'acknowledged', res: 'resolved', clo: 'resolved' };
