import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { fileNameOf } from '../fileName.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Mention, mentionsIn, personOf } from '../mentions.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { fieldNamed } from '../model/build.ts';
import { isoDate } from '../model/date.ts';
import { namesIn } from '../model/people.ts';
import type { ActionItem, ActionStatus } from '../model/postmortem.ts';
import { type SeverityLevel, severityLevel } from '../model/severity.ts';

/** What the workspace knows of one post-mortem; lines and characters are those of LSP. */
export interface PostMortemRecord {
  readonly uri: string;
  /** Without the house prefix; the last part of the address where there is no title. */
  readonly title: string;
  /** Where the title stands, the beginning of the text where there is none. */
  readonly range: Range;
  /** YYYY-MM-DD of the incident. */
  readonly date: string | undefined;
  readonly severity: SeverityLevel | undefined;
  readonly mentions: readonly PlacedMention[];
  readonly actions: readonly OwnedAction[];
}

/** Somebody named in a file. */
export interface PlacedMention extends Pick<Mention, 'name' | 'isHandle' | 'role'> {
  /** What all mentions of one person have in common. */
  readonly person: string;
  /** The name without `@`. */
  readonly range: Range;
}

/** An action of a post-mortem and who does it. */
export interface OwnedAction {
  readonly text: string;
  /** Without `@`, as written. */
  readonly owners: readonly string[];
  /** As written. */
  readonly due: string | undefined;
  /** In days since 1970-01-01. */
  readonly dueDay: number | undefined;
  readonly status: ActionStatus | undefined;
  readonly ticket: string | undefined;
  readonly range: Range;
}

/** What is kept of a document; undefined where it is no post-mortem. */
export function recordOf(
  analysis: Analysis,
  { severities, actionStatuses }: Pick<Configuration, 'severities' | 'actionStatuses'>,
): PostMortemRecord | undefined {
  if (!analysis.recognition.postmortem) return undefined;
  const { source, postmortem } = analysis;
  const lines = lineIndexOf(source.text);
  const { title, metadata, incident, actionLists } = postmortem;
  return {
    uri: source.uri,
    title: title?.name || title?.text || nameOf(source.uri),
    range: lines.rangeOf(title?.span ?? { start: 0, end: 0 }),
    date: incident === undefined ? undefined : isoDate(incident),
    severity: severityLevel(fieldNamed(metadata.fields, 'severity')?.value ?? '', severities),
    mentions: mentionsIn(analysis).map(({ name, isHandle, role, span }) => ({
      name,
      isHandle,
      role,
      person: personOf({ name, isHandle }),
      range: lines.rangeOf(span),
    })),
    actions: actionLists.flatMap(({ items }) =>
      items.map((item) => actionOf(item, actionStatuses, lines.rangeOf(item.span))),
    ),
  };
}

function actionOf(item: ActionItem, own: Readonly<Record<string, ActionStatus>>, range: Range): OwnedAction {
  const { text, owners, due, dueDay, ticket } = item;
  const status = statusOfItem(item, own);
  return { text, owners: namesIn(owners.join(', ')), due, dueDay, status, ticket, range };
}

/** "file:///work/2024-01-15%20outage.md" is "2024-01-15 outage". */
function nameOf(uri: string): string {
  return fileNameOf(uri).replace(/\.\w+$/, '') || uri;
}
