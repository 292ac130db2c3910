// How well the language rules judge, on labelled sentences and on real documents.
//   npm run quality -- <folder of labelled data> [--corpus <folder of Markdown>] [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentsIn, languageRules, quantile, structuralProblems } from './documents.mjs';
import { loadService } from './service.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, misses: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'Usage: npm run quality -- <folder of labelled data> [--corpus <folder of Markdown>] [--misses]',
  );
  process.exit(2);
}

const { findBlame } = await loadService('prose/blame.ts');
const blame = (text) =>
  findBlame(
    text.replace(/`[^`]*`/g, (code) => '\0'.repeat(code.length)),
    { people: [], systems: [] },
    // Agentless forms are found only where the option of that name is on.
  ).filter(({ category }) => category !== 'agentless');

taxonomy(JSON.parse(readFileSync(join(folder, 'blame_taxonomy.json'), 'utf8')));
sentences(lines('language_dev.jsonl'));
await actions();
if (values.corpus) await corpus(values.corpus);

function lines(name) {
  return readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function taxonomy(categories) {
  const all = (Array.isArray(categories) ? categories : categories.categories).filter(
    ({ id }) => id !== undefined,
  );
  const bad = all.flatMap((category) => category.blame);
  const traps = all.flatMap((category) => category.notBlame);
  // Agentless counterfactuals are left alone on purpose (RULES).
  print(
    'taxonomy: found',
    bad,
    ({ bad: text }) => blame(text).length > 0,
    ({ bad: text }) => text,
  );
  print(
    'taxonomy: rewrites silent',
    bad,
    ({ rewrite }) => blame(rewrite).length === 0,
    ({ rewrite }) => describe(rewrite),
  );
  print(
    'taxonomy: traps silent',
    traps,
    ({ text }) => blame(text).length === 0,
    ({ text }) => describe(text),
  );
  print(
    'own rewrites silent',
    bad.flatMap(({ bad: text }) =>
      blame(text).flatMap((found) =>
        found.rewrites.map(
          (rewrite) => text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end),
        ),
      ),
    ),
    (text) => blame(text).length === 0,
    describe,
  );
}

function sentences(labelled) {
  const blameful = labelled.filter(({ label }) => label === 'blame');
  const found = blameful.filter(({ text, span }) =>
    blame(text).some(
      ({ start, end }) => start < text.indexOf(span) + span.length && text.indexOf(span) < end,
    ),
  );
  const wrong = labelled.filter(
    ({ label, text }) => label === 'ok' && !text.startsWith('>') && blame(text).length > 0,
  );
  print(
    'sentences: found',
    blameful,
    (each) => found.includes(each),
    ({ text, rule }) => `${rule}: ${text}`,
  );
  print(
    'sentences: silent',
    labelled.filter(({ label }) => label === 'ok'),
    (each) => !wrong.includes(each),
    ({ text }) => describe(text),
  );
  console.log(
    `  precision ${percent(found.length, found.length + wrong.length)}, recall ${percent(found.length, blameful.length)}`,
  );
}

async function actions() {
  if (!existsSync('server/src/service/prose/vagueAction.ts')) return;
  const { findVagueAction } = await loadService('prose/vagueAction.ts');
  const isVague = (text) => findVagueAction(text.replace(/`([^`]*)`/g, '$1')) !== undefined;
  const categories = JSON.parse(readFileSync(join(folder, 'vague_actions.json'), 'utf8'));
  const wanted = (Array.isArray(categories) ? categories : categories.categories).filter(
    ({ id }) => !/^V1[2-5]$/.test(id),
  );
  const bad = wanted.flatMap(({ vague }) => vague);
  print(
    'vague actions: found',
    bad,
    ({ bad: text }) => isVague(text),
    ({ bad: text }) => text,
  );
  print(
    'vague actions: rewrites silent',
    bad.filter(({ rewrite }) => !/^\(|^Split/.test(rewrite)),
    ({ rewrite }) => !isVague(rewrite),
    ({ rewrite }) => rewrite,
  );
  print(
    'vague actions: traps silent',
    wanted.flatMap(({ notVague }) => notVague).map((each) => each.text ?? each),
    (text) => !isVague(text),
    (text) => text,
  );
  const dev = lines('actions_dev.jsonl');
  const vague = dev.filter(({ label }) => label === 'vague');
  print(
    'actions: found',
    vague,
    ({ text }) => isVague(text),
    ({ text }) => text,
  );
  print(
    'actions: silent',
    dev.filter(({ label }) => label !== 'vague'),
    ({ text }) => !isVague(text),
    ({ text }) => text,
  );
}

async function corpus(root) {
  const documents = await documentsIn(root);
  const postmortems = documents.filter(({ postmortem }) => postmortem);
  const language = postmortems.flatMap(({ path, text, findings }) =>
    findings.filter(({ rule }) => languageRules.has(rule)).map((finding) => ({ path, text, ...finding })),
  );
  const median = quantile(
    postmortems.map((document) => structuralProblems(document).length),
    0.5,
  );
  if (values.misses)
    for (const { rule, path, message, text, span } of language)
      console.log(
        `  ${rule} ${path}: ${message}\n      ${text.slice(Math.max(0, span.start - 60), span.end + 60).replaceAll('\n', ' ')}`,
      );
  console.log(
    `corpus: ${postmortems.length} post-mortems of ${documents.length} files, ${language.length} language findings (one per ${(postmortems.length / language.length).toFixed(1)} documents), median of structural warnings ${median}`,
  );
}

function print(what, cases, isRight, name) {
  const wrong = cases.filter((each) => !isRight(each));
  console.log(`${what}: ${cases.length - wrong.length} of ${cases.length}`);
  if (values.misses) for (const each of wrong) console.log(`    ${name(each)}`);
}

function describe(text) {
  return `${text}  ← ${blame(text)
    .map(({ words, category }) => `${category}: ${words}`)
    .join(' | ')}`;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
