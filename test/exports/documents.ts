import { readdirSync, readFileSync } from 'node:fs';
import {
  type Analysis,
  type ExportedText,
  type ExportFormat,
  parseConfiguration,
} from '../../server/src/service/index.ts';
import { analysisOf, service, today } from '../support/analyse.ts';

export const context = {
  configuration: parseConfiguration({}).configuration,
  today,
  now: `${today}T09:30:00Z`,
};

/** Those that the project has: whole post-mortems of many kinds. */
export const documents = ['examples', 'test/model/documents'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

/** A document of the project, as at its place. */
export function read(path: string): Analysis {
  return analysisOf(readFileSync(path, 'utf8'), `file:///work/${path}`);
}

export function exported(text: string | Analysis, format: ExportFormat): ExportedText {
  return service.exportText(typeof text === 'string' ? analysisOf(text) : text, context, format);
}

/** The text of it, where there has to be one. */
export function exportedText(text: string | Analysis, format: ExportFormat): string {
  const made = exported(text, format);
  if ('refusal' in made) throw new Error(made.refusal);
  return made.text;
}
