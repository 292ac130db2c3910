import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  type CompletionList,
  commands,
  env,
  type Hover,
  MarkdownString,
  Range,
  Selection,
  type SemanticTokens,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { equal } from '../expect.ts';
import type { Test } from '../runner.ts';
import { ask, closeWithoutSaving, eventually, file, remove, show, showFile, write } from '../workbench.ts';

/** Words of the document, snippets, and what VS Code completes in Markdown: paths and headings. */
const ofTheEditor: ReadonlySet<CompletionItemKind | undefined> = new Set([
  CompletionItemKind.Text,
  CompletionItemKind.Snippet,
  CompletionItemKind.File,
  CompletionItemKind.Folder,
  CompletionItemKind.Reference,
]);

const head = '# Post-Mortem: Queue lost\n\n**Date:** 2024-05-06\n\n## Timeline\n\n';
const timeline = `${head}All times in UTC.\n\n- 10:05 - Alert fired\n- 10:20 - Rolled back\n`;

export const writing: readonly Test[] = [
  {
    name: 'a slash at the start of a line offers what is missing, and nothing elsewhere',
    async run() {
      equal(/impact/i.test(await offeredIn(`${timeline}\n/¦\n`)), true, 'A section');
      const other = file('README.md');
      const here = await ask<CompletionList>('CompletionItemProvider', other, { line: 0, character: 0 }, '/');
      const ours = here.items.filter(({ kind }) => !ofTheEditor.has(kind));
      equal(ours.map(({ label }) => label).join('\n'), '', 'In other Markdown');
    },
  },
  {
    name: 'severities, statuses, owners, days and headings are completed where they belong',
    async run() {
      const table = '\n## Action Items\n\n| Action | Owner | Due Date | Status |\n| - | - | - | - |\n';
      for (const [text, label] of [
        [timeline.replace('\n\n## ', '\n**Severity:** ¦\n\n## '), /High/],
        [timeline.replace('\n\n## ', '\n**Status:** ¦\n\n## '), /Under Review/],
        [`${timeline}${table}| Alert at 80 % | @¦ | | |\n`, /mei/],
        [`${timeline}${table}| Alert at 80 % | @mei | ¦ | |\n`, /in 1 week/],
        [`${timeline}\n## ¦\n`, /Impact/],
      ] as const) {
        const labels = await offeredIn(text);
        equal(label.test(labels), true, `${label} in\n${text}among\n${labels}`);
      }
    },
  },
  {
    name: 'an entry of this moment is written behind the others, and undo takes it back',
    run: () =>
      inDocument(`${head}All times in UTC.\n\n- 00:00 - Alert fired\n`, (editor) =>
        doAndUndo(editor, 'insertTimelineEntry', /- 00:00 - Alert fired\n- .*\d\d:\d\d/),
      ),
  },
  {
    name: 'the executive summary is written where none is, and undo takes it back',
    run: () =>
      inDocument(
        `${timeline}\n## Impact\n\n- 1,200 orders were late\n\n## Root Cause\n\nThe disk was full.\n`,
        (editor) =>
          doAndUndo(
            editor,
            'generateExecutiveSummary',
            /## .*Summary\n\nOn 2024-05-06, an incident lasted 15 minutes: Queue lost\. 1,200 orders were late\. The disk was full\./,
          ),
      ),
  },
  {
    name: 'a timeline is sorted by a command, and undo takes it back',
    run: () =>
      inDocument(`${head}- 10:20 UTC - Rolled back\n- 10:05 UTC - Alert fired\n`, (editor) =>
        doAndUndo(editor, 'sortTimeline', /Alert fired\n- 10:20 UTC - Rolled back/),
      ),
  },
  {
    name: 'a timeline is told in UTC after a command, and undo takes it back',
    run: () =>
      inDocument(`${head}- 10:05 CEST - Alert fired\n- 10:20 CEST - Rolled back\n`, (editor) =>
        doAndUndo(editor, 'convertTimelineToUtc', /- 08:05 UTC - Alert fired\n- 08:20 UTC - Rolled back/),
      ),
  },
  {
    name: 'a timeline becomes a table and a list again, by commands',
    run: () =>
      inDocument(timeline, async (editor) => {
        const { document } = editor;
        await doAndUndo(editor, 'convertListToTable', /\| 10:05 +\| Alert fired +\|/);
        await commands.executeCommand('redo');
        await doAndUndo(editor, 'convertTableToList', /- 10:05 - Alert fired\n- 10:20 - Rolled back/);
        equal(/\| 10:05/.test(document.getText()), true, 'The table is there again');
      }),
  },
  {
    name: 'the table at the cursor is aligned, and undo takes it back',
    run: () =>
      inDocument(`${head}| Time | Event |\n| - | - |\n| 10:05 UTC | Alert fired |\n`, async (editor) => {
        putCursor(editor, 'Alert');
        await doAndUndo(editor, 'alignTable', /\| Time {6}\| Event {7}\|\n\| -{9} \| -{11} \|/);
      }),
  },
  {
    name: 'changes of form are offered where they can be made, and nowhere else',
    run: () =>
      inDocument(timeline, async (editor) => {
        equal(/table/i.test(await refactoringsAt(editor, '10:05')), true, 'For the list');
        equal(await refactoringsAt(editor, 'Queue'), '', 'For the title');
      }),
  },
  {
    name: 'a log in the clipboard becomes entries at their places, and undo takes them back',
    run: () =>
      inDocument(timeline, async (editor) => {
        await env.clipboard.writeText('2024-05-06T10:12:00Z ERROR queue: disk full\n');
        putCursor(editor, '10:20');
        const pasted = /10:05 - Alert fired\n- 10:12 - .*disk full\n- 10:20 - Rolled back/;
        await doAndUndo(editor, 'pasteTimelineEntries', pasted);
      }),
  },
  {
    name: 'a checklist of what is to be gathered is added once, and undo takes it back',
    run: () =>
      inDocument(timeline, async (editor) => {
        await doAndUndo(editor, 'gatherData', /## Data to Gather\n\n- \[ \] Logs/);
      }),
  },
  {
    name: 'pointing at a time or a severity says what is known of it',
    run: () =>
      inDocument(timeline.replace('\n\n## ', '\n**Severity:** High\n\n## '), async ({ document }) => {
        const time = await hoverOf(document, '10:20');
        equal(/\+15 min/.test(time), true, `Since the start in\n${time}`);
        const severity = await hoverOf(document, 'High');
        equal(/P1/.test(severity), true, `The level in\n${severity}`);
        equal(await hoverOf(document, 'Rolled'), '', 'Of a plain word');
      }),
  },
  {
    name: 'times and owners are tokens of their own',
    async run() {
      const { document } = await show('postmortems/complete.md');
      const tokens = await commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      equal((tokens?.data.length ?? 0) > 0, true, 'There are tokens');
    },
  },
];

/** Shows a document with that text for as long as it is used. */
async function inDocument(text: string, use: (editor: TextEditor) => Promise<void>): Promise<void> {
  const path = 'postmortems/writing.md';
  const editor = await showFile(await write(path, text));
  await use(editor);
  await closeWithoutSaving();
  await remove(path);
}

/** Runs one of our commands until the text is as it should be; one step back leaves the text before it. */
async function doAndUndo({ document }: TextEditor, command: string, expected: RegExp): Promise<void> {
  const before = document.getText();
  // Some commands end only when their question is answered, which nobody does here.
  void commands.executeCommand(`postmortem.${command}`);
  await eventually(async () => document.getText() !== before);
  equal(expected.test(document.getText()), true, document.getText());
  await commands.executeCommand('undo');
  equal(document.getText(), before, 'After undo');
}

function putCursor(editor: TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new Selection(at, at);
}

/** What is offered at the mark in a document, asked for by the character before it. */
async function offeredIn(marked: string): Promise<string> {
  const offset = marked.indexOf('¦');
  let offered = '';
  await inDocument(marked.replace('¦', ''), async ({ document }) => {
    const at = document.positionAt(offset);
    const { items } = await ask<CompletionList>(
      'CompletionItemProvider',
      document.uri,
      at,
      marked.charAt(offset - 1),
    );
    offered = items.map(({ label }) => (typeof label === 'string' ? label : label.label)).join('\n');
  });
  return offered;
}

async function refactoringsAt({ document }: TextEditor, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const actions = await ask<CodeAction[]>(
    'CodeActionProvider',
    document.uri,
    new Range(at, at),
    CodeActionKind.Refactor.value,
  );
  return actions
    .filter(({ kind }) => kind?.value.includes('postmortem'))
    .map(({ title }) => title)
    .join('\n');
}

async function hoverOf(document: TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await ask<Hover[]>('HoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}
