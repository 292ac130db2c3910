import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkSession } from './support/properties.ts';
import { sessions } from './support/randomDocuments.ts';

/** In milliseconds, for either half; `npm run fuzz` looks for longer. */
const limit = 7_000;

/** What `npm run fuzz` once found, as short as it can be. */
const onceBroken = [
  '## Executive Summary',
  '# Post-Mortem: Q\r\r',
  '---\nstatus: Draft\n# \n',
  '---\nstatus: Draft\n---',
  'Incident report\n===\n\n',
  '# Post-Mortem: Q\r\n===\r\n',
  'author: Mei\n---\n\n# Action Items\n',
  '# Post-Mortem: Q\n\n**Root Cause:**\n',
  '# Post-Mortem: Q\n\n## Executive Summary\n**Root Cause:**\n',
  '# Post-Mortem: Q\n\nThe queue was lost.\n   ## Executive Summary\n',
  '# Post-Mortem: Q\nauthor: Mei\n---\n',
  '# Post-Mortem: Q\n\n## Action Items\n\n1. Ensure quality\n\n   and more\n2. [Action]\n',
  '# Post-Mortem: Q\n\n\0\nResolution\n---\n',
  '| Owner | Status |\n| - | - |\n| | TBD |\n\n# Post-Mortem: Q\n\n**Severity:** High\n',
];

describe('any text whatever', () => {
  it.each([
    ['the same sessions each time', 40, 20240115],
    ['new sessions each time', 15, undefined],
  ])('breaks nothing: %s', { timeout: 60_000 }, (_, numRuns, seed) => {
    fc.assert(fc.property(sessions, checkSession), {
      numRuns,
      interruptAfterTimeLimit: limit,
      ...(seed !== undefined && { seed }),
    });
  });

  it.each(onceBroken)('breaks nothing any more: %j', (text) => checkSession({ text, edits: [] }));
});
