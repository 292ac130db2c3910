import { fieldNamed } from '../model/build.ts';
import type { PostMortem } from '../model/postmortem.ts';
import { metadataBlock, templateOf } from '../model/template.ts';
import { defineRule, type Fix } from '../rule.ts';

type Wanted = keyof typeof metadataBlock;

/** Reports the metadata that readers need and the document lacks, once for all of them. */
export default defineRule({
  id: 'missing-metadata',
  description: 'Date, duration, severity, status and author are given',
  severity: 'warning',
  options: {},
  *check(postmortem, _options, { text, eol, configuration }) {
    const { metadata, title } = postmortem;
    const missing = wanted(postmortem, configuration.template).filter(
      (name) => !fieldNamed(metadata.fields, name)?.value,
    );
    if (missing.length === 0) return;
    yield {
      span: title?.span ?? { start: 0, end: 0 },
      message: `No ${listed(missing)}: add ${missing.length === 1 ? 'it' : 'them'} ${placeOf(metadata)}`,
      fixes: fixFor(postmortem, missing, text, eol),
    };
  },
});

function placeOf({ fields }: PostMortem['metadata']): string {
  return fields.at(-1)?.form === 'frontMatter' ? 'to the front matter' : 'below the title';
}

function wanted(postmortem: PostMortem, configured: string): readonly Wanted[] {
  const status = fieldNamed(postmortem.metadata.fields, 'status')?.value ?? '';
  const { metadata } = templateOf(postmortem, configured);
  // "Draft | Under Review | Published" is none of them yet.
  const isRead = /review|publish|final/i.test(status) && !status.includes('|');
  return isRead && metadata.length > 0 ? [...metadata, 'reviewers'] : metadata;
}

function listed(names: readonly Wanted[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function fixFor(
  postmortem: PostMortem,
  missing: readonly Wanted[],
  text: string,
  eol: string,
): readonly Fix[] {
  const { metadata, title } = postmortem;
  const last = metadata.fields.at(-1);
  if (last?.form === 'table') return [];
  const absent = missing.filter((name) => fieldNamed(metadata.fields, name) === undefined);
  const filled = missing.flatMap((name) => {
    const field = fieldNamed(metadata.fields, name);
    return field ? [{ span: field.valueSpan, text: ` ${valueFor(name, postmortem)}` }] : [];
  });
  const lines = absent.map((name) => lineFor(name, postmortem, last?.form));
  const at = last ? last.span.end : endOfLine(text, endOfTitle(postmortem));
  const gap = last || isBlankAfter(text, at) ? '' : eol;
  const block = last ? lines.map((line) => eol + line).join('') : eol + eol + lines.join(eol) + gap;
  const edits = [...filled, ...(lines.length > 0 ? [{ span: { start: at, end: at }, text: block }] : [])];
  return title === undefined && last === undefined ? [] : [{ title: `Add ${listed(missing)}`, edits }];
}

function lineFor(name: Wanted, postmortem: PostMortem, form: string | undefined): string {
  const value = valueFor(name, postmortem);
  if (form === 'frontMatter') return `${name}: ${/[|[]/.test(value) ? `"${value}"` : value}`;
  return `${form === 'bullet' ? '- ' : ''}**${metadataBlock[name].label}:** ${value}`;
}

/** Date and duration from the timeline where it tells them; never an invented fact. */
function valueFor(name: Wanted, { timeline }: PostMortem): string {
  const minutes = timeline.entries.flatMap((entry) => entry.minutes ?? []);
  const first = minutes.reduce((least, each) => Math.min(least, each), Infinity);
  const last = minutes.reduce((most, each) => Math.max(most, each), -Infinity);
  if (name === 'duration' && last > first) return durationText(last - first);
  if (name === 'date' && isDated(first)) return new Date(first * 60_000).toISOString().slice(0, 10);
  return metadataBlock[name].placeholder;
}

/** Whether minutes are on the calendar: a timeline that names no year is not. */
function isDated(minutes: number): boolean {
  return Number.isFinite(minutes) && new Date(minutes * 60_000).getUTCFullYear() >= 1990;
}

/** 135 → "2 hours 15 minutes". */
function durationText(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [Math.round(minutes % 60), 'minute'],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []))
    .join(' ');
}

/** Behind the line that underlines it, where there is one. */
function endOfTitle({ title, sections }: PostMortem): number {
  const end = title?.span.end ?? 0;
  const heading = sections.find(({ headingSpan }) => headingSpan.start <= end && end <= headingSpan.end);
  return heading?.headingSpan.end ?? end;
}

/** Text right below the title would run on in the last line of the metadata. */
function isBlankAfter(text: string, endOfLine: number): boolean {
  return /^(?:\r\n|\n|\r|$)[ \t]*(?:\r|\n|$)/.test(text.slice(endOfLine));
}

function endOfLine(text: string, offset: number): number {
  const match = /\r?\n|\r/.exec(text.slice(offset));
  return match === null ? text.length : offset + match.index;
}
