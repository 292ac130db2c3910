import { describe, expect, it } from 'vitest';
import { type Asked, completionsAt } from '../../support/completions.ts';

const page = (actions: string): string =>
  `# Post-Mortem: Logins failed\n\n**Date:** 2024-01-15\n**Author:** Mei Sato\n\n## Action Items\n\n${actions}\n\n## References\n\n- x\n`;

const head = '| Action | Owner | Due Date | Status |\n|---|---|---|---|\n';
const row = '| Rotate keys | @mei | 2024-02-10 | 🚧 In Progress |\n';

const placeholder = '[What will exist when this is done]';

/** The actions after something was chosen at the mark. */
function chosen(label: string, actions: string, asked: Asked = {}): string {
  const left = completionsAt(page(actions), asked).chosen(label);
  return /## Action Items\n\n([\s\S]*?)\n\n## References/.exec(left)?.[1] ?? '';
}

describe('an action row', () => {
  it.each([
    [`${head}${row}/¦`, `${head}${row}| ${placeholder} | [Owner] | YYYY-MM-DD | 📋 Todo |`],
    [`${head}${row}\n/act¦`, `${head}${row}| ${placeholder} | [Owner] | YYYY-MM-DD | 📋 Todo |`],
    [`${head}/¦`, `${head}| ${placeholder} | [Owner] | YYYY-MM-DD | 📋 Todo |`],
    [
      '| Status | Who | What | Ticket |\n|---|---|---|---|\n| done | Mei | Rotate | A-1 |\n/¦',
      `| Status | Who | What | Ticket |\n|---|---|---|---|\n| done | Mei | Rotate | A-1 |\n| Todo | [Owner] | ${placeholder} |  |`,
    ],
    [
      'Action | Owner\n---|---\nRotate | Mei\n/¦',
      `Action | Owner\n---|---\nRotate | Mei\n${placeholder} | [Owner]`,
    ],
    [
      'Owner | Priority | Action\n---|---|---\nMei | P1 | Rotate\n/¦',
      `Owner | Priority | Action\n---|---|---\nMei | P1 | Rotate\n[Owner] |  | ${placeholder}`,
    ],
    [
      'Priority | Action\n---|---\nP1 | Rotate\n/¦',
      `Priority | Action\n---|---\nP1 | Rotate\n|  | ${placeholder} |`,
    ],
    [
      `${head}${row}/¦\n| Add an alert | @bo | | |`,
      `${head}${row}| ${placeholder} | [Owner] | YYYY-MM-DD | 📋 Todo |\n| Add an alert | @bo | | |`,
    ],
  ])('has the columns of the table that is there: %j', (actions, left) => {
    expect(chosen('action row', actions)).toBe(left);
  });

  it.each([
    ['- Rotate keys\n/¦', `- Rotate keys\n- ${placeholder}`],
    ['- [x] Rotate keys\n/¦', `- [x] Rotate keys\n- [ ] ${placeholder}`],
    [
      '- [ ] Rotate keys (@mei, due 2024-02-10)\n/¦',
      `- [ ] Rotate keys (@mei, due 2024-02-10)\n- [ ] ${placeholder} (@[Owner], due YYYY-MM-DD)`,
    ],
    [
      '- Rotate keys — @mei, by May 22 (`KEY-1`)\n/¦',
      `- Rotate keys — @mei, by May 22 (\`KEY-1\`)\n- ${placeholder} — @[Owner], by YYYY-MM-DD`,
    ],
    ['* Rotate keys - @mei\n/¦', `* Rotate keys - @mei\n* ${placeholder} - @[Owner]`],
    [
      '* Rotate keys. Owner: Mei Sato\n/¦',
      `* Rotate keys. Owner: Mei Sato\n* ${placeholder}. Owner: [Owner]`,
    ],
    ['- Rotate keys (@mei, KEY-12)\n/¦', `- Rotate keys (@mei, KEY-12)\n- ${placeholder} (@[Owner])`],
    [
      '- Rotate keys (@mei, in progress)\n/¦',
      `- Rotate keys (@mei, in progress)\n- ${placeholder} (@[Owner])`,
    ],
    ['9. Rotate keys\n/¦', `9. Rotate keys\n10. ${placeholder}`],
    ['- Rotate keys\n  - Owner: Mei\n\n/¦', `- Rotate keys\n  - Owner: Mei\n- ${placeholder}`],
    ['- Rotate keys\n/¦\n- Add an alert', `- Rotate keys\n- ${placeholder}\n- Add an alert`],
    ['/¦\n- Rotate keys', `- ${placeholder}\n- Rotate keys`],
    ['- Rotate keys\n\n- Add an alert\n/¦', `- Rotate keys\n\n- Add an alert\n\n- ${placeholder}`],
    [
      '- [ ] Rotate keys\n  - [ ] In all regions\n/¦',
      `- [ ] Rotate keys\n  - [ ] In all regions\n- [ ] ${placeholder}`,
    ],
    [
      '- [ ] Rotate keys\n  - [ ] In all regions\n  /¦',
      `- [ ] Rotate keys\n  - [ ] In all regions\n  - [ ] ${placeholder}`,
    ],
    ['- Rotate keys\n- /¦', `- Rotate keys\n- ${placeholder}`],
  ])('has the form of the list that is there: %j', (actions, left) => {
    expect(chosen('action row', actions)).toBe(left);
  });

  it.each([
    ['apart from the table', `${head}${row}\nText.\n\n/¦`],
    ['apart from the list', '- Rotate keys\n\nText.\n\n/¦'],
    ['in other sections', 'None.\n\n## Impact\n\n/¦'],
    ['behind a bullet below a table', `${head}${row}- /¦`],
  ])('is not offered %s', (_, actions) => {
    const { labels } = completionsAt(page(actions));
    expect(labels.filter((label) => label.startsWith('action'))).toEqual([]);
  });

  it('has tab stops where the editor knows them, and ends its lines as the document does', () => {
    const marked = page(`${head}${row}\n/¦`).replaceAll('\n', '\r\n');
    const { item, chosen: left } = completionsAt(marked, { abilities: { snippets: true } });
    expect(item('action row').textEdit).toMatchObject({
      newText: `| \${1:${placeholder}} | \${2:[Owner]} | \${3:YYYY-MM-DD} | 📋 Todo |`,
    });
    expect(left('action row')).toContain(`In Progress |\r\n| \${1:`);
  });

  it('is a table where there is only text', () => {
    expect(chosen('action table', 'To be agreed on.\n\n/¦')).toContain(
      'To be agreed on.\n\n| Action | Owner |',
    );
    expect(completionsAt(page('/¦')).labels.slice(0, 2)).toEqual(['template text', 'Summary']);
  });
});

