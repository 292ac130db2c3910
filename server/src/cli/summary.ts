import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OwnTemplate } from '../service/index.ts';
import { parsed } from './arguments.ts';
import { readText } from './files.ts';
import type { ExitCode, Host } from './host.ts';
import { onlyFile, printOf } from './oneFile.ts';

/** `postmortem summary --for READERS [--as FORM] FILE` */
export function summary(args: readonly string[], host: Host): ExitCode {
  const { values, positionals } = parsed(args, known);
  const path = onlyFile(positionals, 'that is to be summarised');
  return printOf(path, host, ({ absolute, analysis }, configuration, service) => {
    const summaries = service.summaries(analysis, configuration, ownTemplates(dirname(absolute), host));
    if ('refusal' in summaries) return summaries;
    const found = summaries.find(({ id }) => id === values.for);
    if (found === undefined)
      return {
        refusal: `there are no readers "${values.for}": ${namesOf(summaries.map(({ id }) => id))}`,
      };
    if (found.problem !== undefined) return { refusal: found.problem };
    const form =
      values.as === undefined ? found.forms[0] : found.forms.find(({ name }) => name === values.as);
    if (form === undefined)
      return {
        refusal: `"${values.as}" is no form for ${found.id}: ${namesOf(found.forms.map(({ name }) => name))}`,
      };
    return { text: form.text };
  });
}

function namesOf(names: readonly string[]): string {
  return `choose one of ${names.join(', ')}`;
}

const folder = join('.postmortem', 'summaries');

/** Of the nearest folder above that has some, up to the repository's root. */
function ownTemplates(below: string, host: Host): readonly OwnTemplate[] {
  const at = join(below, folder);
  if (existsSync(at)) return templatesIn(at, host);
  const isTop = dirname(below) === below || existsSync(join(below, '.git'));
  return isTop ? [] : ownTemplates(dirname(below), host);
}

function templatesIn(at: string, host: Host): readonly OwnTemplate[] {
  const names = readdirSync(at)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return names.flatMap((name) => {
    const text = readText(join(at, name));
    if (typeof text === 'string') return [{ id: basename(name, '.md'), text }];
    host.error(`${join(at, name)}: cannot be read: ${text.message}\n`);
    return [];
  });
}

const known = { for: { type: 'string', default: 'summary' }, as: { type: 'string' } } as const;
