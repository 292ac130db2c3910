import { type Span, shift } from '../markdown/position.ts';
import { fieldNamedBy } from './fieldNames.ts';
import type { Field, MetadataForm } from './postmortem.ts';

/** `**Severity:** High`, `**Severity**: High`, `- Severity: High`, `* **Severity** — High`, `*Severity: High*`. */
const labelled =
  /^(\s*(?:(?:[-*+]|\d+[.)])\s+)?)([*_]{0,3})([\p{L}][\p{L} ()_-]{1,40}?)\s*(?:(:|：)\2|\2\s*(:|：|[—–-](?=\s))|(:|=))[ \t]*(.*)$/u;
/** Between fields on one line: a bar or a dot, or where the next bold label begins. */
const between =
  /(?<![ \t])[ \t]*[|·•][ \t]*|(?<![ \t])[ \t]+(?=(?:\*\*|__)\p{L}[^*_\r\n]{1,40}(?:\*\*|__))/gu;

/** The fields that lines tell, one a line or several side by side. */
export function fieldsOfLines(text: string, base: number, form: MetadataForm): readonly Field[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    fieldsOfLine(line, base + index, form),
  );
}

/** In characters: what is longer is no field, and takes time that grows with its square. */
const longestLine = 2000;

/** Where HTML breaks a line before another label. */
const breaks = /(?<![ \t])[ \t]*<br\s*\/?>[ \t]*(?=[*_]*\p{L}[^:<\r\n]{0,40}:)/giu;

function fieldsOfLine(line: string, base: number, form: MetadataForm): readonly Field[] {
  if (line.length > longestLine) return [];
  if (form === 'frontMatter') return [fieldIn(line, base, form) ?? []].flat();
  return segmentsOf(line, breaks).flatMap(({ start, end }) =>
    fieldsSideBySide(line.slice(start, end), base + start, form),
  );
}

function fieldsSideBySide(line: string, base: number, form: MetadataForm): readonly Field[] {
  const segments = segmentsOf(line, between);
  const several = segments.flatMap(
    ({ start, end }) => fieldIn(line.slice(start, end), base + start, form) ?? [],
  );
  return several.length >= 2 ? several : [fieldIn(line, base, form) ?? []].flat();
}

function segmentsOf(line: string, border: RegExp): readonly Span[] {
  const borders = [...line.matchAll(border)];
  const starts = [0, ...borders.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, at) => ({ start, end: borders[at]?.index ?? line.length }));
}

function fieldIn(line: string, base: number, form: MetadataForm): Field | undefined {
  const [, lead = '', mark = '', label = '', , behind = '', , rest = ''] = labelled.exec(line) ?? [];
  const name = fieldNamedBy(label);
  const isBare = mark === '' && !/[-*+\d]/.test(lead);
  if (name === undefined || (name === 'title' && form !== 'frontMatter')) return undefined;
  if (isBare && ((form === 'bold' && rest === '') || /[—–-]/.test(behind))) return undefined;
  const value = cleanValue(rest, form, mark);
  const start = line.length - rest.length + rest.indexOf(value);
  const end = base + line.trimEnd().length;
  return {
    name,
    value,
    span: { start: base, end: Math.max(end, base + start + value.length) },
    valueSpan: shift({ start, end: start + value.length }, base),
    form,
  };
}

/** Hard breaks, comments, emphasis around the whole value or field, and quotes and brackets of YAML are not part of it. */
export function cleanValue(rest: string, form: MetadataForm, mark = ''): string {
  const around =
    form === 'frontMatter'
      ? /^(?:"(.*?)"|'(.*?)'|\[(.*?)\])$/
      : /^(?:\*\*(.*?)\*\*|__(.*?)__|\*(?!\*)(.*?)\*|`(.*?)`)$/;
  const comment =
    form === 'frontMatter'
      ? /(?<=^(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^"'[].*?))\s+#.*$/
      : /(?<!\s)(?:\s*<!--(?:(?!-->).)*-->)+\s*$/;
  const value = rest.replace(comment, '').replace(/(?:\\|<br\s*\/?>)?\s*$/i, '');
  const open =
    mark !== '' && value.endsWith(mark) && !value.slice(0, -mark.length).includes(mark) ? mark.length : 0;
  const shown = value.slice(0, value.length - open);
  return (
    around
      .exec(shown)
      ?.slice(1)
      .find((inside) => inside !== undefined) ?? shown
  ).trim();
}
