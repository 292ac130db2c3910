import type { PasteContext, PastedEntry, PastedText, SourceForm } from './form.ts';
import { isObject } from './jsonLines.ts';
import { leadingInstant } from './times.ts';

/** Alerts of Alertmanager and Grafana: as a message in a chat or a mail, as the JSON of a webhook, as `amtool` lists them. */
export const alertmanager: SourceForm = {
  id: 'alertmanager',
  read: (lines, context) =>
    fromJson(lines, context) ?? fromMessages(lines, context) ?? fromTable(lines, context),
};

function fromJson(lines: readonly string[], context: PasteContext): PastedText | undefined {
  if (!/^\s*[[{]/.test(lines[0] ?? '')) return undefined;
  const entries = alertsIn(jsonIn(lines.join('\n'))).flatMap((alert) => entriesOfAlert(alert, context));
  return entries.length > 0 ? { entries, lines: lines.length } : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

function alertsIn(value: unknown): readonly Json[] {
  const list = isObject(value) ? value.alerts : value;
  return Array.isArray(list) ? list.filter(isObject).filter((each) => typeof each.startsAt === 'string') : [];
}

function entriesOfAlert(
  { labels, annotations, startsAt, endsAt, status }: Json,
  context: PasteContext,
): PastedEntry[] {
  const text = (from: unknown, key: string): string | undefined => {
    const value = isObject(from) ? from[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const name = text(labels, 'alertname') ?? 'Alert';
  const said =
    text(annotations, 'summary') ?? text(annotations, 'description') ?? text(annotations, 'message');
  const alert = {
    name,
    said,
    startsAt: String(startsAt),
    endsAt: typeof endsAt === 'string' ? endsAt : undefined,
  };
  return firedAndResolved({ ...alert, isResolved: status === 'resolved' }, context);
}

interface Alert {
  readonly name: string;
  readonly said: string | undefined;
  readonly startsAt: string;
  readonly endsAt: string | undefined;
  readonly isResolved: boolean;
}

/** An alert that is over has two times; one that fires may have an end that only says when it is forgotten. */
function firedAndResolved(
  { name, said, startsAt, endsAt, isResolved }: Alert,
  context: PasteContext,
): PastedEntry[] {
  const [start, end] = [leadingInstant(startsAt, context), leadingInstant(endsAt ?? '', context)];
  const about = said === undefined ? '' : `: ${said}`;
  const fired = start ? [{ ...start, author: undefined, text: `Alert ${name} fired${about}` }] : [];
  const isOver = isResolved && end?.day !== undefined && end.day > 0;
  return [...fired, ...(isOver ? [{ ...end, author: undefined, text: `Alert ${name} resolved` }] : [])];
}

const title = /^\W*\[?(?<state>FIRING|RESOLVED)(?::\d+)?\]?[\s:|-]*(?<name>[\w.:/ -]*?)\s*(?:\(.*\))?\s*$/i;
const field =
  /^[\s*•-]*\**(?<key>alertname|summary|description|message|starts? ?at|started|fired at|ends? ?at|ended|resolved at)\**\s*[:=]+\**\s*(?<value>\S.*)$/i;
const ofMessage =
  /^[\s*•-]*\**(?:firing|resolved|value|labels|annotations|source|silence|dashboard|panel|severity|runbook|grafana|alert|instance|job|[a-z_]+)\**\s*(?:[:=]|$)/i;

/** `[FIRING:1] HighErrorRate` and the fields below it. */
function fromMessages(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const messages: (Record<string, string> & { lines: string })[] = [];
  let accounted = 0;
  for (const line of lines) {
    const head = title.exec(line)?.groups;
    const { key, value } = field.exec(line)?.groups ?? {};
    if (head?.state !== undefined && (head.name !== '' || /\[/.test(line)))
      messages.push({ state: head.state, name: head.name ?? '', lines: '' });
    const current = messages.at(-1);
    if (current && key !== undefined && value !== undefined) current[keyOf(key)] ??= value.trim();
    if (head || (current && (key !== undefined || ofMessage.test(line)))) accounted += 1;
  }
  const entries = messages.flatMap((message) =>
    firedAndResolved(
      {
        name: message.alertname ?? (message.name?.trim() || 'Alert'),
        said: message.summary ?? message.description ?? message.message,
        startsAt: message.start ?? '',
        endsAt: message.end,
        isResolved: /resolved/i.test(message.state ?? ''),
      },
      context,
    ),
  );
  return entries.length > 0 ? { entries, lines: accounted } : undefined;
}

function keyOf(key: string): string {
  if (/^(?:start|fired)/i.test(key)) return 'start';
  return /^(?:end|resolved)/i.test(key) ? 'end' : key.toLowerCase();
}

const row =
  /^(?<name>[A-Z]\w+)\s{2,}(?<time>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} \w+)\s{2,}(?<said>\S.*?)(?:\s{2,}\w+)*\s*$/;

/** `Alertname  Starts At  Summary  State` and the rows below it. */
function fromTable(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const [head = ''] = lines;
  if (!/^Alertname\s+Starts At\b/i.test(head)) return undefined;
  const state = head.search(/\bState\b/i);
  const entries = lines.slice(1).flatMap((line) => {
    const { name = '', time = '', said = '' } = row.exec(line)?.groups ?? {};
    const isState = state >= 0 && line.indexOf(said, line.indexOf(time) + time.length) >= state;
    return firedAndResolved(
      { name, said: isState ? undefined : said, startsAt: time, endsAt: undefined, isResolved: false },
      context,
    );
  });
  return entries.length > 0 ? { entries, lines: entries.length + 1 } : undefined;
}
