import { type Status, statusRequest } from '../../../server/src/protocol.ts';
import { equal } from '../expect.ts';
import { client } from '../extension.ts';
import type { Test } from '../runner.ts';
import { file, problems, problemsBecome, show } from '../workbench.ts';

/** What is wrong in `logins.md`, and nothing else. */
export const expected: readonly string[] = [
  '5:15-19 metadata-severity',
  '22:3-8 timeline-order',
  '59:3-67 action-owner',
];

export const draft = 'postmortems/logins.md';

export const reading: readonly Test[] = [
  {
    name: 'a draft shows its problems where they are',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, (found) => found.length > 0);
      equal(problems(document.uri), expected, 'The problems of the draft');
    },
  },
  {
    name: 'a complete post-mortem shows none',
    async run() {
      const { document } = await show('postmortems/complete.md');
      equal((await status('postmortems/complete.md')).postmortem, true, 'It is a post-mortem');
      equal(problems(document.uri), [], 'Its problems');
    },
  },
  {
    name: 'other Markdown is left alone',
    async run() {
      const { document } = await show('README.md');
      equal((await status('README.md')).postmortem, false, 'It is no post-mortem');
      equal(problems(document.uri), [], 'Its problems');
    },
  },
  {
    name: 'the status says why',
    async run() {
      await show(draft);
      const { reason } = await status(draft);
      equal(reason.includes('title'), true, `The reason speaks of the title: ${reason}`);
    },
  },
];

/** Asked by the method's name: the request object of this bundle is not the one that the extension's bundle knows. */
async function status(path: string): Promise<Status> {
  return (await client()).sendRequest<Status>(statusRequest.method, { uri: file(path).toString() });
}
