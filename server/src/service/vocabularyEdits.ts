import { modify, type ParseError, parse } from 'jsonc-parser';
import { isMap, parseDocument } from 'yaml';
import type { Edit } from './rule.ts';
import type { Vocabulary } from './settings.ts';

/** A word and the list of the vocabulary that it is to stand in. */
export interface VocabularyEntry {
  readonly list: keyof Vocabulary;
  readonly word: string;
}

/** What a configuration file says that has only this word in it. */
export function vocabularyFile({ list, word }: VocabularyEntry): string {
  return `${JSON.stringify({ vocabulary: { [list]: [word] } }, null, 2)}\n`;
}

/**
 * The edit by which a configuration file has one word more; comments and everything else stay as they are. Undefined where the
 * file cannot be read or says something else there.
 */
export function vocabularyEdit(text: string, path: string, entry: VocabularyEntry): Edit | undefined {
  if (text.trim() === '' && !isYaml(path))
    return { span: { start: 0, end: text.length }, text: vocabularyFile(entry) };
  const changed = isYaml(path) ? inYaml(text, entry) : inJson(text, entry);
  return changed === undefined || changed === text ? undefined : difference(text, changed);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function inJson(text: string, { list, word }: VocabularyEntry): string | undefined {
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !hasPlace(value, list)) return undefined;
  const edits = modify(text, ['vocabulary', list, -1], word, {
    formattingOptions: {
      insertSpaces: !/^\t/m.test(text),
      tabSize: 2,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
  });
  return edits
    .toReversed()
    .reduce(
      (all, { offset, length, content }) => all.slice(0, offset) + content + all.slice(offset + length),
      text,
    );
}

function inYaml(text: string, { list, word }: VocabularyEntry): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return undefined;
  if (!hasPlace(document.toJS(), list)) return undefined;
  if (document.hasIn(['vocabulary', list])) document.addIn(['vocabulary', list], word);
  else document.setIn(['vocabulary', list], document.createNode([word]));
  return document.toString({ lineWidth: 0 });
}

/** Where the list is to stand there is one, or nothing. */
function hasPlace(value: unknown, list: string): boolean {
  const vocabulary = memberOf(value ?? {}, 'vocabulary');
  const words = memberOf(vocabulary ?? {}, list);
  return vocabulary !== null && (words === undefined || Array.isArray(words));
}

/** Undefined where there is none, null where the value has no members. */
function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return (value as Record<string, unknown>)[name];
}

/** The stretch in which two texts differ. */
function difference(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
