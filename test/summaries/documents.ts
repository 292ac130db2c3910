import { readdirSync, readFileSync } from 'node:fs';

const folders = ['examples', 'test/model/documents'];

/** Every complete document of the project, by its path. */
export const documents: readonly (readonly [string, string])[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
);

/** Figures of a text as they are compared: "61,000" and "61000" are one. */
export function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/,(?=\d{3})/g, ''));
}

/** Words in capitals within sentences, which may be names. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{L}\d,;)] )\p{Lu}[\p{L}\d-]+/gu)].map(([name]) => name);
}