describe('statuses', () => {
  it('are asked for in a cell, in the words of the others', () => {
    const { labels, items } = completionsAt(page(`${head}${row}| Add an alert | @bo | 2024-02-10 | ¦`), {
      trigger: ' ',
    });
    expect(labels).toEqual(['📋 Todo', '🚧 In Progress', '⛔ Blocked', '✅ Done']);
    expect(items[0]).toMatchObject({ filterText: 'Todo', documentation: 'Nobody has begun.' });
    expect(
      completionsAt(page(`| Task | State |\n|---|---|\n| Rotate | done |\n| Alert | ¦ |`)).labels,
    ).toEqual(['Todo', 'In Progress', 'Blocked', 'done']);
  });

  it.each([
    ['| A | @bo | x |¦|', '| A | @bo | x | ✅ Done |'],
    ['| A | @bo | x | ¦ |', '| A | @bo | x | ✅ Done |'],
    ['| A | @bo | x |¦', '| A | @bo | x | ✅ Done'],
    ['| A | @bo | x | D¦ |', '| A | @bo | x | ✅ Done |'],
    ['| A \\| B | @bo | x | ¦ |', '| A \\| B | @bo | x | ✅ Done |'],
    ['| A | @bo | x | ¦📋 Todo |', '| A | @bo | x | ✅ Done |'],
  ])('fill their cell: %j', (line, left) => {
    expect(chosen('✅ Done', `${head}${row}${line}`)).toBe(`${head}${row}${left}`);
  });

  it('are those of a project, too', () => {
    const settings = { actionStatuses: { Parked: 'blocked' } };
    expect(completionsAt(page(`${head}| A | @bo | x | ¦ |`), { settings }).labels).toContain('Parked');
  });

  it.each([
    ['its head', '| Action | Status ¦ |\n|---|---|\n| A | done |\n'],
    ['the line below its head', '| Action | Status |\n|---|---¦|\n| A | done |\n'],
    ['a text below it', `${head}${row}\nText ¦`],
    ['a cell that is filled', `${head}| A | @bo | x | done ¦|`],
  ])('are none in %s', (_, actions) => {
    expect(completionsAt(page(actions), { trigger: ' ' }).labels).toEqual([]);
  });
});

