import { equal } from '../expect.ts';
import { status } from '../extension.ts';
import type { Test } from '../runner.ts';
import { problems, problemsBecome, show } from '../workbench.ts';

/** What is wrong in `logins.md`, and nothing else. */
export const expected: readonly string[] = [
  '5:15-19 metadata-severity',
  '15:1-12 timeline-milestones',
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
      equal((await status(document.uri)).postmortem, true, 'It is a post-mortem');
      equal(problems(document.uri), [], 'Its problems');
    },
  },
  {
    name: 'other Markdown is left alone',
    async run() {
      const { document } = await show('README.md');
      equal((await status(document.uri)).postmortem, false, 'It is no post-mortem');
      equal(problems(document.uri), [], 'Its problems');
    },
  },
  {
    name: 'the status says why',
    async run() {
      const { document } = await show(draft);
      const { reason } = await status(document.uri);
      equal(reason.includes('title'), true, `The reason speaks of the title: ${reason}`);
    },
  },
];
