import type { Span } from '../../markdown/position.ts';
import { isVerbatim } from '../../model/verbatim.ts';
import { type MetricName, metricDefinitions } from '../../timeline/metrics.ts';
import { formulaOf } from './figures.ts';
import { type HoverSource, holds, type Place } from './place.ts';

/** What figures are called; recovery may be the end of the impact or of the incident. */
const terms: readonly (readonly [RegExp, readonly MetricName[]])[] = [
  [/^(?:M?TTD|.*detect)/i, ['timeToDetectMinutes']],
  [/^(?:M?TTA|.*(?:acknowledg|\back\b))/i, ['timeToAcknowledgeMinutes']],
  [/^(?:M?TTM|.*mitigat)/i, ['timeToMitigateMinutes']],
  [/^.*resol/i, ['timeToResolveMinutes']],
  [/./, ['timeToMitigateMinutes', 'timeToResolveMinutes']],
];

const anyTerm =
  /\bM?TT[DAMR]\b|\b(?:mean )?time[ -]to[ -](?:detect(?:ion)?|ack(?:nowledge(?:ment)?)?|mitigat(?:e|ion)|resol(?:ve|ution)|recover(?:y)?|restor(?:e|ation)|repair)\b/gi;

/** In characters. */
const longestLine = 2000;

/** A figure of the timeline, wherever it is named, and the duration: how it comes about. */
export const metric: HoverSource = (place) => {
  const named = termAt(place);
  if (named !== undefined)
    return { span: named.span, paragraphs: named.metrics.flatMap((each) => said(each, place)) };
  const { metadata } = place.analysis.postmortem;
  const duration = metadata.fields.find(
    ({ name, value, valueSpan }) => name === 'duration' && value !== '' && holds(valueSpan, place.offset),
  );
  return duration && { span: duration.valueSpan, paragraphs: said('timeToResolveMinutes', place) };
};

function said(name: MetricName, place: Place): readonly string[] {
  return [place.markup.text(metricDefinitions[name]()), ...formulaOf(name, place)];
}

function termAt({
  analysis,
  lines,
  offset,
}: Place): { span: Span; metrics: readonly MetricName[] } | undefined {
  const line = lines.lineAround(offset);
  if (line.end - line.start > longestLine || isVerbatim(analysis.parts, offset)) return undefined;
  const found = [...analysis.source.text.slice(line.start, line.end).matchAll(anyTerm)].map(
    ({ 0: words, index }) => ({
      words,
      span: { start: line.start + index, end: line.start + index + words.length },
    }),
  );
  const named = found.find(({ span }) => holds(span, offset));
  const metrics = terms.find(([form]) => named && form.test(named.words))?.[1];
  return named && metrics && { span: named.span, metrics };
}
