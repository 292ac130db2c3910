import {
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type WorkspaceConfiguration,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { equal, present } from '../expect.ts';
import type { Test } from '../runner.ts';
import {
  apply,
  closeWithoutSaving,
  codeActions,
  problemsBecome,
  read,
  remove,
  show,
  showFile,
  until,
  write,
} from '../workbench.ts';
import { draft, expected } from './reading.ts';

const head = '# Post-Mortem: Queue lost\n\n**Date:** 2024-05-06\n';

export const editing: readonly Test[] = [
  {
    name: 'a quick fix changes what it speaks of, and undo takes it back byte for byte',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, (found) => found.length === expected.length);
      const before = document.getText();
      const fixes = await codeActions(document, 'Hgih', CodeActionKind.QuickFix);
      const fix = fixes.find(({ title }) => title === 'Change to High');
      const offered = fixes.map(({ title }) => title).join(', ');
      await apply(present(fix, `quick fix "Change to High" but (${offered})`));
      equal(document.getText(), before.replace('Hgih', 'High'), 'The text after the fix');
      await problemsBecome(document.uri, (found) => found.length === expected.length - 1);
      await commands.executeCommand('undo');
      equal(document.getText(), before, 'The text after undo');
      await problemsBecome(document.uri, (found) => found.length === expected.length);
    },
  },
  {
    name: 'fix-all leaves nothing more that is safe to fix',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, (found) => found.length === expected.length);
      const before = document.getText();
      const kind = CodeActionKind.SourceFixAll.append('postmortem');
      for (const action of await codeActions(document, 'Hgih', kind)) await apply(action);
      equal(document.getText(), before.replace('Hgih', 'High'), 'The text after fix-all');
      equal((await codeActions(document, 'Severity', kind)).length, 0, 'What fix-all still offers');
      while (document.getText() !== before && document.isDirty) await commands.executeCommand('undo');
      equal(document.getText(), before, 'The text after undo');
    },
  },
  {
    name: 'safe fixes are applied on save, where that is set, and nothing else is',
    async run() {
      const sentence = 'John forgot the queue.';
      const uri = await write('postmortems/on-save.md', `${head}**Severity:** Hgih\n\n${sentence}\n`);
      const settings = (): WorkspaceConfiguration => workspace.getConfiguration('editor', uri);
      const onSave = { 'source.fixAll.postmortem': 'explicit' };
      await settings().update('codeActionsOnSave', onSave, ConfigurationTarget.Workspace);
      const isSet = (): boolean =>
        'source.fixAll.postmortem' in (settings().get<object>('codeActionsOnSave') ?? {});
      await until(workspace.onDidChangeConfiguration, isSet);
      const { document } = await showFile(uri);
      await problemsBecome(uri, (found) => found.some((problem) => problem.endsWith('metadata-severity')));
      const edit = new WorkspaceEdit();
      edit.insert(uri, document.positionAt(document.getText().length), 'More.\n');
      await workspace.applyEdit(edit);
      await commands.executeCommand('workbench.action.files.save');
      await until(workspace.onDidSaveTextDocument, () => !document.isDirty);
      equal(
        await read('postmortems/on-save.md'),
        `${head}**Severity:** High\n\n${sentence}\nMore.\n`,
        'The file',
      );
      await settings().update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
      await remove('postmortems/on-save.md');
    },
  },
  {
    name: 'a rewrite leaves what is to be filled in as a tab stop',
    async run() {
      const uri = await write(
        'postmortems/rewrite.md',
        `${head}## Root Cause\n\nJohn should have caught the error.\n`,
      );
      const editor = await showFile(uri);
      await problemsBecome(uri, (found) => found.some((problem) => problem.endsWith('counterfactual')));
      const fixes = await codeActions(editor.document, 'should', CodeActionKind.QuickFix);
      const fix = fixes.find(({ title }) => title === 'Rewrite as "[what would have made it visible]"');
      await apply(present(fix, `rewrite among ${fixes.map(({ title }) => title).join(', ')}`));
      const isDone = () => !editor.document.getText().includes('should have caught');
      await until(window.onDidChangeTextEditorSelection, isDone);
      await until(window.onDidChangeTextEditorSelection, () => !editor.selection.isEmpty);
      equal(editor.document.getText(editor.selection), '[what would have made it visible]', 'Selected');
      await closeWithoutSaving();
      await remove('postmortems/rewrite.md');
    },
  },
  {
    name: "a system that was taken for a person goes into the project's vocabulary, at once and for good",
    async run() {
      const before = await read('.postmortem.json');
      const uri = await write(
        'postmortems/celeste.md',
        `${head}## Root Cause\n\nCeleste ignored the header.\n`,
      );
      const { document } = await showFile(uri);
      await problemsBecome(uri, (found) => found.some((problem) => problem.endsWith(' blame')));
      const fixes = await codeActions(document, 'ignored', CodeActionKind.QuickFix);
      const fix = present(
        fixes.find(({ title }) => title.startsWith('"Celeste" is a system')),
        'fix',
      );
      await apply(fix);
      const { command, arguments: given = [] } = present(fix.command, 'command that saves');
      await commands.executeCommand(command, ...given);
      await problemsBecome(uri, (found) => !found.some((problem) => problem.endsWith(' blame')));
      equal(JSON.parse(await read('.postmortem.json')).vocabulary?.systems?.at(-1), 'Celeste', 'In the file');
      await write('.postmortem.json', before);
      await remove('postmortems/celeste.md');
    },
  },
];
