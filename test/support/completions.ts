import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import {
  type CompletionSettings,
  createPostMortemService,
  parseConfiguration,
} from '../../server/src/service/index.ts';
import { analysisOf, today } from './analyse.ts';
import { demand } from './view.ts';

/** The instant of every test; in UTC it is the day of every test. */
export const now = '2024-02-01T14:23:05Z';

/** The mark of the cursor in the documents of tests. */
export const cursorMark = '¦';

/** What is asked for at the mark in a document, and what choosing it leaves. */
export interface Completions {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  item(label: string): CompletionItem;
  /** The text after one was chosen, with snippets as they are written. */
  chosen(label: string): string;
}

/** How a document is looked at; settings are those of a configuration file. */
export interface Asked extends Partial<CompletionSettings> {
  readonly settings?: object;
  readonly uri?: string;
}

const service = createPostMortemService();

/** Where the mark is in a text, and the text without it. */
export function unmarked(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(cursorMark);
  demand(offset >= 0 && marked.indexOf(cursorMark, offset + 1) < 0, 'there is one mark');
  return { text: marked.replace(cursorMark, ''), offset };
}

/** Asks at the mark; whatever is answered has to be something that editors can do. */
export function completionsAt(marked: string, { settings = {}, uri, ...asked }: Asked = {}): Completions {
  const { text, offset } = unmarked(marked);
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const { configuration } = parseConfiguration(settings);
  const items = service.completions(analysisOf(text, uri), document.positionAt(offset), {
    configuration,
    today,
    now,
    ...asked,
  });
  for (const item of items) checkItem(item, document, offset);
  const item = (label: string): CompletionItem => {
    const found = items.find((each) => each.label === label);
    demand(found !== undefined, `${label} is none of: ${items.map((each) => each.label).join(', ')}`);
    return found;
  };
  return {
    items,
    labels: items.map(({ label }) => label),
    item,
    chosen: (label) => TextDocument.applyEdits(document, editsOf(item(label))),
  };
}

function editsOf({ textEdit, additionalTextEdits = [] }: CompletionItem): TextEdit[] {
  demand(textEdit !== undefined && 'range' in textEdit, 'every item has an edit');
  return [textEdit, ...additionalTextEdits];
}

/** The edit is on the line of the cursor and holds it, what was typed leads to the item, and other edits keep apart. */
function checkItem(item: CompletionItem, document: TextDocument, offset: number): void {
  const [edit, ...others] = editsOf(item);
  demand(edit !== undefined, item.label);
  const { start, end } = edit.range;
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  demand(start.line === end.line && from <= offset && offset <= to, `${item.label}: its edit is elsewhere`);
  const typed = document.getText().slice(from, offset).trimStart();
  demand(
    isBegunBy(typed, item.filterText ?? item.label),
    `${item.label} is not led to by ${JSON.stringify(typed)}`,
  );
  for (const { range } of others)
    demand(
      document.offsetAt(range.end) < from || document.offsetAt(range.start) > to,
      `${item.label}: edits touch`,
    );
}

/** Editors look for the letters of what was typed in order; marks before the first of them have to be there for every item. */
function isBegunBy(typed: string, filter: string): boolean {
  const marks = /^[^\p{L}\p{N}]*/u.exec(typed)?.[0] ?? '';
  return filter.startsWith(marks);
}
