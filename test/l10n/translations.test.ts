import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundle } from '../support/pseudo.ts';

type Texts = Readonly<Record<string, string | { readonly message: string }>>;

/** Every file of a language, and the English that it translates. */
const translations = [
  ...filesIn('l10n', /^bundle\.l10n\.([\w-]+)\.json$/, bundle),
  ...filesIn('.', /^package\.nls\.([\w-]+)\.json$/, textsOf('package.nls.json')),
];

function filesIn(folder: string, form: RegExp, english: Texts) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => form.test(name)) : [];
  return names.map((name) => ({ path: `${folder}/${name}`, english }));
}

function textsOf(path: string): Texts {
  return JSON.parse(readFileSync(path, 'utf8')) as Texts;
}

/** The places in a text, and the commands that it leads to. */
function fixedIn(text: Texts[string] | undefined): readonly string[] {
  const words = typeof text === 'object' ? text.message : (text ?? '');
  return (words.match(/\{\w+\}|\]\([^)]*\)/g) ?? []).sort();
}

/** What is wrong with a translation. */
function problemsIn(texts: Texts, english: Texts): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (!(key in english)) return [`there is no such text any more: ${key}`];
    return fixedIn(text).join() === fixedIn(english[key]).join() ? [] : [`other places than in: ${key}`];
  });
}

describe('translations', () => {
  it('are of texts that there are, with the same places in them', () => {
    const problems = translations.flatMap(({ path, english }) =>
      problemsIn(textsOf(path), english).map((problem) => `${path}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('would be told of mistakes', () => {
    const english = { 'Due {0}': 'Due {0}', Save: 'Save' };
    expect(problemsIn({ 'Due {0}': 'Fällig {0}', Save: 'Sichern' }, english)).toEqual([]);
    expect(problemsIn({ 'Due {0}': 'Fällig', Open: 'Öffnen' }, english)).toEqual([
      'other places than in: Due {0}',
      'there is no such text any more: Open',
    ]);
  });
});
