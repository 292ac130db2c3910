import type { Span } from '../markdown/position.ts';
import type { ChunkedDocument } from '../markdown/sections.ts';
import { oneLine } from '../oneLine.ts';
import { actionListsOf } from './actionItems.ts';
import { datedDocument } from './calendar.ts';
import { dateForm } from './date.ts';
import { withInformalSections } from './informalSections.ts';
import { metadataOf } from './metadata.ts';
import { partsOf } from './parts.ts';
import type { Field, FieldName, PostMortem, Title } from './postmortem.ts';
import { quotable } from './quotable.ts';
import { type KindredPart, kindred, type PlacedPart, sectionsOf } from './sections.ts';
import { datesOf, placedMarksOf, timelineOf } from './timeline.ts';
import { toldByContent } from './toldByContent.ts';
import { zoneStatedAnywhere } from './zoneStatements.ts';

/** The model of a document together with the parts that it was read from, for checks of prose. */
export interface Understanding {
  readonly postmortem: PostMortem;
  readonly parts: readonly KindredPart[];
}

/** "Post-Mortem: ", "Incident report - ", "Incident 2026-02-24: ", "COE: ", "RCA:" in front of an incident's name. */
const housePrefix = new RegExp(
  oneLine`
    ^[^\p{L}\p{N}]*(?:blameless\s+)?(?:post[- ]?mortem|
    (?:post[- ])?incident\s+(?:report|review|summary|post[- ]?mortem)|correction\s+of\s+errors?|coe|
    rca|root\s+cause\s+analysis|incident|outage\s+(?:report|review|post[- ]?mortem)|
    pir)(?:\s+(?:report|review|document|analysis))?(?:\s+(?:#?\d{1,8}(?:-\d{1,6})?|[A-Z]{2,8}-\d+|
      ${dateForm}))?\s*(?:$|
    [:|—–-]\s*)`,
  'iu',
);

/** Composes the model from chunks that were parsed and read before; only the walk over the parts is done anew. */
export function understand(document: ChunkedDocument, length: number): Understanding {
  const headed = document.chunks.flatMap(({ chunk, start, continues }) =>
    partsOf(chunk).map((part, index) => ({ part, base: start, continues: continues && index === 0 })),
  );
  const placed = withInformalSections(headed);
  const parts = toldByContent(kindred(placed));
  const metadata = metadataOf(beforeSections(parts), parts, document.frontMatter);
  const value = (name: FieldName): string => fieldNamed(metadata.fields, name)?.value ?? '';
  const title = titleOf(placed) ?? titleIn(metadata.fields);
  const marks = placedMarksOf(parts);
  const dated = datedDocument(parts, [value('date'), title?.text ?? '', ...datesOf(marks)]);
  const postmortem: PostMortem = {
    title,
    metadata,
    sections: sectionsOf(parts, length),
    timeline: timelineOf(marks, {
      ...dated,
      timezone: value('timezone'),
      zoneAnywhere: zoneStatedAnywhere(parts),
    }),
    actionLists: actionListsOf(parts, 'actionItems', dated),
    followUps: actionListsOf(parts, 'followUp', dated),
    ...dated,
  };
  return { postmortem, parts };
}

/** The field of that name, undefined when the document has none. */
export function fieldNamed(fields: readonly Field[], name: FieldName): Field | undefined {
  return fields.find((field) => field.name === name);
}

function titleOf(parts: readonly PlacedPart[]): Title | undefined {
  const first = parts.find(({ part }) => part.heading !== undefined);
  const heading = first?.part.heading;
  if (first === undefined || heading?.depth !== 1) return undefined;
  const span = { start: first.base + heading.textSpan.start, end: first.base + heading.textSpan.end };
  return titleFrom(heading.text, span);
}

/** Site generators take the title from the front matter and write the heading themselves. */
function titleIn(fields: readonly Field[]): Title | undefined {
  const field = fieldNamed(fields, 'title');
  return field?.value ? titleFrom(field.value, field.valueSpan) : undefined;
}

function titleFrom(written: string, span: Span): Title {
  const text = quotable(written);
  const name = text.replace(housePrefix, '').trim();
  return { text, name: namesNothing.test(name) ? '' : name, span };
}

/** "Outage", "Incident 2024-03-12": any incident could bear it. */
const namesNothing = new RegExp(
  oneLine`
    ^(?!.*\[)(?:[^\p{L}\p{N}]|\b(?:the|an?|our|of|on|for|from|production|major|minor|critical|service|
    system|outage|incident|issue|problem|post-?mortem|post|mortem|report|review|summary|analysis|
    document|draft|template|title|untitled|number|no|id|#?\d+|${dateForm})\b)*$`,
  'iu',
);

/** What stands below the title is before the sections, even where it is a timeline by what it says. */
function beforeSections(parts: readonly KindredPart[]): readonly PlacedPart[] {
  const title = parts.find(({ part }) => part.heading !== undefined);
  const first = parts.findIndex(
    (placed) =>
      placed.part.heading !== undefined &&
      (placed.part.heading.depth > 1 || (placed.belongsTo !== 'other' && placed !== title)),
  );
  return first < 0 ? parts : parts.slice(0, first);
}
