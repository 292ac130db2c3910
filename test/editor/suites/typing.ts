import { CodeActionKind, commands, EndOfLine, Selection, type TextEditor } from 'vscode';
import { equal, present } from '../expect.ts';
import { freshProblems } from '../lint.ts';
import type { Test } from '../runner.ts';
import { apply, closeWithoutSaving, codeActions, problemsAre, read, show, write } from '../workbench.ts';
import { draft, expected } from './reading.ts';

/** Some 200 keys; a problem only once most of them were pressed. */
const sentence =
  ' Reviewers looked at it twice and found nothing to say, as they should when a change is as small as this one. The outage was caused by John, who deployed an untested rotation and should have known better, they say.';

export const typing: readonly Test[] = [
  {
    name: 'what is left of a burst of keys is checked as if it had always been there',
    async run() {
      const { document } = await typeInto(draft);
      const fresh = freshProblems(document);
      equal(fresh.length > expected.length, true, 'What was typed is a problem');
      await problemsAre(document.uri, fresh);
      await closeWithoutSaving();
      await show(draft);
      await problemsAre(document.uri, expected);
    },
  },
  {
    name: 'a fix keeps the line ends of Windows',
    async run() {
      const windows = (await read(draft)).replace(/\n/g, '\r\n').replace(/## Impact[^#]*/, '');
      const uri = await write('postmortems/windows.md', windows);
      const { document } = await show('postmortems/windows.md');
      await problemsAre(uri, freshProblems(document));
      const fixes = await codeActions(document, 'Post-Mortem', CodeActionKind.QuickFix);
      const fix = fixes.find(({ title }) => /Impact/.test(title));
      await apply(present(fix, 'quick fix for the section'));
      equal(/## Impact/.test(document.getText()), true, 'The section is there');
      equal(document.eol, EndOfLine.CRLF, 'The line ends');
      equal(/(?<!\r)\n/.test(document.getText()), false, 'Some line ends otherwise');
      await problemsAre(uri, freshProblems(document));
      await closeWithoutSaving();
    },
  },
  {
    name: 'a bracket in an entry of the timeline offers the phases, and a key takes one',
    async run() {
      const editor = await show(draft);
      const { document } = editor;
      const at = document.positionAt(document.getText().indexOf('Alert fired'));
      editor.selection = new Selection(at, at);
      for (const key of '[det') await press(key);
      const marked = document.getText().replace(/\[det\]?/, '[detected] ');
      await takeSuggestion(editor, () => document.getText() === marked);
      equal(
        document.lineAt(at.line).text.slice(at.character),
        '[detected] Alert fired: login failures above 20 %',
        'The entry',
      );
      await closeWithoutSaving();
    },
  },
];

/** Takes the first suggestion once VS Code shows it: each try asks the server again, and so waits as long as that needs. */
async function takeSuggestion({ document, selection }: TextEditor, isTaken: () => boolean): Promise<void> {
  for (let tries = 0; !isTaken() && tries < 100; tries++) {
    await commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, selection.active);
    await commands.executeCommand('acceptSelectedSuggestion');
  }
}

/** Types behind the first sentence of the summary as fast as VS Code takes keys, and waits until all have arrived. */
export async function typeInto(path: string, meanwhile: () => void = () => undefined): Promise<TextEditor> {
  const editor = await show(path);
  const { document } = editor;
  const end = document.getText().indexOf('logins worked again.') + 'logins worked again.'.length;
  const at = document.positionAt(end);
  editor.selection = new Selection(at, at);
  const keys = [...sentence];
  const half = keys.length / 2;
  await Promise.all(keys.slice(0, half).map(press));
  meanwhile();
  await Promise.all(keys.slice(half).map(press));
  equal(document.getText(), withTyped(document.getText(), end), 'The text after all keys');
  return editor;
}

function press(text: string): Thenable<void> {
  return commands.executeCommand('type', { text });
}

/** The same text with the sentence where it was typed. */
function withTyped(text: string, at: number): string {
  return `${text.slice(0, at)}${sentence}${text.slice(at + sentence.length)}`;
}
