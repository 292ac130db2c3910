// Whether what we write as ADF is valid against Atlassian's own schema, which is too large to be part of the repository.
//   npm run check-adf -- <adf-full.json> [folder of Markdown] [--random <count>]
// Without a folder: the examples. Random Markdown, in which everything stands in everything, comes on top.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { analysesIn } from './documents.mjs';
import { loadModule, loadService } from './service.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { random: { type: 'string', default: '1000' } },
});
const [schema, folder = 'examples'] = positionals;
if (schema === undefined) {
  console.error('Usage: npm run check-adf -- <adf-full.json> [folder of Markdown] [--random <count>]');
  process.exit(2);
}

const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
const { adfOf, documentTree } = await loadService('exports/index.ts');
const { createPostMortemService } = await loadService();
const { markdown } = await loadModule('test/support/randomMarkdown.ts');

const service = createPostMortemService();
const documents = await analysesIn(folder);
const random = fc.sample(markdown, { numRuns: Number(values.random), seed: 1 }).map((text, at) => ({
  path: `random ${at}: ${JSON.stringify(text)}`,
  analysis: analysed(text),
}));

let invalid = 0;
for (const { path, analysis, error } of [...documents, ...random]) {
  if (error === undefined && isValid(adfOf(documentTree(analysis)))) continue;
  invalid += 1;
  const where = (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  console.error(`${path}\n    ${error ?? where.slice(-3).join('\n    ')}`);
}
console.log(`${documents.length} files and ${random.length} random texts, ${invalid} invalid`);
process.exitCode = invalid > 0 ? 1 : 0;

function analysed(text) {
  const steps = service.analyse({ uri: 'file:///random.md', version: 1, text });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
