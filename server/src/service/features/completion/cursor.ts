import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis.ts';
import { type LineIndex, lineIndexOf } from '../../markdown/lines.ts';
import type { SourceText, Span } from '../../markdown/position.ts';
import type { Section } from '../../model/postmortem.ts';
import { isVerbatim } from '../../model/verbatim.ts';
import type { Configuration } from '../../settings.ts';
import type { KnownOwner } from './knownOwners.ts';

/** What is known besides the document when something is to be written in it. */
export interface CompletionSettings {
  readonly configuration: Configuration;
  /** YYYY-MM-DD where the person is. */
  readonly today: string;
  /** This instant, as ISO 8601 writes it: "2024-02-01T14:23:05Z". */
  readonly now: string;
  /** Who owns actions in the workspace, this document included. */
  readonly owners?: readonly KnownOwner[] | undefined;
  /** The character whose typing asked; undefined where a person did. */
  readonly trigger?: string | undefined;
  readonly abilities?: CompletionAbilities | undefined;
}

/** What the editor at the other end can do with a completion. */
export interface CompletionAbilities {
  /** It knows snippets: what is to be filled in becomes tab stops. */
  readonly snippets?: boolean;
  /** It shows Markdown as documentation. */
  readonly markdown?: boolean;
}

/** Where something is written: a place in a document and what stands around it. */
export interface Cursor {
  readonly analysis: Analysis;
  readonly settings: CompletionSettings;
  readonly offset: number;
  readonly lines: LineIndex;
  /** Its line, without the line ending. */
  readonly line: Span;
  /** What stands on its line before it, and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly eol: string;
  /** The innermost section around it. */
  readonly section: Section | undefined;
  /** In code, in a comment or in the destination of a link: what is written there is not read. */
  readonly isVerbatim: boolean;
  /** Understands another version of the text; what is the same costs nothing. */
  reread(text: string): Analysis;
}

/** Understands a text at once. */
export type Reread = (source: SourceText) => Analysis;

/** In characters: what is longer was pasted, and nobody writes in it. */
const longestLine = 2000;

/** The cursor at a position; undefined where nothing can be said of it: in other Markdown, in what was not read, in very long lines. */
export function cursorAt(
  analysis: Analysis,
  position: Position,
  settings: CompletionSettings,
  reread: Reread,
): Cursor | undefined {
  const { source, postmortem, recognition, structureOnly, parts, bodyStart } = analysis;
  if (!recognition.postmortem || structureOnly) return undefined;
  const { text } = source;
  const lines = lineIndexOf(text);
  const line = lines.lineAround(lines.offsetAt({ line: position.line, character: 0 }));
  const offset = Math.min(lines.offsetAt(position), line.end);
  if (line.end - line.start > longestLine) return undefined;
  return {
    analysis,
    settings,
    offset,
    lines,
    line,
    before: text.slice(line.start, offset),
    behind: text.slice(offset, line.end),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    section: offset < bodyStart ? undefined : sectionAt(postmortem.sections, offset, text.length),
    isVerbatim: offset >= bodyStart && isVerbatim(parts, offset),
    reread: (other) => reread({ ...source, text: other }),
  };
}

/** The innermost section that holds an offset; what stands at the end of a text belongs to the last. */
export function sectionAt(sections: readonly Section[], offset: number, length: number): Section | undefined {
  return sections.findLast(
    ({ span: { start, end } }) => start <= offset && (offset < end || (offset === end && end === length)),
  );
}

/** The kind of section that the cursor is in: of the nearest section around it that has one. */
export function kindAround({ section }: Cursor): Section['belongsTo'] {
  return section?.belongsTo ?? 'other';
}

/** Whether the cursor is between the lines that open and close the front matter. */
export function isInFrontMatter({ analysis, line }: Cursor): boolean {
  const front = analysis.source.text.slice(0, analysis.bodyStart);
  return (
    front.trim() !== '' &&
    /[\r\n]/.test(front.slice(0, line.start)) &&
    /[\r\n].*\S/s.test(front.slice(line.end))
  );
}
