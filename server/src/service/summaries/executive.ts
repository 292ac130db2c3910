import type { Nodes } from 'mdast';
import { statusOfItem } from '../model/actionItems.ts';
import { filledField } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { isoDate } from '../model/date.ts';
import { spanOf } from '../model/parts.ts';
import { isUnwritten } from '../model/partTexts.ts';
import type { PostMortem, SectionKind } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import { hasFigure } from '../prose/quantities.ts';
import { sentencesIn } from '../prose/sentences.ts';
import type { Configuration } from '../settings.ts';
import { toldBy } from '../timeline/told.ts';
import { summaryPlaceholders } from './placeholders.ts';

/** In words: the guide asks for one paragraph. */
export const longestSummary = 120;

const [failure, length, impact, cause, resolution] = summaryPlaceholders;

/**
 * One paragraph of Markdown for people who were not there: what happened, whom it hit, why, how it ended and what is still to be
 * done. Everything in it stands in the document, in its words; where the document is silent there is a placeholder.
 */
export function executiveSummary(
  postmortem: PostMortem,
  parts: readonly KindredPart[],
  own: Pick<Configuration, 'actionStatuses'>,
): string {
  const figures = first(2, quotedFrom(parts, 'impact', hasFigure));
  const hit = figures.length > 0 ? figures : first(2, quotedFrom(parts, 'impact'));
  const why = firstSentence(first(1, quotedFrom(parts, 'rootCause'))[0]);
  const end = first(2, quotedFrom(parts, 'resolution'));
  const forms = [2, 1, 0].map((most) =>
    [
      opening(postmortem),
      `Impact: ${listed(hit, most) ?? impact}.`,
      `Cause: ${(most > 0 && why) || cause}.`,
      `Resolution: ${listed(end, most) ?? resolution}.`,
      ...actions(postmortem, own),
    ].join(' '),
  );
  return forms.find(isShort) ?? forms.at(-1) ?? '';
}

/** Where sentences are so long that one of each is too much, it is left to the writer to say them shorter. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length <= longestSummary;
}

function opening(postmortem: PostMortem): string {
  const { metadata, title } = postmortem;
  const severity = filledField(metadata, 'severity')?.value;
  const lasted = filledField(metadata, 'duration')?.value ?? toldBy(postmortem, 'duration') ?? length;
  const incident = severity ? `an incident of severity ${severity}` : 'an incident';
  const name = title?.name && !isUnwritten(title.name) ? title.name : failure;
  return `On ${dayOfIncident(postmortem)} ${incident} lasted ${withoutStop(lasted)}: ${withoutStop(name)}.`;
}

function dayOfIncident(postmortem: PostMortem): string {
  const { incident, metadata } = postmortem;
  const written = fieldNamed(metadata.fields, 'date')?.value ?? '';
  return toldBy(postmortem, 'date') ?? (incident === undefined ? written || '[Date]' : isoDate(incident));
}

/** Nothing where there are none: that is said elsewhere. */
function actions(
  { actionLists }: PostMortem,
  { actionStatuses }: Pick<Configuration, 'actionStatuses'>,
): readonly string[] {
  const items = actionLists.flatMap((list) => list.items);
  const done = items.filter((item) => statusOfItem(item, actionStatuses) === 'done').length;
  if (items.length === 0) return [];
  return [`${done} of ${items.length} action ${items.length === 1 ? 'item is' : 'items are'} done.`];
}

/** The paragraphs and items of a kind of section as they are written, on one line each; text of a template is left out. */
function* quotedFrom(
  parts: readonly KindredPart[],
  kind: SectionKind,
  isWanted: (text: string) => boolean = () => true,
): Generator<string> {
  for (const { part, belongsTo } of parts)
    if (belongsTo === kind)
      for (const node of part.nodes)
        for (const text of paragraphsIn(node, part.chunk.text))
          if (text !== '' && !isUnwritten(text) && isWanted(text)) yield withoutStop(text);
}

/** So many of them, each once. */
function first(most: number, texts: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    found.add(text);
    if (found.size === most) break;
  }
  return [...found];
}

/** Of an item its first paragraph: what stands below says more of it. */
function paragraphsIn(node: Nodes, source: string): readonly string[] {
  if (node.type === 'paragraph') {
    const first = node.children[0];
    return [
      source
        .slice(spanOf(first ?? node).start, spanOf(node).end)
        .replace(/\s+/g, ' ')
        .trim(),
    ];
  }
  if (node.type === 'list') return node.children.flatMap((item) => paragraphsIn(item, source));
  return node.type === 'listItem'
    ? node.children.slice(0, 1).flatMap((child) => paragraphsIn(child, source))
    : [];
}

/** The first of them, joined as one clause. */
function listed(texts: readonly string[], most: number): string | undefined {
  const told = texts.slice(0, most).map((text) => firstSentence(text) ?? '');
  return told.length === 0 ? undefined : told.join('; ');
}

function firstSentence(text: string | undefined): string | undefined {
  const [first] = sentencesIn(text ?? '');
  return first && withoutStop((text ?? '').slice(first.start, first.end));
}

function withoutStop(text: string): string {
  return text.replace(/[\s.]+$/, '');
}
