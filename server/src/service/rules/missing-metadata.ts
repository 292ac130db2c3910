import * as l10n from '@vscode/l10n';
import { allOf } from '../lists.ts';
import { isUnfilled, isUntold } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { dayOf } from '../model/date.ts';
import { fieldNamedBy } from '../model/fieldNames.ts';
import { heldTo } from '../model/heldTo.ts';
import { isToml, lineFor, placeBehind, type Wanted } from '../model/metadataLines.ts';
import type { FieldName, PostMortem } from '../model/postmortem.ts';
import { stageOf } from '../model/stage.ts';
import { metadataBlock } from '../model/templateText.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { toldBy } from '../timeline/told.ts';

/** A date without a year would not date an incident. */
const anyYear = { year: Number.NaN, slashes: 'month first' } as const;

/** Reports the metadata that readers need and the document lacks, once for all of them. */
export default defineRule({
  id: 'missing-metadata',
  description: 'Date, duration, severity, status and author are given',
  severity: 'warning',
  options: {},
  structural: true,
  *check(postmortem, _options, context) {
    const { metadata, title } = postmortem;
    const told = toldByHeadings(postmortem);
    const missing = wanted(postmortem, context).filter(
      (name) => isAbsent(name, fieldNamed(metadata.fields, name)?.value ?? '') && !told.has(name),
    );
    if (missing.length === 0) return;
    yield {
      span: title?.span ?? { start: 0, end: 0 },
      message: messageFor(missing, metadata.fields.at(-1)?.form === 'frontMatter'),
      fixes: fixFor(postmortem, missing, context),
    };
  },
});

/** "January 23rd, 2019: queue lost", "## Status" with a text below it, "### Owner: Mei Sato". */
function toldByHeadings({ title, sections }: PostMortem): ReadonlySet<FieldName | undefined> {
  const isDated = title !== undefined && dayOf(title.text, anyYear) !== undefined;
  const names = sections.map(({ heading, key, empty }) => {
    const [, label, value] = /^([^:]+):\s*(.+)$/.exec(heading) ?? [];
    return label && value ? fieldNamedBy(label) : empty ? undefined : fieldNamedBy(key);
  });
  return new Set([...names, ...(isDated ? (['date'] as const) : [])]);
}

function messageFor(missing: readonly Wanted[], isInFrontMatter: boolean): string {
  const [first, second] = missing;
  const names = allOf(missing);
  if (second === undefined && first !== 'reviewers')
    return isInFrontMatter
      ? l10n.t('No {0}: add it to the front matter', names)
      : l10n.t('No {0}: add it below the title', names);
  return isInFrontMatter
    ? l10n.t('No {0}: add them to the front matter', names)
    : l10n.t('No {0}: add them below the title', names);
}

/** "N/A" answers how severe it was, but not when it happened and who writes about it. */
const always: readonly Wanted[] = ['date', 'status', 'author'];

function isAbsent(name: Wanted, value: string): boolean {
  return value === '' || (always.includes(name) && isUntold(value)) || /^[-–—]+$/.test(value);
}

/** Other house styles have no place for reviewers. */
function wanted(postmortem: PostMortem, { configuration, text, bodyStart }: RuleContext): readonly Wanted[] {
  const status = fieldNamed(postmortem.metadata.fields, 'status')?.value ?? '';
  const { id, metadata } = heldTo(postmortem, configuration, text.slice(bodyStart));
  const stage = isUnfilled(status) ? undefined : stageOf(status, configuration.statuses);
  const isRead = stage === 'under review' || stage === 'published';
  if (id === 'own' && !isRead) return metadata.filter((name) => name !== 'reviewers');
  return isRead && id === 'standard' ? [...metadata, 'reviewers'] : metadata;
}

function fixFor(
  postmortem: PostMortem,
  missing: readonly Wanted[],
  { text, eol, bodyStart }: RuleContext,
): readonly Fix[] {
  const { metadata, title } = postmortem;
  const front = text.slice(0, bodyStart);
  const last = metadata.fields.at(-1);
  if (last?.form === 'table') return [];
  const absent = missing.filter((name) => fieldNamed(metadata.fields, name) === undefined);
  const filled = missing.flatMap((name) => {
    const field = fieldNamed(metadata.fields, name);
    const gap = field?.value === '' ? (field.form === 'heading' ? eol + eol : ' ') : '';
    return field ? [{ span: field.valueSpan, text: gap + valueFor(name, postmortem) }] : [];
  });
  const lines = absent.map((name) =>
    lineFor(name, valueFor(name, postmortem), last?.form, isToml(front), eol),
  );
  const at = last ? placeBehind(last, front) : endOfLine(text, endOfTitle(postmortem));
  const gap = last || isBlankAfter(text, at) ? '' : eol;
  const block = last ? lines.map((line) => eol + line).join('') : eol + eol + lines.join(eol) + gap;
  const edits = [...filled, ...(lines.length > 0 ? [{ span: { start: at, end: at }, text: block }] : [])];
  return title === undefined && last === undefined
    ? []
    : [{ title: l10n.t('Add {0}', allOf(missing)), edits }];
}

/** What the timeline tells, or a placeholder; never an invented fact. */
function valueFor(name: Wanted, postmortem: PostMortem): string {
  return toldBy(postmortem, name) ?? metadataBlock[name].placeholder;
}

/** Behind the line that underlines it, where there is one. */
function endOfTitle({ title, sections }: PostMortem): number {
  const end = title?.span.end ?? 0;
  const heading = sections.find(({ headingSpan }) => headingSpan.start <= end && end <= headingSpan.end);
  return heading?.headingSpan.end ?? end;
}

/** Text right below the title would run on in the last line of the metadata. */
function isBlankAfter(text: string, endOfLine: number): boolean {
  return /^(?:\r\n|\n|\r(?!\n)|$)[ \t]*(?:\r|\n|$)/.test(text.slice(endOfLine));
}

function endOfLine(text: string, offset: number): number {
  const match = /\r?\n|\r/.exec(text.slice(offset));
  return match === null ? text.length : offset + match.index;
}
