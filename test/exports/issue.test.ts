import { describe, expect, it } from 'vitest';
import { type Inspection, inspect } from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { context, documents, exportedText, read } from './documents.ts';

describe('the issue', () => {
  it('tells what happened, and has a task for each action', () => {
    const text = `# Post-Mortem: Search index lost

| Field | Value |
| --- | --- |
| Date | 2024-01-30 |
| Severity | High (P1) |
| Duration | 3 hours |

## Summary

<!-- postmortem-disable-next-line blame -->
Search was *empty* for 3 hours.

- One
- Two

## Timeline

- 10:20 - Alert fires

## Action Items

| Action | Owner | Due | Status | Ticket |
| --- | --- | --- | --- | --- |
| Alert on \`a\\|b\`, see [lag](https://example.com/lag) | @olu, Mei Sato | 2024-03-01 | In progress | OPS-12 |
| Rotate the keys | | | Done | |
`;
    expect(exportedText(text, 'issue')).toBe(`# Post-Mortem: Search index lost

- **Date:** 2024-01-30
- **Duration:** 3 hours
- **Severity:** High (P1)
- **Document:** \`example.md\`

## Summary

Search was *empty* for 3 hours.

- One
- Two

## Action Items

- [ ] Alert on \`a|b\`, see [lag](https://example.com/lag) (owner: @olu, Mei Sato; due: 2024-03-01; status: in progress; ticket: OPS-12)
- [x] Rotate the keys
`);
  });

  it('calls nobody who is not called in the document', () => {
    const text =
      '# Post-Mortem: A\n\n## Action Items\n\n- [ ] Alert on depth above 10k (owner: Jane, due: 2024-03-01)\n';
    expect(exportedText(text, 'issue')).not.toContain('@');
    const table = '## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Alert on depth | @janet, jane |\n';
    expect(exportedText(table, 'issue')).toContain('(owner: @janet, jane)');
  });
});

/** As both say it: a done action need not say more, and one without a status is open. */
function kept({ actionItems }: Inspection): readonly object[] {
  return actionItems.map(({ text, owners, due, status, ticket }) => ({
    text,
    owners,
    due,
    ticket,
    status: status ?? 'todo',
  }));
}

describe.each(documents)('%s', (path) => {
  it('is read back with its actions', () => {
    const before = inspect(read(path), context.configuration);
    const after = inspect(analysisOf(exportedText(read(path), 'issue')), context.configuration);
    expect(kept(after)).toEqual(kept(before));
    expect(after.title).toBe(before.title ?? path.replace(/^.*\//, ''));
    expect([after.date, after.severity]).toEqual([before.date, before.severity]);
  });
});
