import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { highlightsAt } from '../../server/src/service/features/highlights.ts';
import {
  personAt,
  referencesTo,
  renameEdits,
  renameProblem,
} from '../../server/src/service/features/people.ts';
import {
  inspect,
  type PostMortemRecord,
  parseConfiguration,
  recordOf,
} from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { mentionsIn } from '../../server/src/service/mentions.ts';
import { analysisOf } from '../support/analyse.ts';

const { configuration } = parseConfiguration({});

function recordIn(text: string): PostMortemRecord {
  const record = recordOf(analysisOf(text), configuration);
  if (record === undefined) throw new Error('no post-mortem');
  return record;
}

/** Who is named at the bar. */
function personIn(marked: string): ReturnType<typeof personAt> {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  return personAt(analysisOf(text), lineIndexOf(text).positionAt(at));
}

/** The document with the places of whoever stands at the bar in brackets. */
function referencesIn(marked: string): string {
  const text = marked.replace('¦', '');
  const lines = lineIndexOf(text);
  const person = personIn(marked)?.person ?? '';
  return referencesTo(person, [recordIn(text)]).reduceRight((shown, { range }) => {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    return `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`;
  }, text);
}

function expectReferences(expected: string): void {
  for (const written of [expected, expected.replaceAll('\n', '\r\n')]) {
    const text = written.replace(/[«»]/g, '');
    const first = written.indexOf('«');
    expect(referencesIn(`${text.slice(0, first)}¦${text.slice(first)}`)).toBe(written);
  }
}

describe('the references to somebody', () => {
  it('are owners, authors, reviewers and handles in running text', () => {
    expectReferences(`# Post-Mortem: Queue stuck

**Author:** @«jane», Jane Smith
**Reviewers:** Arjun Rao and «jane»

## Timeline

- 10:00 - @«jane» paged, @janet too
- 10:05 - jane looked; mail to ops@jane.example, \`@jane\` and [@jane](https://example.com/jane)

## Action Items

| Owner | Action |
| --- | --- |
| **@«jane»** | Split the queue |
| [@«Jane»](https://example.com/jane), @olu | Alert on lag |
| Jane | Tidy up |

- [ ] Ask @«jane» for the keys
- [ ] Rotate the keys
  - Owner: «jane»

## Follow-up

- [ ] Share it (@«jane»)
`);
  });

  it('are names as they are written', () => {
    expectReferences(`---
type: post-mortem
author: "«Jane Smith»"
reviewers:
  - Arjun Rao
  - «Jane Smith» (SRE)
---

# Queue stuck

## Action Items

- [ ] Alert on lag. Owner: «Jane Smith»
- [ ] Split the queue – «Jane Smith», by 14 April
`);
  });

  it('are found where signs are escaped', () => {
    expectReferences(`# Post-Mortem: Queue stuck

## Action Items

| Action | Owner |
| --- | --- |
| Split the queue | @«jane\\_doe» |
| Alert on lag | «jane_doe» |
`);
  });
});

const table = (owner: string): string =>
  `# Post-Mortem: Queue stuck\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Split | ${owner} |\n`;

describe('somebody', () => {
  it.each([
    ['¦@jane', 'jane'],
    ['@ja¦ne', 'jane'],
    ['@jane¦', 'jane'],
    ['Jane ¦Smith', 'Jane Smith'],
  ])('is at the bar in %s', (owner, name) => expect(personIn(table(owner))?.name).toBe(name));

  it.each([
    ['nobody', table('T¦BD')],
    ['an empty cell', table('¦')],
    ['an action', table('').replace('Split', 'Sp¦lit')],
    ['other Markdown', '# Notes\n\n@ja¦ne\n'],
    ['nothing', '¦'],
  ])('is not at the bar in %s', (_, text) => expect(personIn(text)).toBeUndefined());
});

