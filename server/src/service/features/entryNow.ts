import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { applyEdits } from '../edits.ts';
import type { Span } from '../markdown/position.ts';
import type { Edit } from '../rule.ts';
import { snippetText } from '../snippetText.ts';
import { lineStartAt } from '../timeline/dayLine.ts';
import { firstEntryEdit } from '../timeline/firstEntry.ts';
import { newEntryEdits } from '../timeline/newEntries.ts';
import { type Now, nowOf, zoneOfTimes } from '../timeline/now.ts';
import { rowsOf, timelineFor } from '../timeline/rows.ts';
import { timelineSectionEdit } from '../timeline/section.ts';
import { tooLarge } from '../tooLarge.ts';

/** Where and when an entry is asked for. */
export interface EntryNowParams {
  /** ISO 8601. */
  readonly now: string;
  /** Offset of the cursor, where there is one: of several timelines the one around it is meant. */
  readonly offset?: number | undefined;
  readonly configuration: Configuration;
}

/** A text with one tab stop that replaces a span, which begins at the start of a line; or why there is none. */
export type SnippetEdit = { readonly span: Span; readonly snippet: string } | { readonly refusal: string };

/** Stands where the words of the entry are to be written. */
const cursor = '\u0001';

/**
 * An entry of the timeline at this moment, in the zone and in the form of the others, with a tab stop where it says what
 * happened. A document without a timeline gets the section that its template has. `analyse` understands another text.
 */
export function entryNow(
  analysis: Analysis,
  { now: iso, offset, configuration }: EntryNowParams,
  analyse: (text: string) => Analysis,
): SnippetEdit {
  const { recognition } = analysis;
  if (!recognition.postmortem) return { refusal: l10n.t('This document is not taken for a post-mortem.') };
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const now = nowOf(iso, configuration.timezone);
  if (now === undefined) return { refusal: l10n.t('"{0}" is no instant.', iso) };
  const place = offset === undefined ? undefined : Math.min(offset, analysis.source.text.length - 1);
  const edit = timelineFor(analysis.postmortem, place)
    ? editIn(analysis, now, place)
    : withSection(analysis, now, configuration, analyse);
  return edit
    ? snippetFrom(edit, analysis.source.text)
    : { refusal: l10n.t('No form was found in which this time would be read as it is: write it by hand.') };
}

/** In a timeline that is there, with entries or without. */
function editIn(analysis: Analysis, now: Now, offset: number | undefined): Edit | undefined {
  const { source, postmortem } = analysis;
  const section = timelineFor(postmortem, offset);
  const rows = rowsOf(analysis, zoneOfTimes(analysis, now)).filter(
    ({ start }) => section === undefined || (section.span.start <= start && start < section.span.end),
  );
  const entry = { minutes: now.minutes, words: cursor };
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  if (!rows.some((row) => row.entry)) return section && firstEntryEdit(analysis, section, entry, now);
  const edits = newEntryEdits({ analysis, rows, eol, zone: now.zone, daysBehind: 0 }, [entry]);
  const [edit, another] = edits ?? [];
  return another ? undefined : edit;
}

/** The section is written first; what is then written into it is one change with it. */
function withSection(
  analysis: Analysis,
  now: Now,
  configuration: Configuration,
  analyse: (text: string) => Analysis,
): Edit | undefined {
  const section = timelineSectionEdit(analysis, configuration);
  const { text } = analysis.source;
  const changed = analyse(applyEdits(text, [section]));
  const inner = editIn(changed, now, section.span.start + section.text.length - 1);
  if (inner === undefined) return undefined;
  const whole = applyEdits(changed.source.text, [inner]);
  const behind = text.length - section.span.end;
  const isInside =
    inner.span.start >= section.span.start && inner.span.end <= changed.source.text.length - behind;
  return isInside
    ? { span: section.span, text: whole.slice(section.span.start, whole.length - behind) }
    : undefined;
}

/** From the start of its line: editors indent what they insert further behind like the line that it stands on. */
function snippetFrom({ span, text: inserted }: Edit, text: string): SnippetEdit {
  const start = lineStartAt(span.start, text);
  const [before = '', behind = ''] = (text.slice(start, span.start) + inserted).split(cursor);
  const snippet = `${snippetText(before)}$0${snippetText(behind)}`;
  return { span: { start, end: span.end }, snippet };
}