describe('due dates', () => {
  it('are counted from today, and show the day', () => {
    const { items } = completionsAt(page(`${head}${row}| Add an alert | @bo | ¦ | |`), { trigger: ' ' });
    expect(items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['tomorrow', '2024-02-02'],
      ['in 3 days', '2024-02-04'],
      ['in 1 week', '2024-02-08'],
      ['in 2 weeks', '2024-02-15'],
      ['in 1 month', '2024-03-01'],
      ['in 3 months', '2024-05-01'],
    ]);
    expect(items[2]).toMatchObject({
      detail: 'Thursday 8 February 2024',
      filterText: 'in 1 week 2024-02-08',
    });
  });

  it.each([
    ['Jan 25', 'Feb 8'],
    ['January 25th, 2024', 'February 8th, 2024'],
    ['Thu, Jan 25', 'Thu, Feb 8'],
    ['25 Jan 2024', '8 Feb 2024'],
    ['2024/01/25', '2024/02/08'],
    ['25.01.2024', '08.02.2024'],
    ['25/01/2024', '08/02/2024'],
    ['1/25/24', '02/08/24'],
    ['end of Q1', '2024-02-08'],
    ['25-Jan-2024', '8-Feb-2024'],
  ])('are written as the others are: %s', (due, left) => {
    const { item } = completionsAt(page(`${head}| A | @mei | ${due} | Done |\n| B | @bo | ¦ | |`));
    expect(item('in 1 week').labelDetails?.description).toBe(left);
  });

  it('name the year where they would be read as another one', () => {
    const late = completionsAt(page(`${head}| A | @mei | Jan 25 | Done |\n| B | @bo | ¦ | |`), {
      today: '2024-12-20',
    });
    expect(late.item('in 1 week').labelDetails?.description).toBe('Dec 27');
    expect(late.item('in 1 month').labelDetails?.description).toBe('2025-01-20');
  });

  it.each([
    ['- [ ] Add an alert (@bo, due: ¦)', '- [ ] Add an alert (@bo, due: 2024-02-08)'],
    ['- [ ] Add an alert (@bo, due ¦', '- [ ] Add an alert (@bo, due 2024-02-08'],
    ['- [ ] Add an alert — by ¦', '- [ ] Add an alert — by 2024-02-08'],
    ['- Add an alert\n  - Deadline:¦', '- Add an alert\n  - Deadline: 2024-02-08'],
    ['- [ ] Add an alert (due: 2024-¦03-01)', '- [ ] Add an alert (due: 2024-02-08)'],
  ])('stand behind their label in a list: %j', (actions, left) => {
    expect(chosen('in 1 week', actions)).toBe(left);
  });

  it('go on from what is typed behind a space', () => {
    expect(completionsAt(page('- A (due: in ¦)'), { trigger: ' ' }).labels).toEqual([
      'in 3 days',
      'in 1 week',
      'in 2 weeks',
      'in 1 month',
      'in 3 months',
    ]);
  });

  it.each(['- Reduce latency by ¦', 'due: ¦', '- A (due: 2024-02-01 ¦', '- Overdue ¦'])(
    'are none behind %j',
    (actions) => {
      expect(completionsAt(page(actions), { trigger: ' ' }).labels).toEqual([]);
    },
  );
});

describe('owners', () => {
  const owners = [
    { name: 'olu', count: 7, isHandle: true },
    { name: 'Platform team', count: 4 },
    { name: 'Mei', count: 5 },
  ];

  it('are those of the document and of the workspace, who owns most first', () => {
    const actions = '- Rotate keys (@bo)\n- Add an alert (@bo)\n- Test it (@mei)\n- Ask (@¦)';
    const { items } = completionsAt(page(actions), { owners, trigger: '@' });
    expect(items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['@olu', '7 actions'],
      ['@Mei', '5 actions'],
      ['Platform team', '4 actions'],
      ['@bo', '2 actions'],
      ['Mei Sato', undefined],
    ]);
  });

  it.each([
    ['- Ask (@¦)', '@olu', '- Ask (@olu)'],
    ['- Ask @o¦ for it', '@olu', '- Ask @olu for it'],
    ['- Ask (@o¦l)', '@olu', '- Ask (@olu)'],
    ['- Ask (@Plat¦)', 'Platform team', '- Ask (Platform team)'],
    [`${head}| A | @¦ | | |`, '@olu', `${head}| A | @olu | | |`],
    [`${head}| A | ¦ | | |`, '@olu', `${head}| A | @olu | | |`],
    [`${head}| A | ¦`, 'Platform team', `${head}| A | Platform team`],
  ])('replace what is typed: %j', (actions, label, left) => {
    expect(chosen(label, actions, { owners })).toBe(left);
  });

  it('go on behind a space', () => {
    expect(completionsAt(page('- Ask (@Platform ¦)'), { owners, trigger: ' ' }).labels).toEqual([
      'Platform team',
    ]);
    expect(completionsAt(page('- Ask @olu ¦'), { owners, trigger: ' ' }).labels).toEqual([]);
  });

  it('are nobody who only stands in for one', () => {
    const actions = '- A (@bo)\n- B — Owner: everyone\n- C — Owner: [Name]\n- D — Owner: TBD\n- E (@¦)';
    expect(completionsAt(page(actions)).labels).toEqual(['@bo', 'Mei Sato']);
  });

  it.each(['me@¦', '`@¦`', 'https://a.example/@¦', '```\n@¦'])('are none in %j', (line) => {
    expect(completionsAt(page(line), { owners }).labels).toEqual([]);
  });
});
