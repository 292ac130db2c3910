import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { applyEdits } from '../edits.ts';
import type { Span } from '../markdown/position.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';
import { placeOfEntry } from './insertion.ts';
import { type Course, courseOf, sourcesOf } from './view/course.ts';
import { eventsOf } from './view/events.ts';
import type { EntrySource } from './view/sourceText.ts';

/** What is to stand in the document for the time and the text of an event, as Markdown; what is missing stays. */
export interface EntryChange {
  /** The id of the event. */
  readonly event: string;
  readonly time?: string | undefined;
  readonly text?: string | undefined;
}

/** Edits within one entry, or why there are none. */
export type EntryEdits = { readonly edits: readonly Edit[] } | { readonly refusal: string };

/**
 * What changes an entry so that it is read with its new time and its new text, and everything else as it was. `analyse`
 * understands another text.
 */
export function editEntry(
  analysis: Analysis,
  configuration: Configuration,
  { event, time, text }: EntryChange,
  analyse: (text: string) => Analysis,
): EntryEdits {
  const course = courseOf(analysis, configuration);
  const at = eventsOf(course).findIndex(({ id }) => id === event);
  const [entry, source] = [course.entries[at], sourcesOf(course)[at]];
  if (entry === undefined || source === undefined)
    return { refusal: l10n.t('The document has no such event any more.') };
  const place: Place = { course, at, entry, source };
  const wanted = { time: fitting(time, place), text: fitting(text, place) };
  const [ofTime, ofText] = [timeEdits(wanted.time, place), textEdits(wanted.text, place)];
  const after = (edits: readonly Edit[]): Course =>
    courseOf(analyse(applyEdits(analysis.source.text, edits)), configuration);
  if (ofTime.length > 0 && !isRead(after(ofTime), { ...wanted, text: undefined }, place))
    return { refusal: unreadable(time ?? '') };
  if (ofText.length > 0 && !isRead(after([...ofTime, ...ofText]), wanted, place))
    return { refusal: l10n.t('That text would be read as something else there: write it in the document.') };
  return { edits: [...ofTime, ...ofText] };
}

function unreadable(time: string): string {
  return l10n.t(
    '"{0}" cannot be read as a time: write it as 10:20, 10:20:30, ~10:20, 10:20–10:40, 2024-05-06 10:20 UTC or T+12m.',
    time.trim(),
  );
}

interface Place {
  readonly course: Course;
  readonly at: number;
  readonly entry: TimelineEntry;
  readonly source: EntrySource;
}

/** As Markdown of an entry of its form; undefined where it stays. */
interface Wanted {
  readonly time: string | undefined;
  readonly text: string | undefined;
}

/** On one line; in a row a bar would be the end of a cell. */
function fitting(written: string | undefined, place: Place): string | undefined {
  const line = written?.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return isRow(place) ? line?.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|') : line;
}

function isRow({ entry, course }: Place): boolean {
  return placeOfEntry(entry, course.analysis.source.text) === 'row';
}

function timeEdits(time: string | undefined, { source, course }: Place): readonly Edit[] {
  return time === undefined || time === slice(source.time, course) ? [] : [{ span: source.time, text: time }];
}

function textEdits(text: string | undefined, place: Place): readonly Edit[] {
  const { source, course } = place;
  if (text === undefined || text === slice(source.text, course)) return [];
  const isNew = source.text.start === source.text.end;
  return [{ span: source.text, text: isNew ? joint(place) + text : text }];
}

/** What keeps a text apart from a time that had none. */
function joint(place: Place): string {
  const { source, course } = place;
  if (isRow(place)) return ' ';
  const before = slice({ start: source.time.end, end: source.text.start }, course);
  if (!/[-–—:|]\s*$/.test(before)) return /\s$/.test(before) ? '- ' : ' - ';
  return /\s$/.test(before) ? '' : ' ';
}

/** Whether the entry is read as it is meant, and all others as they were. */
function isRead(after: Course, { time, text }: Wanted, { course, at, source }: Place): boolean {
  const [old, told] = [saidIn(course), saidIn(after)];
  const own = told[at];
  const isKept =
    old.length === told.length &&
    old.every((said, index) => index === at || said.whole === told[index]?.whole);
  const isSame = headings(course, at) === headings(after, at);
  const isTimed = time === undefined || after.entries[at]?.problem === undefined;
  const isOwn =
    own?.time === (time ?? slice(source.time, course)) && own?.text === (text ?? slice(source.text, course));
  return isKept && isSame && isTimed && isOwn;
}

interface Said {
  readonly time: string;
  readonly text: string;
  readonly whole: string;
}

function saidIn(course: Course): readonly Said[] {
  return sourcesOf(course).map((source) => {
    const [time, text] = [slice(source.time, course), slice(source.text, course)];
    return { time, text, whole: `${time}\n${text}` };
  });
}

/** But for the one that is the entry itself. */
function headings({ analysis: { postmortem }, entries }: Course, at: number): string {
  const own = entries[at]?.span.start ?? -1;
  const names = postmortem.sections.map(({ heading, headingSpan: { start, end } }) =>
    start <= own && own < end ? '' : heading,
  );
  return names.join('\n');
}

function slice({ start, end }: Span, { analysis }: Course): string {
  return analysis.source.text.slice(start, end);
}
