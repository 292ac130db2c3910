// What people read, for translators: the texts of the manifest by key, and those of the sources by the English itself.
import { readdirSync, readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';

/** Fields of a setting that people read, each with what its key ends with. */
const shown = { description: '', markdownDescription: '', patternErrorMessage: '.error' };

/** Parts of a schema that are no names. */
const structure = /^(?:properties|items|prefixItems|additionalProperties|anyOf|\d+)$/;

/**
 * Puts keys in the place of what people read of settings; what is a key already was written by hand.
 * @returns {{ value: Record<string, unknown>, texts: Record<string, string> }}
 */
export function withKeys(settings) {
  const texts = {};
  const keyFor = (path, text) => {
    if (/^%[\w.-]+%$/.test(text)) return text;
    if ((texts[path] ?? text) !== text) throw new Error(`${path} has two texts.`);
    texts[path] = text;
    return `%${path}%`;
  };
  const replaced = (value, path) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => replaced(each, path));
    const entries = Object.entries(value).map(([name, inner]) =>
      Object.hasOwn(shown, name) && typeof inner === 'string'
        ? [name, keyFor(path + shown[name], inner)]
        : [name, replaced(inner, structure.test(name) ? path : `${path}.${name}`)],
    );
    return Object.fromEntries(entries);
  };
  const named = Object.entries(settings).map(([name, setting]) => [
    name,
    replaced(setting, name.replace(/^postmortem\b/, 'configuration')),
  ]);
  return { value: Object.fromEntries(named), texts };
}

/** Every text that the client and the server give to `l10n.t`, and those that are data, in the order of the alphabet. */
export async function bundleOf(textsInData) {
  const found = await getL10nJson([
    oneFile("import { l10n } from 'vscode';", 'client/src'),
    oneFile("import * as l10n from '@vscode/l10n';", 'server/src'),
  ]);
  const all = { ...found, ...Object.fromEntries(textsInData.map((text) => [text, text])) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each file by itself would take twenty times as long. */
function oneFile(head, folder) {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8').replace(/^import [\s\S]*? from '[^']*';$/gm, ''))
    .filter((text) => text.includes('l10n.t('));
  return { extension: '.ts', contents: [head, ...sources].join('\n') };
}
