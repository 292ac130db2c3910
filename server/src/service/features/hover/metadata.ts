import * as l10n from '@vscode/l10n';
import { fieldGuidance, severityGuidance, severityRanks, stageGuidance } from '../../guidance.ts';
import type { Span } from '../../markdown/position.ts';
import type { Field } from '../../model/postmortem.ts';
import { type SeverityLevel, severityLevel, severityNames } from '../../model/severity.ts';
import { type Stage, stageNames, stageOf } from '../../model/stage.ts';
import { type HoverSource, holds, type Place, type Said } from './place.ts';

/** The value of a severity or a status: as what it is read, and what that means. */
export const metadataValue: HoverSource = (place) => {
  const { metadata } = place.analysis.postmortem;
  const field = metadata.fields.find(
    ({ value, valueSpan }) => value !== '' && holds(valueSpan, place.offset),
  );
  if (field?.name === 'severity') return severitySaid(field, place);
  return field?.name === 'status' ? statusSaid(field, place) : undefined;
};

/** The name of a line of metadata: what it says. */
export const metadataLabel: HoverSource = (place) => {
  const { analysis, offset, markup } = place;
  for (const field of analysis.postmortem.metadata.fields) {
    const span = labelOf(field, place);
    if (span && holds(span, offset))
      return { span, paragraphs: [markup.text(fieldGuidance[field.name]()), ownWords(field, place)] };
  }
  return undefined;
};

/** The words of the label, without marks and colon. */
function labelOf({ span, valueSpan }: Field, { analysis }: Place): Span | undefined {
  const before = analysis.source.text.slice(span.start, valueSpan.start);
  const match = /[\p{L}\p{N}](?:[\p{L}\p{N} ()_-]*[\p{L}\p{N})])?/u.exec(before);
  if (match === null) return undefined;
  const start = span.start + match.index;
  return { start, end: start + match[0].length };
}

/** What a project calls the values, besides the usual names. */
function ownWords({ name }: Field, { settings, markup }: Place): string | undefined {
  const { severities, statuses } = settings.configuration;
  const names = Object.keys(name === 'severity' ? severities : name === 'status' ? statuses : {});
  return names.length === 0 ? undefined : markup.text(l10n.t('In this project also: {0}.', names.join(', ')));
}

function severitySaid({ value, valueSpan }: Field, { settings, markup }: Place): Said {
  const level = severityLevel(value, settings.configuration.severities);
  const others = (Object.keys(severityNames) as SeverityLevel[]).filter((each) => each !== level);
  const lines = others.map((each) => `${markup.strong(severityNames[each])}: ${criteria(each)}`);
  const read = level
    ? l10n.t(
        'Read as {0} ({1}): {2}.',
        markup.strong(severityNames[level]),
        severityRanks[level],
        criteria(level),
      )
    : l10n.t('Read as no level.');
  return { span: valueSpan, paragraphs: [read, markup.list(lines)] };
}

function criteria(level: SeverityLevel): string {
  const conditions = severityGuidance[level]();
  return l10n.t('{0}; or {1}', conditions.slice(0, -1).join('; '), conditions.at(-1) ?? '');
}

function statusSaid({ value, valueSpan }: Field, { settings, markup }: Place): Said {
  const stage = stageOf(value, settings.configuration.statuses);
  const others = (Object.keys(stageNames) as Stage[]).filter((each) => each !== stage);
  const lines = others.map((each) => `${markup.strong(stageNames[each])}: ${stageGuidance[each]()}`);
  const read = stage
    ? l10n.t('Read as {0}: {1}', markup.strong(stageNames[stage]), stageGuidance[stage]())
    : l10n.t('Read as no status of the document.');
  return { span: valueSpan, paragraphs: [read, markup.list(lines)] };
}
