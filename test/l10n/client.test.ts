import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What no person reads in the editor: names, words of documents, lines of the log, keys, and pages around what is read. */
const unread: readonly RegExp[] = [
  /^Post-Mortem$/,
  /^Blocked$/,
  /^under review$/,
  /^Restarting the server$/,
  / cannot be read: \$\{/,
  /^Pasting offers nothing of its own: \$\{/,
  /^(?:Enter|Escape)$/,
  /^img-src data:$/,
  /^<!DOCTYPE html>/,
  /^\$\{html\}<div /,
  /^figure unknown$/,
];

/** Words for people: a capital that small letters follow, or two words. Names in code, of commands and of files are neither. */
const forPeople = /^[A-Z][a-z]+(?![A-Za-z])|[A-Za-z]{2,} [A-Za-z]{2,}/;
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  // What is said to language models is no person's to read.
  .filter((path) => path.endsWith('.ts') && path !== 'languageModel/forModels.ts')
  .map((path) => `client/src/${path}`);

describe.each(sources)('%s', (path) => {
  const text = readFileSync(path, 'utf8')
    .replace(comment, '')
    .replace(/^(?:import|export) [^;]*? from .*$/gm, '');

  it('has all that people read localised', () => {
    const bare = [...text.matchAll(literal)].filter(
      ({ index }) => !/l10n\.t\(\s*(?:\{\s*message:\s*)?$/.test(text.slice(Math.max(0, index - 60), index)),
    );
    const words = bare.map(([found]) => found.slice(1, -1)).filter((found) => forPeople.test(found));
    expect(words.filter((found) => !unread.some((form) => form.test(found)))).toEqual([]);
  });

  it('gives texts to the letter, so that they are found', () => {
    const calls = [...text.matchAll(/l10n\.t\(\s*(.)/g)].map(([, first]) => first);
    expect(calls.filter((first) => first !== "'" && first !== '"' && first !== '{')).toEqual([]);
  });
});
