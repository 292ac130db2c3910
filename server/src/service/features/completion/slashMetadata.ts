import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field } from '../../model/postmortem.ts';
import type { Gap } from './gap.ts';
import { isAboveSections, type MissingLine, missingLines, textsOf } from './metadataLine.ts';
import type { MenuItem } from './slash.ts';

/** Between title and first section: the lines of metadata that are missing, in the form of those that are there. */
export function slashMetadata(gap: Gap, bullet: string): readonly MenuItem[] {
  const last = gap.analysis.postmortem.metadata.fields.at(-1);
  if (!isAboveSections(gap, { start: gap.place, end: gap.place }) || last?.form === 'frontMatter') return [];
  if (last?.form === 'table') return bullet === '' ? rows(last, gap) : [];
  const form = bullet === '' ? (last?.form ?? 'bold') : 'bullet';
  return missingLines(gap, form).map(itemOf);
}

function itemOf(line: MissingLine): MenuItem {
  const { label, guidance } = line;
  const kind = CompletionItemKind.Property;
  return { label, kind, detail: l10n.t('Metadata'), documentation: guidance, ...textsOf(line) };
}

/** Rows of a table with a name and a value each, right below it; nothing where the names stand in its head. */
function rows(last: Field, gap: Gap): readonly MenuItem[] {
  const { text } = gap.analysis.source;
  const row = rowAround(last, text);
  if (row === undefined || text.slice(row.end, gap.place).trim() !== '') return [];
  if (/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(row.end, gap.place))) return [];
  return missingLines(gap, 'table').map((line) =>
    itemOf({ ...line, write: (value) => row.write(line.label, value.replaceAll('|', '\\|')) }),
  );
}

interface Row {
  readonly end: number;
  write(label: string, value: string): string;
}

/** The row of a field, where it has two cells. */
function rowAround({ span, valueSpan }: Field, text: string): Row | undefined {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const [before, after] = [text.slice(start, valueSpan.start), text.slice(valueSpan.end, end)];
  const label = /\p{L}[\p{L} ()_-]*\p{L}/u.exec(before)?.[0];
  if (label === undefined || bars(before) + bars(after) > 3 || bars(after) > 1) return undefined;
  return { end, write: (name, value) => before.replace(label, () => name) + value + after };
}

function bars(text: string): number {
  return text.match(/(?<!\\)\|/g)?.length ?? 0;
}
