// What random post-mortems are put together from.

export const titles = [
  '# Post-Mortem: Payment outage',
  '# Post-Mortem',
  '# Post-Mortem: [Incident Title] #',
  'Incident report – logins\n===',
  '#\tIncident review: **queue** `lost`',
  '## A beginning',
  '# ',
  '',
];

export const fronts = [
  '',
  '',
  '',
  '---\ntitle: Post-mortem of *nothing*\nseverity: Hgih\nauthors:\n  - Mei Sato\n  - "Olu"\n---\n',
  '+++\ntitle = "Outage"\ndate = 2024-01-15\n+++\n',
  '---\n---\n',
  '---\nstatus: Draft\n',
  '---\n- [: }\n\tauthor: Mei\n---\n',
  '---\nauthor: Mei\n--- \ntype: post-mortem',
];

export const metadata = [
  '**Severity:** Hgih',
  '**Severity**: Hgih  ',
  '- Severity — Criticl',
  '* **Status:** Draft\\',
  '**Status:** Published',
  '**Date:** 2026-02-30',
  '**Date:** January 15th, 2024',
  '**Author:**',
  '__Author__: Mei Sato, @olu',
  '**Duration:** X hours Y minutes',
  '| Severity | Status | Date |\n| - | - | - |\n| Hgih | Draft | TBD |',
  '| Severity | Hgih |\n|---|---|\n| Author | [Name] |',
  '**Severity:** Critical | High | Medium | Low',
];

export const headings = [
  '## Executive Summary',
  '## Timeline (all times UTC)',
  '### 3. :warning: Impact ##',
  '**Root Cause:**',
  '## Root Cause\n\n### Why it happened',
  'Resolution\n---',
  '## What Went Well',
  '## What Could Be Better',
  '## Lessons Learned',
  '## Action Items',
  '# Action Items',
  '## TL;DR',
  '## References',
  '> ## Timeline',
  '- ## Impact',
  '#### Something else',
  '##',
];

export const times = [
  '10:20',
  '**10:05**',
  '~25:10',
  '12:??',
  '2:05 pm',
  '2024-01-15T10:20:30Z',
  'Jan 16th 00:10',
  '',
];
export const dashes = [' - ', ' — ', ': ', ' | ', '\t', ''];
export const events = [
  'Alert fired',
  'John broke the build.',
  'TODO',
  'Restart\n  - by the on-call',
  '`rm -rf`',
  '👩‍💻 looked',
];

export const bodies = [
  'The queue was lost for an hour.',
  'John forgot to run the tests. Who broke production?',
  'We should have noticed; *the operator* deleted the wrong **volume**.',
  'If only Carol had checked "the disk". Human error.',
  'Nobody is at fault: the health check failed to detect it.',
  '[What failed, and what made that possible.]',
  'One paragraph summary of what happened. ???',
  '<!-- postmortem-disable blame -->',
  '<!-- postmortem-disable-next-line -->',
  '<!-- postmortem-enable -->',
  '<!--',
  '-->',
  '<div>\n\nJohn broke it.\n\n</div>',
  '```md\n## Timeline\n- 10:00',
  '```',
  '    John broke the code block',
  '> Bob ignored the alert.\nlazily',
  '[link]: https://example.com "John broke it"',
  'See [link], [^1] &amp; https://example.com/who-broke-it?x=???',
  '[^1]: Erin leaked the key.',
  'John\\\nbroke&nbsp;the\nbuild.',
  '---',
  '***',
  'Der Dienst wurde von Hans gelöscht.',
];

export const actions = [
  '| Action | Owner | Due Date | Status |\n|---|---|---|---|\n| Improve monitoring | | TBD | 📋 Todo |\n| Add `x|y` | @mei |',
  '| Owner | What |\n| :-: | - |\n| | Be careful |\n|| Consider it ||',
  '| Action\n| -\n| Fix it',
  '- [ ] Improve monitoring (owner: @mei, due: 2024-02-30)\n- [x] Rolled back\n- [ ] ',
  '1. Ensure quality\n\n   and more\n2. Add an alert at 80 % by Jan 25 @everyone\n3. [Action]',
  '* Investigate\n* OPS-12\n* **Prevent:** be careful <!-- later -->',
];

/** What editors, keyboards and broken transfers leave behind. */
export const oddities = [
  '\0',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  '\uD83D\uDE00',
  '\uD83D',
  '\uDE00',
  '\u202Eאבג\u202C',
  'e\u0301\u0327',
  '\t',
  '\u000B',
  '\\',
  '|',
  '`',
  '*',
  '[',
  '](',
  '<',
  '&#0;',
  '  ',
  'ab '.repeat(400),
  'ſ İ ß ŉ',
];
