import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { fieldGuidance } from '../../guidance.ts';
import { fieldNamed } from '../../model/build.ts';
import { isToml } from '../../model/metadataLines.ts';
import type { FieldName, MetadataForm } from '../../model/postmortem.ts';
import { type Cursor, isInFrontMatter } from './cursor.ts';
import { isAboveSections, missingLines, textsOf } from './metadataLine.ts';
import type { CompletionSource, Offer } from './source.ts';

/** The names of metadata that are missing, at the beginning of a line between title and first section, or in the front matter. */
export const metadataNames: CompletionSource = {
  triggers: [],
  complete(cursor) {
    if (cursor.isVerbatim || cursor.behind.trim() !== '') return [];
    if (isInFrontMatter(cursor)) return inFrontMatter(cursor);
    return isAboveSections(cursor, cursor.line) ? inBody(cursor) : [];
  },
};

const begun = /^([ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?)(?:\p{L}[\p{L} ]*)?$/u;

function inBody(cursor: Cursor): readonly Offer[] {
  const lead = begun.exec(cursor.before)?.[1];
  const last = cursor.analysis.postmortem.metadata.fields.at(-1)?.form;
  if (lead === undefined || last === 'frontMatter' || last === 'table') return [];
  const form = /[-*+][ \t]/.test(lead) ? 'bullet' : (last ?? 'bold');
  return offersOf(cursor, form, lead.trimStart());
}

/** Keys of front matter besides those that the template asks for. */
const others: readonly (readonly [FieldName, string])[] = [
  ['timezone', 'UTC'],
  ['type', 'post-mortem'],
  ['template', 'standard'],
];

function inFrontMatter(cursor: Cursor): readonly Offer[] {
  const { analysis, before } = cursor;
  if (!/^[\w-]*$/.test(before)) return [];
  const { fields } = analysis.postmortem.metadata;
  const write = isToml(analysis.source.text.slice(0, analysis.bodyStart))
    ? (name: string, value: string) => `${name} = "${value}"`
    : (name: string, value: string) => `${name}: ${value}`;
  const more = others.filter(([name]) => fieldNamed(fields, name) === undefined);
  return [
    ...offersOf(cursor, 'frontMatter', ''),
    ...more.map(([name, value]) =>
      offerOf(cursor, name, fieldGuidance[name](), { text: write(name, value) }),
    ),
  ];
}

function offersOf(cursor: Cursor, form: MetadataForm, lead: string): readonly Offer[] {
  return missingLines(cursor, form).map((line) => {
    const label = form === 'frontMatter' ? line.name : line.label;
    return offerOf(cursor, label, line.guidance, { ...textsOf(line), filter: lead + label });
  });
}

function offerOf(
  { line }: Cursor,
  label: string,
  documentation: string,
  texts: Pick<Offer, 'text' | 'snippet' | 'filter'>,
): Offer {
  return {
    label,
    kind: CompletionItemKind.Property,
    detail: l10n.t('Metadata'),
    documentation,
    span: line,
    ...texts,
  };
}
