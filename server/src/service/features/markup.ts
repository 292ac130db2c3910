import * as l10n from '@vscode/l10n';
import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** How words for people are written: as Markdown, or as plain text for editors that show none. Words of a document go through `text`. */
export interface Markup {
  /** As it stands, on one line, whatever characters are in it. */
  text(words: string): string;
  strong(words: string): string;
  link(words: string, address: string): string;
  /** A line of a document, counted from 0; where nothing can be followed only its number. */
  lineLink(uri: string, line: number): string;
  list(items: readonly string[]): string;
  /** Several lines of Markdown as they would be inserted. */
  preview(source: string): string;
}

const markdown: Markup = {
  text: (words) => escaped(onOneLine(words)),
  strong: (words) => `**${escaped(onOneLine(words))}**`,
  link: linkTo,
  lineLink: (uri, line) => linkTo(lineText(line), `${uri}#L${line + 1}`),
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  preview: fenced,
};

const plain: Markup = {
  text: onOneLine,
  strong: onOneLine,
  link: (words, address) => `${onOneLine(words)}: ${address}`,
  lineLink: (_, line) => lineText(line),
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  preview: (source) => source,
};

/** The one that an editor can show. */
export function markupFor(isMarkdown: boolean | undefined): Markup {
  return isMarkdown ? markdown : plain;
}

/** Paragraphs as LSP has them; empty ones are left out. */
export function contentOf(markup: Markup, paragraphs: readonly (string | undefined)[]): MarkupContent {
  const value = paragraphs.filter((each) => each !== undefined && each !== '').join('\n\n');
  return { kind: markup === markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

function lineText(line: number): string {
  return l10n.t('line {0}', line + 1);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** What Markdown and HTML would take for marks. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~&#$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function linkTo(words: string, address: string): string {
  return `[${escaped(onOneLine(words))}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** A block of code between more backticks than stand side by side in it. */
function fenced(source: string): string {
  const longest = (source.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${source}\n${fence}`;
}
