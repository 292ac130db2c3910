// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of a setting, and tab stops.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../../server/src/service/newDocument/newDocument.ts';
import { defaultPath, pathOf, pathProblem } from '../../server/src/service/newDocument/path.ts';
import { slugOf } from '../../server/src/service/newDocument/slug.ts';
import { analysisOf, findingsIn } from '../support/analyse.ts';
import { expanded, stopsOf } from '../support/snippet.ts';

const answers = { title: 'Search index lost', date: '2024-01-30', severity: 'High' };

function textOf(template: string, more: Partial<typeof answers> = {}, own = {}): string {
  return newDocument(template, { ...answers, ...more }, own).text;
}

function snippetOf(template: string): string {
  return newDocument(template, answers).snippet;
}

describe('the slug of a title', () => {
  it.each([
    ['Payments failed in the EU (again)', 'payments-failed-in-the-eu-again'],
    ["Customers can't log in – “SSO” down!", 'customers-cant-log-in-sso-down'],
    ['Ausfall für Kundinnen: Überlast', 'ausfall-fur-kundinnen-uberlast'],
    ['決済障害 2024', '決済障害-2024'],
    ['Сбой поиска', 'сбой-поиска'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\temp', 'c-temp'],
    ['🔥', 'incident'],
    ['', 'incident'],
  ])('%j is %s', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('ends behind a word where it is long', () => {
    const slug = slugOf('one two three four five six seven eight nine ten eleven twelve thirteen');
    expect(slug).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven');
    expect(slugOf('x'.repeat(200))).toHaveLength(60);
  });
});

const rightPaths = [
  '${year}/${month}/${severity}-${slug}.markdown',
  '.postmortem\\${date}.MD',
  './a//b/$c.md',
  'a..b/c.md',
];

const wrongPaths: readonly (readonly [string, object])[] = [
  ['/tmp/${slug}.md', { kind: 'absolute' }],
  ['C:/x.md', { kind: 'absolute' }],
  ['~/x.md', { kind: 'absolute' }],
  ['file:///x.md', { kind: 'absolute' }],
  ['../${slug}.md', { kind: 'outside' }],
  ['a/..\\${slug}.md', { kind: 'outside' }],
  ['${slug}.txt', { kind: 'extension' }],
  ['postmortems/', { kind: 'extension' }],
  ['postmortems/.md', { kind: 'extension' }],
  ['a*?/${slug}.md', { kind: 'characters' }],
  ['  ', { kind: 'empty' }],
  ['${workspaceFolder}/${slug}.md', { kind: 'variable', variable: '${workspaceFolder}' }],
  ['${toString}.md', { kind: 'variable', variable: '${toString}' }],
];

describe('the path of a new document', () => {
  it.each([
    [defaultPath, 'postmortems/2024-01-30-search-index-lost.md'],
    [
      'incidents/${year}/${month}/${severity}-${slug}.markdown',
      'incidents/2024/01/high-search-index-lost.markdown',
    ],
    ['.postmortem\\${date}.md', '.postmortem/2024-01-30.md'],
    ['./a//b/${slug}.md', 'a/b/search-index-lost.md'],
    [' docs / ${date} - ${slug}.md', 'docs/2024-01-30 search-index-lost.md'],
  ])('%s', (pattern, path) => {
    expect(pathProblem(pattern)).toBe(undefined);
    expect(pathOf(pattern, answers)).toBe(path);
  });

  it('shows nothing of a severity that is not known yet', () => {
    const values = { ...answers, severity: undefined };
    expect(pathOf('${severity}/${severity}-${slug}.md', values)).toBe('search-index-lost.md');
    expect(pathOf('${date}-${severity}.md', values)).toBe('2024-01-30.md');
  });

  it.each(wrongPaths)('%j is none', (pattern, problem) => expect(pathProblem(pattern)).toEqual(problem));
});

describe('the answers', () => {
  it.each([
    ['# Post-Mortem: [Incident Title]\n', '# Post-Mortem: Search index lost\n'],
    ['# [Incident Title] Postmortem\n', '# Search index lost Postmortem\n'],
    ['# Post-Mortem\n', '# Post-Mortem: Search index lost\n'],
    ['# Incident Report Template\n', '# Incident Report: Search index lost\n'],
    ['# Post-Mortem: Title\n', '# Post-Mortem: Search index lost\n'],
    ['# Post-Mortem: {{ incident.name }}\n', '# Post-Mortem: Search index lost\n'],
    ['Postmortem\n==========\n', 'Postmortem: Search index lost\n==========\n'],
    ['## Timeline\n', '# Post-Mortem: Search index lost\n\n'],
    ['', '# Post-Mortem: Search index lost\n\n'],
  ])('name the incident: %j', (template, begin) => {
    expect(textOf(template).startsWith(begin)).toBe(true);
  });

  it('are names whatever is in them', () => {
    const title = '$& [EU] "quoted" \\ ${1:x} }';
    const made = newDocument('---\ntitle: "Post-Mortem: [Title]"\n---\n\n# Post-Mortem: [Title]\n', {
      ...answers,
      title,
    });
    expect(made.text).toContain(`# Post-Mortem: ${title}\n`);
    expect(made.text).toContain(`title: ${JSON.stringify(`Post-Mortem: ${title}`)}\n`);
    expect(expanded([made.snippet])).toBe(made.text);
    expect(stopsOf([made.snippet])).toHaveLength(1);
  });

  it.each([
    [
      '**Date:** YYYY-MM-DD\n**Severity:** Critical | High | Medium | Low\n',
      '**Date:** 2024-01-30\n**Severity:** High\n',
    ],
    [
      '**Date:** YYYY-MM-DD HH:MM UTC\n**Severity:** [SEV1-4]\n',
      '**Date:** 2024-01-30 HH:MM UTC\n**Severity:** High\n',
    ],
    ['- **Date:**\n- **Severity:** SEV1 | SEV2 | SEV3\n', '- **Date:** 2024-01-30\n- **Severity:** SEV2\n'],
    ['| Date | Severity |\n| --- | --- |\n| YYYY-MM-DD | P0 \\| P1 \\| P2 |\n', '| 2024-01-30 | P1 |\n'],
    [
      '| | |\n| --- | --- |\n| **Date** | |\n| **Severity** | TBD |\n',
      '| **Date** | 2024-01-30 |\n| **Severity** | High |\n',
    ],
    ['**Author:** [Name]\n', '**Author:** [Name]\n**Date:** 2024-01-30\n**Severity:** High\n'],
    [
      '**Author:** [Name]  \n**Status:** Draft  \n',
      '**Status:** Draft  \n**Date:** 2024-01-30  \n**Severity:** High  \n',
    ],
    ['Text.\n', '\n\n**Date:** 2024-01-30\n\n**Severity:** High\n\nText.\n'],
    ['**Date:** 2023-05-01\n**Severity:** Low\n', '**Date:** 2023-05-01\n**Severity:** Low\n'],
  ])('stand where the template has its metadata: %j', (metadata, expected) => {
    expect(textOf(`# Post-Mortem: [Title]\n\n${metadata}\n## Timeline\n`)).toContain(expected);
  });

  it('stand in front matter as YAML and TOML read it', () => {
    const yaml = textOf(
      '---\ntitle: [Incident Title]\ndate: YYYY-MM-DD\nseverity: "Critical | High"\n---\n\n## Timeline\n',
      {
        title: 'Payments: EU down',
      },
    );
    expect(yaml).toBe(
      '---\ntitle: "Payments: EU down"\ndate: 2024-01-30\nseverity: "High"\n---\n\n## Timeline\n',
    );
    const toml = textOf('+++\ntitle = "[Title]"\ndate = YYYY-MM-DD\n+++\n\n## Timeline\n');
    expect(toml).toBe(
      '+++\ntitle = "Search index lost"\ndate = 2024-01-30\nseverity = "High"\n+++\n\n## Timeline\n',
    );
  });

  it('are what the project calls them', () => {
    const template = '# Post-Mortem: [Title]\n\n**Severity:** Schwer | Mittel\n';
    expect(textOf(template, { severity: 'Rot' }, { Rot: 'critical', Schwer: 'high' })).toContain(
      '**Severity:** Rot',
    );
    expect(textOf(template, { severity: 'High' }, { Rot: 'critical', Schwer: 'high' })).toContain(
      '**Severity:** Schwer',
    );
  });

  it('leave the choice of the severity where it is not decided', () => {
    const made = newDocument('# Post-Mortem: [Title]\n\n**Severity:** SEV1 | SEV2, rare\n', {
      ...answers,
      severity: undefined,
    });
    expect(made.text).toContain('**Severity:** SEV1 | SEV2, rare');
    expect(stopsOf([made.snippet])[0]?.choices).toEqual(['SEV1', 'SEV2, rare']);
  });
});

describe('the comments that tell what is required', () => {
  it('go, with their lines; guidance and examples stay', () => {
    const template = `# Post-Mortem: [Title]

**Date:** YYYY-MM-DD <!-- optional -->
**Author:** [Name]

## Timeline <!-- required -->

<!-- Guidance. -->

## Impact

<!-- optional -->

Text.

## Root Cause
<!-- REQUIRED: always -->
More.

\`\`\`md
<!-- optional -->
\`\`\`
`;
    expect(textOf(template, { severity: undefined as never })).toBe(`# Post-Mortem: Search index lost

**Date:** 2024-01-30
**Author:** [Name]

## Timeline

<!-- Guidance. -->

## Impact

Text.

## Root Cause
More.

\`\`\`md
<!-- optional -->
\`\`\`
`);
  });
});

describe('the tab stops', () => {
  it('are the gaps of the text, none in comments, code and links', () => {
    const snippet = snippetOf(`# Post-Mortem: [Title]

**Date:** YYYY-MM-DD
**Status:** Draft | Under Review | Published

<!-- [Not this], YYYY-MM-DD -->

[What our team saw] at HH:MM, see [Link](https://example.com), \`[code]\`, [^1], $HOME and {x}.

- [ ] [Some task]
- [x] Done
`);
    expect(stopsOf([snippet]).map(({ offered }) => offered)).toEqual([
      'Draft',
      '[What our team saw]',
      'HH:MM',
      '[Some task]',
      '',
    ]);
    expect(snippet).toContain('\\$HOME and {x\\}.');
  });
});

const shipped = readdirSync('templates').map(
  (file) => [file, readFileSync(`templates/${file}`, 'utf8')] as const,
);

describe.each(shipped)('a new document from %s', (_, template) => {
  const made = newDocument(template, answers);

  it('says the same as text and as a snippet', () => {
    const offered = expanded([made.snippet]);
    expect(offered).toBe(made.text);
    const numbers = stopsOf([made.snippet]).map(({ number }) => number);
    expect(numbers).toEqual([...numbers.slice(1).map((_, index) => index + 1), 0]);
  });

  it('is a post-mortem with a name, a day and a severity, of which only gaps are left', () => {
    const { postmortem, recognition } = analysisOf(made.text);
    expect(recognition.postmortem).toBe(true);
    expect(postmortem.title?.name).toBe('Search index lost');
    const value = (name: string) => postmortem.metadata.fields.find((field) => field.name === name)?.value;
    expect([value('date'), value('severity'), value('status')]).toEqual(['2024-01-30', 'High', 'Draft']);
    expect(new Set(findingsIn(made.text).map(({ rule }) => rule))).toEqual(new Set(['placeholder']));
  });

  it('is the same from a file of Windows', () => {
    expect(newDocument(`\uFEFF${template.replaceAll('\n', '\r\n')}`, answers)).toEqual(made);
  });
});

it.each([
  '\0',
  '---\n',
  '---\ntitle: [\n',
  '```',
  '<!-- required',
  '| a |\n|',
  '# [',
  '\uD800',
  '# Post-Mortem: [Title] <!-- required -->',
])('a document is made from %j, too', (template) => {
  const made = newDocument(template, answers);
  expect(expanded([made.snippet])).toBe(made.text);
  expect(made.text).toContain('Search index lost');
});

it('the setting refuses the same paths as the service', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const setting = contributes.configuration.properties['postmortem.newFile.path'];
  const pattern = new RegExp(setting.pattern, 'u');
  expect(setting.default).toBe(defaultPath);
  for (const path of [defaultPath, ...rightPaths, ...wrongPaths.map(([wrong]) => wrong)])
    expect([path, pattern.test(path)]).toEqual([path, pathProblem(path) === undefined]);
});
