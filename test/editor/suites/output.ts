import { commands, type TextDocument, workspace } from 'vscode';
import { equal } from '../expect.ts';
import type { Test } from '../runner.ts';
import { read, remove, showFile, until, write } from '../workbench.ts';
import { draft } from './reading.ts';

const settings = '.vscode/settings.json';

/**
 * What users read when something goes wrong; the suite runs with the log level that traces need. In a web worker only:
 * in Node, VS Code writes the output with a native module that is not compiled here (spdlog), and it stays empty.
 */
export const output: readonly Test[] = [
  {
    name: 'with postmortem.trace.server it tells of every message',
    async run() {
      const before = await read(settings);
      await write(settings, JSON.stringify({ ...JSON.parse(before), 'postmortem.trace.server': 'verbose' }));
      // A document that opens makes client and server talk.
      await showFile(await write('postmortems/traced.md', await read(draft)));
      await channel(/'textDocument\/diagnostic[^\n]*\n(?:Params|Result): \{/);
      await remove('postmortems/traced.md');
      await write(settings, before);
    },
  },
  {
    name: 'the output says nothing of errors',
    async run() {
      const lines = (await channel(/\[trace\]/)).getText().split('\n');
      equal(
        lines.filter((line) => /^\S+ \S+ \[error\]/.test(line)),
        [],
        'Errors in the output',
      );
    },
  },
];

/** Shows the output and waits until it holds some text. */
async function channel(pattern: RegExp): Promise<TextDocument> {
  await commands.executeCommand('postmortem.showOutput');
  const find = (): TextDocument | undefined => outputs().find(({ getText }) => pattern.test(getText()));
  await until(workspace.onDidChangeTextDocument, () => find() !== undefined).catch(() => {
    const shown = outputs().map(({ uri, getText }) => `${uri}\n${getText().slice(-500)}`);
    throw new Error(`The output does not show ${pattern} but\n${shown.join('\n') || '(nothing)'}`);
  });
  return find() as TextDocument;
}

function outputs(): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ uri }) => uri.scheme === 'output' && /Post-Mortem/.test(uri.path));
}
