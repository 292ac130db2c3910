import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { severityGuidance, severityRanks, stageGuidance } from '../../guidance.ts';
import type { Span } from '../../markdown/position.ts';
import { isUnfilled } from '../../model/answers.ts';
import type { Field, FieldName } from '../../model/postmortem.ts';
import { severityNames } from '../../model/severity.ts';
import { stageNames } from '../../model/stage.ts';
import { styles } from '../../model/template.ts';
import { extentsOf } from '../../timeline/extent.ts';
import { nowOf, zoneOfTimes } from '../../timeline/now.ts';
import { toldBy } from '../../timeline/told.ts';
import { contentOf, markupFor } from '../markup.ts';
import type { Cursor } from './cursor.ts';
import { knownOwners } from './knownOwners.ts';
import { slotBetween } from './slot.ts';
import type { CompletionSource, Offer } from './source.ts';

/** A value and what is said of it. */
type Value = Pick<Offer, 'label' | 'detail' | 'description' | 'documentation'>;

/** What the value of a line of metadata can be; a space asks only where there is none yet. */
export const metadataValues: CompletionSource = {
  triggers: [' '],
  complete(cursor) {
    const field = cursor.isVerbatim ? undefined : fieldAt(cursor);
    if (field === undefined) return [];
    const { text } = cursor.analysis.source;
    const slot = slotBetween(cursor, endsOf(field, cursor));
    // What is to be replaced as a whole is not compared with the values.
    const typed = isUnfilled(field.value) ? text.slice(slot.span.start, cursor.offset) : '';
    return valuesOf(field.name, cursor).map((value) => ({
      ...value,
      kind: CompletionItemKind.EnumMember,
      span: slot.span,
      text: slot.fill(value.label),
      filter: typed + value.label,
    }));
  },
};

/** The field in whose value the cursor is, or behind whose label it is with only spaces between. */
function fieldAt({ analysis, line, offset }: Cursor): Field | undefined {
  const { text } = analysis.source;
  return analysis.postmortem.metadata.fields.find(({ valueSpan: { start, end } }) => {
    const isHere = line.start <= start && end <= line.end && start <= offset;
    return isHere && (offset <= end || isBefore.test(text.slice(end, offset)));
  });
}

/** What may stand between a label and its value that is still to come. */
const isBefore = /^[ \t]*["'[]?$/;

/** Spaces around a value belong to its place; of several names it is the one at the cursor. */
function endsOf({ name, valueSpan }: Field, { analysis, line, offset }: Cursor): Span {
  const { text } = analysis.source;
  const before = /[ \t]*$/.exec(text.slice(line.start, valueSpan.start))?.[0].length ?? 0;
  const isOpened = /["'[]$/.test(text.slice(valueSpan.end, offset));
  const start = isOpened ? offset : valueSpan.start - before;
  const end = Math.max(valueSpan.end, offset);
  if (name !== 'author' && name !== 'reviewers') return { start, end };
  const others = /^(?:.*[,;&])?[\s"'[-]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
  const next = /[,;&]/.exec(text.slice(offset, end));
  return { start: start + others, end: next ? offset + next.index : end };
}

function valuesOf(name: FieldName, cursor: Cursor): readonly Value[] {
  return values[name]?.(cursor) ?? [];
}

const values: Partial<Record<FieldName, (cursor: Cursor) => readonly Value[]>> = {
  severity: severities,
  status: statuses,
  date: dates,
  duration: durations,
  author: people,
  reviewers: people,
  timezone: zones,
  type: () => [{ label: 'post-mortem' }],
  template: () => styles.filter((style) => style !== 'free').map((label) => ({ label })),
};

function severities({ settings }: Cursor): readonly Value[] {
  const own = Object.entries(settings.configuration.severities);
  const usual = Object.entries(severityNames).map(
    ([level, name]) => [name, level] as [string, keyof typeof severityNames],
  );
  const markup = markupFor(settings.abilities?.markdown);
  return [...own, ...usual].map(([label, level]) => ({
    label,
    description: label === severityNames[level] ? severityRanks[level] : severityNames[level],
    documentation: contentOf(markup, [
      l10n.t('One of these is enough:'),
      markup.list(severityGuidance[level]()),
    ]),
  }));
}

function statuses({ settings }: Cursor): readonly Value[] {
  const own = Object.entries(settings.configuration.statuses);
  const usual = Object.entries(stageNames).map(
    ([stage, name]) => [name, stage] as [string, keyof typeof stageNames],
  );
  return [...own, ...usual].map(([label, stage]) => ({
    label,
    ...(label !== stageNames[stage] && { description: stageNames[stage] }),
    documentation: stageGuidance[stage](),
  }));
}

function dates({ analysis, settings: { today } }: Cursor): readonly Value[] {
  const told = toldBy(analysis.postmortem, 'date');
  const other =
    told === undefined || told === today
      ? []
      : [{ label: told, description: l10n.t('as the document tells') }];
  return [...other, { label: today, description: l10n.t('today') }];
}

function durations({ analysis }: Cursor): readonly Value[] {
  const label = toldBy(analysis.postmortem, 'duration');
  const [extent] = extentsOf(analysis.postmortem.timeline.entries);
  const description = extent
    ? l10n.t('from start to {0}', extent.phase)
    : l10n.t('from the first entry to the last');
  return label === undefined ? [] : [{ label, description }];
}

function people(cursor: Cursor): readonly Value[] {
  return knownOwners(cursor).map(({ name }) => ({ label: name }));
}

function zones({ analysis, settings }: Cursor): readonly Value[] {
  const now = nowOf(settings.now, settings.configuration.timezone);
  const known = now ? [zoneOfTimes(analysis, now)] : [];
  return [...new Set([...known, 'UTC'])].map((label) => ({ label }));
}
