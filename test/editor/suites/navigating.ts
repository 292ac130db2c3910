import {
  type CodeLens,
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Location,
  Range,
  type SelectionRange,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { equal, present } from '../expect.ts';
import type { Test } from '../runner.ts';
import { ask, eventually, read, remove, show, showFile, write } from '../workbench.ts';
import { draft } from './reading.ts';

const complete = 'postmortems/complete.md';
const readme = 'README.md';

const placeOf = (document: TextDocument, words: string) =>
  document.positionAt(document.getText().indexOf(words) + 1);

export const navigating: readonly Test[] = [
  {
    name: 'the outline holds entries of the timeline and actions',
    async run() {
      const { document } = await show(complete);
      const symbols = await ask<DocumentSymbol[]>('DocumentSymbolProvider', document.uri);
      const names = (list: readonly DocumentSymbol[]): string[] =>
        list.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
      const all = names(symbols).join('\n');
      equal(/Alert fired/.test(all), true, `An entry of the timeline among\n${all}`);
    },
  },
  {
    name: 'lenses stand above timeline and actions, hints behind times, and neither in other Markdown',
    async run() {
      const { document } = await show(complete);
      const lenses = await ask<CodeLens[]>('CodeLensProvider', document.uri);
      const titles = lenses.map(({ command }) => command?.title ?? '').join('\n');
      equal(/events · detected after/.test(titles), true, `A lens of the timeline among\n${titles}`);
      const whole = new Range(0, 0, document.lineCount, 0);
      const hints = await ask<InlayHint[]>('InlayHintProvider', document.uri, whole);
      const labels = hints.map(({ label }) => (typeof label === 'string' ? label : '')).join('\n');
      equal(/^\+\d+ min/m.test(labels), true, `Hints behind times among\n${labels}`);
      const other = await show(readme);
      equal((await ask<CodeLens[]>('CodeLensProvider', other.document.uri)).length, 0, 'Lenses elsewhere');
    },
  },
  {
    name: 'keys of tickets lead where the configuration says',
    async run() {
      const before = await read('.postmortem.json');
      await write('.postmortem.json', '{ "links": { "PAY-": "https://tracker.example.com/browse/{id}" } }');
      const uri = await write('postmortems/links.md', '# Post-Mortem: Queue lost\n\nSee PAY-118.\n');
      const { document } = await showFile(uri);
      const isThere = async (): Promise<boolean> => {
        const links = await ask<DocumentLink[]>('LinkProvider', document.uri, 10);
        return links.some(({ target }) => target?.path === '/browse/PAY-118');
      };
      await eventually(isThere);
      await write('.postmortem.json', before);
      await remove('postmortems/links.md');
    },
  },
  {
    name: 'post-mortems are found by their title in the whole workspace',
    async run() {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'search',
      );
      const names = found.map(({ name, location }) => `${name} ${location.uri.path}`).join('\n');
      equal(names.includes('search-index-outage.md'), true, `The post-mortem among\n${names}`);
    },
  },
  {
    name: 'an owner is found and renamed in all post-mortems',
    async run() {
      const body = (name: string): string =>
        `# Post-Mortem: ${name}\n\n**Author:** Zola Petrenko\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Alert at 80 % | @zola |\n`;
      const first = await write('postmortems/first.md', body('Queue lost'));
      const second = await write('postmortems/second.md', body('Cache lost'));
      const { document } = await showFile(first);
      const at = placeOf(document, '@zola');
      await eventually(async () => {
        const references = await ask<Location[]>('ReferenceProvider', first, at);
        return new Set(references.map(({ uri }) => uri.path)).size === 2;
      });
      const edit = await ask<WorkspaceEdit>('DocumentRenameProvider', first, at, '@olga');
      const texts = edit.get(second).map(({ newText }) => newText);
      equal(
        texts.some((text) => text.includes('olga')),
        true,
        `The new name among ${texts.join(', ')}`,
      );
      await remove('postmortems/first.md');
      await remove('postmortems/second.md');
    },
  },
  {
    name: 'a selection grows to the entry, tables fold',
    async run() {
      const { document } = await show(complete);
      const at = placeOf(document, 'Alert fired');
      const [range] = present(
        await ask<SelectionRange[]>('SelectionRangeProvider', document.uri, [at]),
        'selection ranges',
      );
      const grown: string[] = [];
      for (let next = range; next; next = next.parent as SelectionRange)
        grown.push(document.getText(next.range));
      equal(
        grown.some((words) => /^- \d\d:\d\d .*Alert fired[^\n]*$/.test(words)),
        true,
        'The whole entry',
      );
      const folds = await ask<FoldingRange[]>('FoldingRangeProvider', document.uri);
      equal(folds.length > 0, true, 'Something folds');
    },
  },
  {
    name: 'the draft is left as it was',
    async run() {
      const { document } = await show(draft);
      equal(document.isDirty, false, 'Somebody changed it');
    },
  },
];
