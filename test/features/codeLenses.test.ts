import { describe, expect, it } from 'vitest';
import { codeLensesOf } from '../../server/src/service/features/codeLenses.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';

/** The lenses of a document, each with the line below it. */
function lensesOf(text: string, settings: object = {}, timelineCommand?: string): readonly string[] {
  const { configuration } = parseConfiguration(settings);
  const lines = text.split(/\r\n|\n|\r/);
  return codeLensesOf(analysisOf(text), { configuration, today: '2024-02-01', timelineCommand }).map(
    ({ range, command }) => `${command?.title} ↓ ${lines[range.start.line]}`,
  );
}

const document = (status: string, rest = ''): string => `# Post-Mortem: Payments failed

**Date:** 2024-01-15
**Status:** ${status}
**Reviewers:** Arjun Rao, Ines Keller

## Summary

Payments failed for two hours.
${rest}`;

const timeline = `
## Timeline

All times in UTC.

- 10:00 - SSL certificate expires (unnoticed)
- 10:15 - First payment failure reported by customer
- 11:45 - Payment processing restored
- 12:15 - Incident resolved
`;

describe('above the timeline', () => {
  it('stand its events and how long detection and resolution took', () => {
    expect(lensesOf(document('', timeline))).toEqual([
      '4 events · detected after 15 min · resolved after 2 h 15 min ↓ ## Timeline',
    ]);
  });

  it('stands mitigation where no resolution is told, and nothing that nobody knows', () => {
    const open = timeline.replace('- 12:15 - Incident resolved\n', '');
    expect(lensesOf(document('', open))).toEqual([
      '3 events · detected after 15 min · mitigated after 1 h 45 min ↓ ## Timeline',
    ]);
    expect(lensesOf(document('', '\n## Timeline\n\n- 10:00 - Lunch\n'))).toEqual(['1 event ↓ ## Timeline']);
    expect(lensesOf(document('', '\n## Timeline\n\nNothing yet.\n'))).toEqual([]);
  });

  it('can be opened where the editor has a command for that', () => {
    expect(lensesOf(document('', timeline), {}, 'postmortem.showTimeline')).toContain(
      'Open timeline ↓ ## Timeline',
    );
  });
});

const actions = `
## Action Items

### This week

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Set up expiry monitoring | @jane | Jan 18 | ✅ Done |
| Automate the renewal | @john | Jan 25 | 🚧 In Progress |

### Later

- [ ] Add SSL tests to CI (due Mar 30)
- [ ] [Action]
`;

describe('above the actions', () => {
  it('stand how many are done, open and overdue, of all sub-sections', () => {
    expect(lensesOf(document('', actions))).toEqual(['1 done · 2 open · 1 overdue ↓ ## Action Items']);
  });

  it('stands only what there is, by the own names of a project', () => {
    const own = '\n## Action Items\n\n| Action | Status |\n| --- | --- |\n| Reload keys | Landed |\n';
    expect(lensesOf(document('', own))).toEqual(['1 open ↓ ## Action Items']);
    expect(lensesOf(document('', own), { actionStatuses: { Landed: 'done' } })).toEqual([
      '1 done ↓ ## Action Items',
    ]);
    expect(lensesOf(document('', '\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n'))).toEqual([]);
  });
});

describe('above the title', () => {
  const title = (status: string, rest = '', settings = {}): string | undefined =>
    lensesOf(document(status, rest), settings)
      .find((lens) => lens.endsWith('# Post-Mortem: Payments failed'))
      ?.replace(/ ↓.*/, '');

  it.each([
    ['Draft', '\n## Impact\n\n## Root Cause\n', 'Draft · next: write "Impact" and 1 more section'],
    ['draft', '\n## Impact\n', 'Draft · next: write "Impact"'],
    ['Draft', '', 'Draft · next: have it reviewed by Arjun Rao, Ines Keller'],
    [
      'Draft',
      '\n## Root Cause\n\n### What Happened\n\n[What broke and how]\n\n## Action Items\n\n| Action | Status |\n| --- | --- |\n| Split | TODO |\n',
      'Draft · next: write "Root Cause"',
    ],
    ['Under Review', actions, 'Under Review · next: find an owner for 1 action'],
    ['In review', '', 'In review · next: publish it'],
    ['Published', actions, 'Published · next: complete 2 open actions'],
    [
      'Published',
      '\n## Follow-up\n\n- [x] Share it\n- [ ] Review actions in 30 days\n\n## Action Items\n\n- [x] Reload the keys\n',
      'Published · next: follow up: Review actions in 30 days',
    ],
    ['Published', '', 'Published'],
  ])('stands what the status %s asks for', (status, rest, expected) =>
    expect(title(status, rest)).toBe(expected),
  );

  it('knows the own names of a project, and says nothing of a status it does not know', () => {
    expect(title('Ratified', '', { statuses: { Ratified: 'published' } })).toBe('Ratified');
    expect(title('Ratified')).toBeUndefined();
    expect(title('Draft | Under Review | Published')).toBeUndefined();
  });
});

describe('no lens', () => {
  it.each([
    ['in other Markdown', `# Notes\n${timeline}`],
    ['in nothing', ''],
  ])('stands %s', (_, text) => expect(lensesOf(text)).toEqual([]));

  it('stands where they are turned off', () => {
    expect(lensesOf(document('Draft', timeline + actions), { codeLens: { enabled: false } })).toEqual([]);
  });

  it('stands elsewhere in a document with CRLF, a title in front matter and bold headings', () => {
    const text =
      '---\ntitle: "Post-Mortem: Payments failed"\nstatus: draft\n---\n\n**Summary**\n\nPayments failed.\n\n**Impact**\n\n10 %\n\n**Timeline**\n\n10:00 Deploy\n'.replaceAll(
        '\n',
        '\r\n',
      );
    expect(lensesOf(text)).toEqual([
      'Draft · next: have it reviewed ↓ title: "Post-Mortem: Payments failed"',
      '1 event ↓ **Timeline**',
    ]);
  });
});
