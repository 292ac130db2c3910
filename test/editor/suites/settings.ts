import { ConfigurationTarget, workspace } from 'vscode';
import { equal } from '../expect.ts';
import type { Test } from '../runner.ts';
import { file, problemsBecome, read, remove, show, write } from '../workbench.ts';
import { draft, expected } from './reading.ts';

const configuration = '.postmortem.json';
const rule = 'metadata-severity';
const isSilent = (found: readonly string[]): boolean => !found.some((problem) => problem.endsWith(rule));
const count = (found: readonly string[], id: string): number =>
  found.filter((problem) => problem.endsWith(` ${id}`)).length;
const isComplete = (found: readonly string[]): boolean => found.length === expected.length;

export const settings: readonly Test[] = [
  {
    name: 'a change in .postmortem.json takes effect without reload',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      const before = await read(configuration);
      await write(configuration, `{ "rules": { "${rule}": "off" } }`);
      await problemsBecome(document.uri, isSilent);
      await write(configuration, before);
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'what is wrong in .postmortem.json is shown there',
    async run() {
      await show(draft);
      const before = await read(configuration);
      await write(configuration, '{ "rules": { "blme": "error" } }');
      await problemsBecome(file(configuration), (found) => found.join() === '1:14-20 configuration');
      await write(configuration, before);
      await problemsBecome(file(configuration), (found) => found.length === 0);
    },
  },
  {
    name: "a change in VS Code's settings takes effect",
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      const section = workspace.getConfiguration('postmortem.rules', document.uri);
      await section.update(rule, 'off', ConfigurationTarget.Workspace);
      await problemsBecome(document.uri, isSilent);
      await section.update(rule, undefined, ConfigurationTarget.Workspace);
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: "a project's own template is read, and again when it changes",
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      const before = await read(configuration);
      await write('own.md', '# Incident: [What failed]\n\n## Letters\n\n[To whom]\n');
      await write(configuration, '{ "template": "own.md" }');
      await problemsBecome(document.uri, (found) => count(found, 'missing-section') === 1);
      await write('own.md', '# Incident: [What failed]\n\n## Letters\n\n## Calls\n\n[To whom]\n');
      await problemsBecome(document.uri, (found) => count(found, 'missing-section') === 2);
      await write(configuration, before);
      await remove('own.md');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
];
