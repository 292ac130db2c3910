import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkSession } from './support/properties.ts';
import { sessions } from './support/randomDocuments.ts';

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
  '# Post-Mortem: Q\n\n## Action Items\n\n- [ ] Restart it\n  - by the on-call<!--\n',
  '## A beginning\n\n# Action Items ## Lessons Learned\n',
  '# Post-Mortem: Q\n\n## Summary\n\n| Severity | Status |\n| - | - |\n| Hgih | Draft |\n',
  '# Post-Mortem: Q\n\n## Timeline\n\n| Time | Event |\n| - | - |\n| 10:05 UTC |\n| 10:20 UTC |\n| 10:30 UTC |\n',
  '# Post-Mortem: Q\n| Action | Owner | Due Date | Status |\n|---|---|---|---|\n| Add an alert | @mei | TBD | Todo |\n',
  '**Root Cause:**\n<div>\n\nThe queue was full.\n</div>- [ ] Drain it\n\n<!-- postmortem-disable -->\n- Three\n',
  '## Timeline (all times UTC)\n**Root Cause:**\n',
  '# Post-Mortem: Q\n\n#### Something else\n',
  '# Post-Mortem: Q\n\n```\n',
];

describe('any text whatever', () => {
  it('breaks nothing', { timeout: 60_000 }, () => {
    fc.assert(fc.property(sessions, checkSession), { numRuns: 60 });
  });

  it.each(onceBroken)('breaks nothing any more: %j', (text) => checkSession({ text, edits: [] }));
});
