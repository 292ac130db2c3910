import { fieldGuidance } from '../../guidance.ts';
import type { Span } from '../../markdown/position.ts';
import { fieldNamed } from '../../model/build.ts';
import { isToml, lineFor, type Wanted, wantedNames } from '../../model/metadataLines.ts';
import type { Field, MetadataForm } from '../../model/postmortem.ts';
import { severityNames } from '../../model/severity.ts';
import { stageNames } from '../../model/stage.ts';
import { metadataBlock } from '../../model/templateText.ts';
import { toldBy } from '../../timeline/told.ts';
import type { Cursor } from './cursor.ts';
import { templateAt } from './missing.ts';

/** A line of metadata that a document has not. */
export interface MissingLine {
  readonly name: Wanted;
  readonly label: string;
  /** What the document tells elsewhere, or something to fill in. */
  readonly value: string;
  /** The same as the tab stop of a snippet, with a choice where there is one. */
  readonly stop: string;
  readonly guidance: string;
  /** The line with a value. */
  write(value: string): string;
}

/** The text of a line with its value, and the snippet with a tab stop instead. */
export function textsOf({ value, stop, write }: MissingLine): {
  readonly text: string;
  readonly snippet: string;
} {
  const text = write(value);
  // Only what is no choice may need quotation marks in front matter.
  const [model, gap] = stop.startsWith('${1|') ? [write('\0'), '\0'] : [text, value];
  const at = model.lastIndexOf(gap);
  return { text, snippet: escaped(model.slice(0, at)) + stop + escaped(model.slice(at + gap.length)) };
}

/** A document and what else is known when metadata are written in it. */
type Page = Pick<Cursor, 'analysis' | 'settings' | 'eol'>;

/** Whether metadata can stand in a line of the body: below the title, above the first section. */
export function isAboveSections({ analysis }: Page, line: Span): boolean {
  const { sections, title } = analysis.postmortem;
  const isTitle = ({ start, end }: { start: number; end: number }): boolean =>
    title !== undefined && start <= title.span.start && title.span.start < end;
  const first = sections.find(({ headingSpan }) => !isTitle(headingSpan));
  const heading = sections.find(({ headingSpan }) => isTitle(headingSpan))?.headingSpan;
  const start = heading?.end ?? analysis.bodyStart;
  return start < line.start && line.end <= (first?.headingSpan.start ?? analysis.source.text.length);
}

/** What is missing, what the template asks for first; in a form, with something before the label where that is typed already. */
export function missingLines(page: Page, form: MetadataForm): readonly MissingLine[] {
  const { postmortem } = page.analysis;
  const asked = templateAt(page).metadata;
  const names = [...asked, ...wantedNames.filter((name) => !asked.includes(name))];
  const last = postmortem.metadata.fields.at(-1);
  const model = last?.form === form && (form === 'bold' || form === 'bullet') ? last : undefined;
  return names
    .filter((name) => fieldNamed(postmortem.metadata.fields, name) === undefined)
    .map((name) => lineOf(name, form, model, page));
}

function lineOf(name: Wanted, form: MetadataForm, model: Field | undefined, page: Page): MissingLine {
  const { analysis, settings } = page;
  const { text } = analysis.source;
  const toml = isToml(text.slice(0, analysis.bodyStart));
  const value = toldBy(analysis.postmortem, name) ?? metadataBlock[name].placeholder;
  const { label } = metadataBlock[name];
  return {
    name,
    label,
    value,
    stop: tabStop(name, value, settings.configuration),
    guidance: fieldGuidance[name](),
    write: (words) => (model && lineLike(model, label, words, text)) ?? lineFor(name, words, form, toml),
  };
}

type OwnWords = Cursor['settings']['configuration'];

function tabStop(name: Wanted, value: string, { severities, statuses }: OwnWords): string {
  if (name === 'severity') return choice([...Object.keys(severities), ...Object.values(severityNames)]);
  if (name === 'status') return choice([...Object.keys(statuses), ...Object.values(stageNames)]);
  return `\${1:${escaped(value)}}`;
}

function choice(values: readonly string[]): string {
  const words = [...new Set(values)].map((value) => value.replace(/[\\,|$}]/g, '\\$&'));
  return `\${1|${words.join(',')}|}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** In the form of another line: its marks, its colon, and the line break of its own that makes several one paragraph. */
export function lineLike(
  { span, valueSpan }: Field,
  label: string,
  value: string,
  text: string,
): string | undefined {
  const before = text.slice(span.start, valueSpan.start);
  const words = /\p{L}(?:[\p{L} ()_-]*[\p{L})])?/u.exec(before)?.[0];
  const behind = /^[*_]*(?: {2,}|\\)?(?=[\r\n]|$)/.exec(text.slice(valueSpan.end))?.[0] ?? '';
  const gap = /\s$/.test(before) ? '' : ' ';
  return words && before.replace(words, () => label) + gap + value + behind;
}
