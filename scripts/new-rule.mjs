// Begins a rule: its file, its page and its fixture, each saying what to write in it.
//   npm run new-rule -- timeline-gap
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  fail('Usage: npm run new-rule -- <id>, in kebab case, such as timeline-gap');

const files = {
  [`server/src/service/rules/${id}.ts`]: `import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';

/** Reports … */
export default defineRule({
  id: '${id}',
  description: 'What holds when the rule is silent',
  severity: 'warning',
  options: {},
  *check({ title }) {
    if (title?.text === '${id}') yield { span: title.span, message: l10n.t('The point first, then what to do') };
  },
});
`,
  [`test/rules/${id}.md`]: `# ${id}
  ${'^'.repeat(id.length)} ${id}: The point first, then what to do

Below, text on which the rule is silent. UPDATE=1 npm run test:unit writes the lines with carets.
`,
  [`docs/rules/${id}.md`]: `<!-- end of generated head -->

## Why

\`\`\`md bad
# ${id}
\`\`\`

\`\`\`md good
# Payment outage
\`\`\`
`,
};

const taken = Object.keys(files).filter(existsSync);
if (taken.length > 0) fail(`There already: ${taken.join(', ')}`);
for (const [path, text] of Object.entries(files)) {
  writeFileSync(path, text);
  console.log(`written: ${path}`);
}
execFileSync('npx', ['biome', 'format', '--write', `server/src/service/rules/${id}.ts`], { stdio: 'ignore' });
execFileSync('node', ['scripts/generate.mjs'], { stdio: 'inherit' });
console.log('Now write the rule, its page and its fixture.');

function fail(message) {
  console.error(message);
  process.exit(2);
}
