import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import { isOnCalendar } from '../model/calendar.ts';
import { zoneOf } from '../model/zones.ts';
import { type PastedEvent, readPasted } from '../paste/read.ts';
import { escaped, plainWords } from '../paste/words.ts';
import type { Edit } from '../rule.ts';
import type { Configuration } from '../settings.ts';
import { nowOf, zoneOfTimes } from '../timeline/now.ts';
import { timelineAround } from '../timeline/place.ts';
import { rowsOf } from '../timeline/rows.ts';
import { tooLarge } from '../tooLarge.ts';
import { daysBehind, placementEdits } from './placement.ts';

/** What is pasted where. */
export interface PasteParams {
  readonly text: string;
  /** Offset of the cursor. */
  readonly offset: number;
  /** ISO 8601, for "today" and for dates without a year. */
  readonly now: string;
  /** IANA name of the reader's zone, by whose clock chats show times. */
  readonly readerZone?: string | undefined;
  readonly configuration: Configuration;
  /** Only where the cursor is in a timeline; elsewhere the timeline is looked for, or written. */
  readonly onlyHere?: boolean;
}

/** Edits that write entries, how many these are and how many were there already; or why there are none. */
export type PasteOutcome =
  | { readonly edits: readonly Edit[]; readonly count: number; readonly known: number }
  | { readonly refusal: string };

/** More at once are a log, not a story. */
const mostEntries = 200;

/**
 * What a chat, an alert, a log or `git log` tells as entries of the timeline, at their places in order, in its zone and form. Without
 * those that stand there already. `analyse` understands another text.
 */
export function pasteEntries(
  analysis: Analysis,
  params: PasteParams,
  analyse: (text: string) => Analysis,
): PasteOutcome {
  const { recognition, postmortem } = analysis;
  if (!recognition.postmortem) return { refusal: l10n.t('This document is not taken for a post-mortem.') };
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const place = Math.max(0, Math.min(params.offset, analysis.source.text.length - 1));
  if (params.onlyHere && !timelineAround(postmortem.sections, place))
    return { refusal: l10n.t('The cursor is in no timeline.') };
  const events = eventsIn(analysis, params);
  if (events.length === 0)
    return { refusal: l10n.t('Nothing was recognised that tells what happened when.') };
  if (events.length > mostEntries)
    return {
      refusal: l10n.t(
        'These are {0} entries: copy the few that matter, at most {1}.',
        events.length,
        mostEntries,
      ),
    };
  const fresh = withoutKnown(events, analysis, params);
  const known = events.length - fresh.length;
  if (fresh.length === 0) return { refusal: l10n.t('All of this stands in the timeline already.') };
  const keepsNames = params.configuration.paste.keepNames;
  const entries = fresh.map(({ minutes, text, author }) => ({
    minutes,
    words: escaped(text) + (keepsNames && author ? ` (${escaped(author)})` : ''),
  }));
  const { offset, configuration, now } = params;
  const zone = nowOf(now, configuration.timezone)?.zone;
  const edits = placementEdits(analysis, entries, { offset, configuration, zone, analyse });
  return edits
    ? { edits, count: entries.length, known }
    : {
        refusal: l10n.t(
          'No form was found in which these times would be read as they are: write them by hand.',
        ),
      };
}

function eventsIn(
  analysis: Analysis,
  { text, now: iso, readerZone, configuration }: PasteParams,
): readonly PastedEvent[] {
  const now = nowOf(iso, configuration.timezone);
  if (now === undefined) return [];
  const { calendar, incident } = analysis.postmortem;
  const zone = zoneOfTimes(analysis, now);
  const known = incident !== undefined && isOnCalendar(incident * 1440) ? incident : undefined;
  const document = {
    now: now.minutes,
    zone,
    readerZone: zoneOf(readerZone ?? '') ?? zone,
    calendar,
    incident: known,
  };
  return readPasted(text, document)
    .map((event) => ({ ...event, text: plainWords(event.text) }))
    .filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

/** Without what is told twice, or stands in the timeline at the same minute. */
function withoutKnown(
  events: readonly PastedEvent[],
  analysis: Analysis,
  { now: iso, configuration }: PasteParams,
): readonly PastedEvent[] {
  const zone = zoneOfTimes(analysis, nowOf(iso, configuration.timezone) ?? { zone: undefined });
  const rows = rowsOf(analysis, zone).flatMap(({ entry }) => (entry ? [entry] : []));
  const behind = 1440 * daysBehind(rowsOf(analysis, zone), events, zone);
  const told = new Set(rows.map(({ minutes = Number.NaN, text }) => keyOf(minutes + behind, text)));
  return events.filter(({ minutes, text }) => {
    const key = keyOf(minutes, text);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** In characters: by then one can tell. */
const enough = 60;

function keyOf(minutes: number, text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${Math.floor(minutes)} ${words.slice(0, enough)}`;
}
