import { FileType, workspace } from 'vscode';
import { rules } from '../../../server/src/service/index.ts';
import { equal } from '../expect.ts';
import { status } from '../extension.ts';
import { freshProblems } from '../lint.ts';
import type { Test } from '../runner.ts';
import { file, problems, problemsAre, show } from '../workbench.ts';

/** What there is to find in them is the business of `test/examples.test.ts`: here, that the editor shows the same. */
export const examples: readonly Test[] = [
  {
    name: 'every example shows exactly the problems that are in it',
    async run() {
      for (const path of await paths()) {
        const { document } = await show(path);
        await problemsAre(document.uri, freshProblems(document));
        equal((await status(document.uri)).postmortem, true, `${path} is a post-mortem`);
      }
    },
  },
  {
    name: 'the draft among them shows problems of many rules, the others what only time has brought about',
    async run() {
      const found = (await paths()).map((path) => ({ path, rules: rulesAt(path) }));
      const drafts = found.filter(({ rules: shown }) => shown.some((id) => !ofTime.has(id)));
      equal(drafts.map(({ path }) => path).join(), 'examples/2024-09-18-draft.md', 'Examples with problems');
      equal(found.length - drafts.length, 2, 'Examples without');
      const shown = new Set(drafts.flatMap(({ rules: ids }) => ids));
      equal(shown.size >= 10, true, `Ten rules or more in the draft: ${[...shown].join(', ')}`);
    },
  },
];

/** The examples grow older. */
const ofTime = new Set(rules.filter(({ dependsOnToday }) => dependsOnToday).map(({ id }) => id));

function rulesAt(path: string): readonly string[] {
  return problems(file(path)).map((problem) => problem.split(' ')[1] ?? '');
}

async function paths(): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(file('examples'));
  return entries.filter(([, type]) => type === FileType.File).map(([name]) => `examples/${name}`);
}
