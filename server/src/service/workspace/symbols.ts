import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { severityNames } from '../model/severity.ts';
import type { PostMortemRecord } from './record.ts';

/** The post-mortems of a workspace that a query means, the newest first: each with its title, and beside it date and severity. */
export function workspaceSymbolsOf(records: readonly PostMortemRecord[], query: string): WorkspaceSymbol[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return records
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'en'))
    .map(({ uri, title, range, date, severity }) => ({
      name: title,
      kind: SymbolKind.File,
      location: { uri, range },
      containerName: [date, severity && severityNames[severity]]
        .filter((said) => said !== undefined)
        .join(' · '),
    }))
    .filter(({ name, containerName }) => {
      const text = `${name} ${containerName}`.toLowerCase();
      return words.every((word) => isWithin(word, text));
    });
}

/** Whether a text has all characters of a word, in their order: editors rank what is left. */
function isWithin(word: string, text: string): boolean {
  let at = 0;
  return [...word].every((character) => {
    at = text.indexOf(character, at) + 1;
    return at > 0;
  });
}