describe('another name', () => {
  const text = `# Post-Mortem: Queue stuck\n\n**Author:** Mei Sato\n\n## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Split | @jane |\n| Alert | jane, @olu |\n`;
  const renamed = (person: string, name: string): string => {
    const lines = lineIndexOf(text);
    const edits = renameEdits(person, name, recordIn(text).mentions).map(({ range, newText }) => ({
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      text: newText,
    }));
    return applyEdits(text, edits);
  };

  it('is written wherever the old one stands, and nowhere else', () => {
    expect(renamed('jane', '@olga')).toBe(text.replaceAll('jane', 'olga'));
    expect(renamed('Mei Sato', ' Mei Ito ')).toBe(text.replace('Mei Sato', 'Mei Ito'));
    expect(renamed('nobody', 'olga')).toBe(text);
  });

  it.each(['', '@', 'a|b', 'a, b', 'a and b', 'TBD', 'a\nb', '[x]', 'a: b', '*a*', 'jane smith'])(
    'is not %j for a handle',
    (name) => expect(renameProblem('jane', name, [recordIn(text)])).toBeDefined(),
  );

  it.each(['olga', '@olga', 'o.kern', 'olga-2', '麻衣'])('is %j for a handle', (name) =>
    expect(renameProblem('jane', name, [recordIn(text)])).toBeUndefined(),
  );

  it.each(['Mei Ito', "Mei O'Brien", 'José Álvarez Jr.'])('is %j for a name', (name) =>
    expect(renameProblem('Mei Sato', name, [recordIn(text)])).toBeUndefined(),
  );
});

/** The document with what is highlighted at the bar in brackets, `!` behind what is said there first. */
function highlighted(marked: string): string | undefined {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const lines = lineIndexOf(text);
  return highlightsAt(analysisOf(text), lines.positionAt(at))?.reduceRight((shown, { range, kind }) => {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    return `${shown.slice(0, start)}«${shown.slice(start, end)}»${kind === 3 ? '!' : ''}${shown.slice(end)}`;
  }, text);
}

describe('what is highlighted', () => {
  const body = (rest: string): string => `# Post-Mortem: Queue stuck\n\n${rest}`;

  it('are all places of an owner', () => {
    const shown = '| A | @«jane» |\n| B | @olu, @«jane» |\n';
    const text = body(`## Action Items\n\n| Action | Owner |\n| --- | --- |\n${shown}`);
    expect(highlighted(text.replace(/[«»]/g, '').replace('@jane', '@¦jane'))).toBe(text);
  });

  it('are all places of a time of the timeline', () => {
    const text = body(
      '## Summary\n\nFrom «10:05» UTC on, 16:9 pictures failed.\n\n## Timeline\n\n- **«10:05»!** - Deploy\n- 10:20 - Like at «10:05 am»\n',
    );
    const plain = text.replace(/[«»]!?/g, '');
    expect(highlighted(plain.replace('**10:05', '**10:¦05'))).toBe(text);
    expect(highlighted(plain.replace('From 10', 'From 1¦0'))).toBe(text);
  });

  it('is not the same time of another day', () => {
    const text = body(
      '## Timeline\n\n- 2024-01-15 «10:05»! - Deploy\n- 2024-01-16 10:05 - Deploy again\n- 2024-01-16 10:20 - As at «10:05»\n',
    );
    expect(highlighted(text.replace(/[«»]!?/g, '').replace('15 10:05', '15 ¦10:05'))).toBe(text);
  });

  it.each([
    ['a ratio', body('## Timeline\n\n- 10:00 - Deploy of 1¦6:09\n')],
    ['a word', body('## Timeline\n\n- 10:00 - Dep¦loy\n')],
    ['other Markdown', '# Notes\n\n## Timeline\n\n- 1¦0:00 - Lunch\n'],
    ['nothing', '¦'],
  ])('is for editors to say where the bar is in %s', (_, text) => expect(highlighted(text)).toBeUndefined());
});

const folder = `${import.meta.dirname}/../model/documents`;

describe('the people of every house style', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))(
    '%s are where they are said to be',
    (file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\n', '\r\n');
      const analysis = analysisOf(text);
      const mentions = mentionsIn(analysis);
      for (const { name, isHandle, span } of mentions) {
        expect(text.slice(span.start, span.end).replaceAll('\\', '')).toBe(name);
        expect(text[span.start - 1] === '@').toBe(isHandle);
      }
      const { actionItems, authors, reviewers } = inspect(analysis);
      const named = new Set(mentions.map(({ name }) => name));
      const people = [...actionItems.flatMap(({ owners }) => owners), ...authors, ...reviewers];
      expect(people.filter((name) => !named.has(name))).toEqual([]);
    },
  );
});
