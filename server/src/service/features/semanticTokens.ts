import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { type GrammarRegions, grammarRegions } from '../grammarRegions.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import type { Span } from '../markdown/position.ts';
import { mentionsIn } from '../mentions.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { ownNameIn } from '../model/ownNames.ts';
import type { ActionItem, Field, TimelineEntry } from '../model/postmortem.ts';
import { severityLevel } from '../model/severity.ts';
import { stageOf } from '../model/stage.ts';

/** The kinds of tokens, by the index that the encoding uses; package.json gives each its scopes. */
export const tokenTypes = [
  'postmortemTime',
  'postmortemOwner',
  'postmortemSeverity',
  'postmortemStatus',
] as const;

interface Token {
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
}

/** A document as the grammars see it. */
interface Place {
  readonly analysis: Analysis;
  readonly configuration: Configuration;
  readonly regions: GrammarRegions;
}

/**
 * Times, people, severity and status in a post-mortem where the grammars cannot know them, as these see one line at a time: below
 * headings in other words, as names without `@`, in tables and front matter, in a project's own words. Encoded as LSP asks.
 */
export function semanticTokensOf(analysis: Analysis, configuration: Configuration): number[] {
  if (!analysis.recognition.postmortem) return [];
  const { postmortem, source } = analysis;
  const place = { analysis, configuration, regions: grammarRegions(postmortem, source.text) };
  const items = [...postmortem.actionLists, ...postmortem.followUps].flatMap((list) => list.items);
  const tokens = [
    ...postmortem.timeline.entries.flatMap((entry) => timeToken(entry, place)),
    ...ownerTokens(place),
    ...postmortem.metadata.fields.flatMap((field) => fieldToken(field, place)),
    ...items.flatMap((item) => statusToken(item, place)),
  ];
  return encoded(tokens, source.text);
}

/** In characters: a bullet of emphasis. */
const longestMarks = 3;

const knownTime = /^(?![+T−-])(?!\d{1,2}\.\d).*\d[:h][0-5]\d/;

/** A grammar knows times with a colon that an entry begins with. Code and headings keep their own colours. */
function timeToken({ timeSpan, span }: TimelineEntry, { analysis, regions }: Place): readonly Token[] {
  const { text } = analysis.source;
  const time = text.slice(timeSpan.start, timeSpan.end);
  const isLeading = timeSpan.start - span.start <= longestMarks;
  const isKnown = isLeading && knownTime.test(time) && isIn(timeSpan, regions.timeline);
  const hasOwnColour = text[timeSpan.start - 1] === '`' || isIn(timeSpan, regions.headings);
  return isKnown || hasOwnColour ? [] : [{ span: timeSpan, type: 'postmortemTime' }];
}

/** A grammar knows handles among actions and in lines of the metadata. */
function ownerTokens({ analysis, regions }: Place): readonly Token[] {
  const { fields } = analysis.postmortem.metadata;
  const lines = fields.filter((field) => isLine(field, regions)).map(({ span }) => span);
  return mentionsIn(analysis)
    .filter(({ role, isHandle, span }) => {
      const isKnown = isHandle && isIn(span, [...regions.actions, ...lines]);
      return role !== undefined && !isKnown;
    })
    .map(({ span }) => ({ span, type: 'postmortemOwner' }));
}

function fieldToken(field: Field, { configuration, regions }: Place): readonly Token[] {
  const { name, value, valueSpan } = field;
  const { severities, statuses } = configuration;
  const isKnown = (own: Readonly<Record<string, unknown>>): boolean =>
    isLine(field, regions) && ownNameIn(value, own) === undefined;
  if (name === 'severity' && severityLevel(value, severities) && !isKnown(severities))
    return [{ span: valueSpan, type: 'postmortemSeverity' }];
  return name === 'status' && stageOf(value, statuses) && !isKnown(statuses)
    ? [{ span: valueSpan, type: 'postmortemStatus' }]
    : [];
}

/** Fields that a grammar sees: lines below a title that speaks of an incident. */
function isLine({ form }: Field, { hasHead }: GrammarRegions): boolean {
  return hasHead && (form === 'bold' || form === 'bullet');
}

function statusToken(item: ActionItem, { configuration, regions }: Place): readonly Token[] {
  const { statusSpan, statusText = '' } = item;
  const { actionStatuses: own } = configuration;
  if (statusSpan === undefined || statusText === '' || statusOfItem(item, own) === undefined) return [];
  const isKnown = isIn(statusSpan, regions.actions) && ownNameIn(statusText, own) === undefined;
  return isKnown ? [] : [{ span: statusSpan, type: 'postmortemStatus' }];
}

function isIn({ start, end }: Span, regions: readonly Span[]): boolean {
  return regions.some((region) => region.start <= start && end <= region.end);
}

/** Five numbers a token: lines and characters from the one before, length, type, no modifiers. None has two lines or overlaps another. */
function encoded(tokens: readonly Token[], text: string): number[] {
  const lines = lineIndexOf(text);
  let [line, character, behind] = [0, 0, 0];
  return tokens
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, type }) => {
      const { start, end } = lines.rangeOf(span);
      if (span.start < behind || span.start >= span.end || start.line !== end.line) return [];
      const isSameLine = start.line === line;
      const numbers = [start.line - line, start.character - (isSameLine ? character : 0)];
      [line, character, behind] = [start.line, start.character, span.end];
      return [...numbers, span.end - span.start, tokenTypes.indexOf(type), 0];
    });
}
