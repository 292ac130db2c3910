import { CodeActionKind, commands } from 'vscode';
import { equal, present } from '../expect.ts';
import type { Test } from '../runner.ts';
import { apply, codeActions, problemsBecome, show } from '../workbench.ts';
import { draft, expected } from './reading.ts';

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
];
