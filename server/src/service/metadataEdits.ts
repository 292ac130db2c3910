import type { Analysis } from './analysis.ts';
import { lineLike } from './features/completion/metadataLine.ts';
import { fieldNamed } from './model/build.ts';
import { isToml, lineFor, placeBehind, type Wanted } from './model/metadataLines.ts';
import { spanOf } from './model/parts.ts';
import type { Field } from './model/postmortem.ts';
import { metadataBlock } from './model/templateText.ts';
import type { Edit } from './rule.ts';
import { quotedIn, scalar } from './yamlText.ts';

/** Writes a value into the field of that name, in its form; adds the field in the form of the others where there is none. */
export function fieldEdit(analysis: Analysis, name: Wanted, value: string): Edit {
  const field = fieldNamed(analysis.postmortem.metadata.fields, name);
  return field ? replacing(field, value, analysis) : adding(name, value, analysis);
}

/** Several fields at once: what is added at one place keeps the order of the names. */
export function fieldEdits(
  analysis: Analysis,
  values: Readonly<Partial<Record<Wanted, string>>>,
): readonly Edit[] {
  return Object.entries(values).map(([name, value]) => fieldEdit(analysis, name as Wanted, value));
}

function replacing(field: Field, value: string, { source: { text }, bodyStart }: Analysis): Edit {
  const { form, valueSpan, value: old } = field;
  const toml = isToml(text.slice(0, bodyStart));
  const before = text[valueSpan.start - 1] ?? '';
  const bullet = /^[-*+][ \t]+/.exec(text.slice(valueSpan.start, valueSpan.end))?.[0];
  const gap = /[\s"'[]/.test(before) ? '' : ' ';
  const write = {
    frontMatter: () =>
      bullet
        ? listed(bullet, value, field, text)
        : (old === '' ? gap : '') + quotedIn(text, valueSpan, value, toml),
    heading: () => {
      if (bullet) return listed(bullet, value, field, text);
      return old === '' ? eolOf(text).repeat(2) + value : value;
    },
    table: () => (before === '|' ? ' ' : '') + inCell(value),
    bold: () => (old === '' ? gap : '') + value,
    bullet: () => (old === '' ? gap : '') + value,
  }[form];
  return { span: valueSpan, text: write() };
}

/** One item for each of several names, indented as the first of those that are there. */
function listed(bullet: string, value: string, { valueSpan, form }: Field, text: string): string {
  const indent = text.slice(lineStart(text, valueSpan.start), valueSpan.start);
  const items = value.split(/\s*,\s*/);
  return items
    .map((item) => bullet + (form === 'frontMatter' ? scalar(item) : item))
    .join(eolOf(text) + indent);
}

function inCell(value: string): string {
  return value.replace(/(?<!\\)\|/g, '\\|');
}

/** Behind the last field; below the title where there is none, and at the beginning of a text without one. */
function adding(name: Wanted, value: string, analysis: Analysis): Edit {
  const { source, bodyStart, postmortem } = analysis;
  const { text } = source;
  const { fields } = postmortem.metadata;
  const last = fields.findLast(({ form, span }) => form !== 'heading' || isHeading(span.start, text));
  if (last === undefined) return belowTitle(`**${metadataBlock[name].label}:** ${value}`, analysis);
  if (last.form === 'table') return belowTable(name, value, last, analysis);
  const eol = eolOf(text);
  const front = text.slice(0, bodyStart);
  if (last.form === 'frontMatter') {
    const toml = isToml(front);
    const line = `${name}${toml ? ' = ' : ': '}${scalar(value, toml)}`;
    return insertion(placeBehind(last, front), eol + line);
  }
  const like = last.form === 'heading' ? undefined : lineLike(last, metadataBlock[name].label, value, text);
  const line = like ?? lineFor(name, value, last.form, false, eol);
  const end = last.form === 'heading' ? last.valueSpan.end : lineEnd(text, last.span.end);
  // Above a line of hyphens a further one would become the head of a table.
  if (isRuleBelow(text, end)) return insertion(lineStart(text, last.span.start), line + eol);
  return insertion(end, eol.repeat(isApart(last, fields, text) ? 2 : 1) + line);
}

/** A bold label that stands for a section looks like a field, and no further section comes below it. */
function isHeading(at: number, text: string): boolean {
  return /^ {0,3}#|^[^\r\n]*(?:\r\n|\n|\r) {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(
    text.slice(lineStart(text, at)),
  );
}

/** Whether an empty line stands between a line and the one above it. */
function isApart(last: Field, fields: readonly Field[], text: string): boolean {
  const above = fields[fields.indexOf(last) - 1];
  if (last.form !== 'bold' || above?.form !== 'bold') return false;
  return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(above.span.end, last.span.start));
}

/** One more row where each has a name and a value; text below the table where names stand in its head. */
function belowTable(name: Wanted, value: string, last: Field, analysis: Analysis): Edit {
  const { text } = analysis.source;
  const eol = eolOf(text);
  const { label } = metadataBlock[name];
  const start = lineStart(text, last.span.start);
  const end = lineEnd(text, last.span.end);
  const row = text.slice(start, end);
  const cells = text.slice(last.span.start, last.span.end);
  const isPair = !isRuleBelow(text, end) && row.replace(cells, '').replace(/[\s|]/g, '') === '';
  if (!isPair) return asBlock(`**${label}:** ${value}`, blockEnd(analysis, end), text);
  const [, marks = '', colon = ''] = /^[|\s]*([*_]*)[^|:]*(:?)/.exec(cells) ?? [];
  return insertion(end, `${eol}| ${marks}${label}${colon}${marks} | ${inCell(value)} |`);
}

function belowTitle(line: string, { source: { text }, bodyStart, postmortem }: Analysis): Edit {
  const eol = eolOf(text);
  const { title, sections } = postmortem;
  if (title === undefined || title.span.start < bodyStart) return insertion(bodyStart, line + eol + eol);
  const heading = sections.find(
    ({ headingSpan: { start, end } }) => start <= title.span.end && title.span.end <= end,
  );
  const end = lineEnd(text, heading?.headingSpan.end ?? title.span.end);
  return asBlock(line, end, text);
}

/** A line with empty ones around it, below the line that ends at a place. */
function asBlock(line: string, end: number, text: string): Edit {
  const eol = eolOf(text);
  const isBlankBelow = /^(?:\r\n|\n|\r(?!\n)|$)[ \t]*(?:\r|\n|$)/.test(text.slice(end));
  return insertion(end, eol + eol + line + (isBlankBelow ? '' : eol));
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Whether the line below is one of hyphens, as below the head of a table. */
function isRuleBelow(text: string, end: number): boolean {
  return /^(?:\r\n|\n|\r)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:[|\r\n]|$)/.test(text.slice(end));
}

function lineStart(text: string, at: number): number {
  return text.slice(0, at).search(/[^\r\n]*$/);
}

function lineEnd(text: string, at: number): number {
  const rest = /[\r\n]/.exec(text.slice(at));
  return rest ? at + rest.index : text.length;
}

/** The end of the block of Markdown that holds a place. */
function blockEnd({ parts, source: { text } }: Analysis, at: number): number {
  const ends = parts.flatMap(({ part, base }) => part.nodes.map((node) => base + spanOf(node).end));
  return lineEnd(text, ends.find((end) => at <= end) ?? at);
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
