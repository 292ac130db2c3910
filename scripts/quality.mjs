// How well the language rules and `vague-action` judge: precision and recall on labelled texts, by category, and every finding
// on real documents in its sentence, for reading.
//   npm run quality [-- <folder of labelled data>] [--corpus <folder of Markdown>] [--misses] [--write]
// A folder holds *.jsonl ({ text, label: blame | vague | ok, rule?, span?, note? }), and may hold blame_taxonomy.json and
// vague_actions.json. Without a folder it is the project's own. --write puts the figures into docs/quality.md,
// with those of texts when they were new.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentsIn, languageRules, quantile, structuralProblems } from './documents.mjs';
import { loadService } from './service.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, misses: { type: 'boolean' }, write: { type: 'boolean' } },
});
const folder = positionals[0] ?? 'test/prose/labelled';
const { findBlame } = await loadService('prose/blame.ts');
const { findVagueAction } = await loadService('prose/vagueAction.ts');
const ruleOf = {
  blame: 'blame',
  question: 'blame-question',
  counterfactual: 'counterfactual',
  humanError: 'human-error',
  judgement: 'judgement',
};
const report = [];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
  labelled(basename(file, '.jsonl'), lines(join(folder, file)));
if (existsSync(join(folder, 'blame_taxonomy.json'))) blameTaxonomy(categoriesIn('blame_taxonomy.json'));
if (existsSync(join(folder, 'vague_actions.json'))) vagueTaxonomy(categoriesIn('vague_actions.json'));
if (values.corpus) await corpus(values.corpus);
if (values.write) writeFileSync('docs/quality.md', page());

/** Code is no word; findings of the option `agentless`, off by default, do not count. */
function blame(text) {
  if (text.startsWith('>')) return [];
  const readable = text.replace(/`[^`]*`/g, (code) => '\0'.repeat(code.length));
  return findBlame(readable, { people: [], systems: [] }).filter(({ category }) => category in ruleOf);
}

function isVague(text) {
  return findVagueAction(text) !== undefined;
}

function lines(path) {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function categoriesIn(name) {
  const content = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return (Array.isArray(content) ? content : content.categories).filter(({ id }) => id !== undefined);
}

/** One table for a file: a row for each rule or category, and one for all. */
function labelled(name, all) {
  const isLanguage = all.some(({ label }) => label === 'blame');
  const judged = all.map((each) => ({
    ...each,
    ...(isLanguage ? judgedSentence(each) : judgedAction(each)),
  }));
  const rows = [...new Set(judged.map(({ group }) => group))].sort();
  const wanted = judged.filter(({ label }) => label !== 'ok');
  table(`${name}: ${wanted.length} at fault, ${all.length - wanted.length} traps`, [
    ...rows.map((group) =>
      rowOf(
        group,
        judged.filter((each) => each.group === group),
      ),
    ),
    rowOf('all', judged),
  ]);
  misses(judged.filter(({ right }) => !right));
}

/** A trap that is flagged counts for the rule that flags it. */
function judgedSentence({ text, label, rule, span = text }) {
  const found = blame(text);
  if (label === 'ok')
    return {
      right: found.length === 0,
      group: ruleOf[found[0]?.category] ?? 'traps',
      flagged: found.length > 0,
      told: found.map(({ words }) => words).join(' | '),
    };
  const at = text.indexOf(span);
  const hits = found.filter(({ start, end }) => start < at + span.length && at < end);
  return { right: hits.length > 0, group: rule, flagged: hits.length > 0 };
}

function judgedAction({ text, label, note = '' }) {
  const flagged = isVague(text);
  return {
    right: flagged === (label !== 'ok'),
    group: label === 'ok' ? 'traps' : (/^V\d\d|^[a-z][\w/ -]{2,40}$/i.exec(note)?.[0] ?? 'vague'),
    flagged,
  };
}

function rowOf(name, judged) {
  const wanted = judged.filter(({ label }) => label !== 'ok');
  const found = wanted.filter(({ flagged }) => flagged).length;
  const wrong = judged.filter(({ label, flagged }) => label === 'ok' && flagged).length;
  return [
    name,
    `${found} of ${wanted.length}`,
    percent(found, wanted.length),
    String(wrong),
    percent(found, found + wrong),
  ];
}

function table(title, rows) {
  const head = ['', 'found', 'recall', 'wrong', 'precision'];
  report.push({ title, head, rows });
  console.log(`\n${title}`);
  for (const row of [head, ...rows])
    console.log(`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(12))).join('')}`);
}

function misses(wrong) {
  if (values.misses)
    for (const { label, rule, text, told } of wrong)
      console.log(`    ${label === 'ok' ? `wrong (${told ?? 'vague'})` : `missed ${rule ?? ''}`}: ${text}`);
}

/** Each category: what is bad and found, its rewrites and traps that are silent. */
function blameTaxonomy(categories) {
  const rows = categories.map(({ id, name, blame: bad, notBlame }) =>
    taxonomyRow(
      `${id} ${name}`,
      bad,
      notBlame.map(({ text }) => text),
      (text) => blame(text).length > 0,
    ),
  );
  taxonomy('blame_taxonomy', rows);
  const own = categories
    .flatMap((category) => category.blame)
    .flatMap(({ bad }) =>
      blame(bad).flatMap(({ rewrites }) =>
        rewrites.map(({ start, end, text }) => bad.slice(0, start) + text + bad.slice(end)),
      ),
    );
  console.log(
    `  own rewrites silent: ${own.filter((text) => blame(text).length === 0).length} of ${own.length}`,
  );
}

/** V12 to V15 are the business of other rules. */
function vagueTaxonomy(categories) {
  const rows = categories
    .filter(({ id }) => !/^V1[2-5]$/.test(id))
    .map(({ id, name, vague, notVague }) =>
      taxonomyRow(
        `${id} ${name}`,
        vague.filter(({ rewrite }) => rewrite),
        notVague.map((each) => each.text ?? each),
        isVague,
      ),
    );
  taxonomy('vague_actions', rows);
}

function taxonomyRow(name, bad, traps, isFlagged) {
  const rewrites = bad.map(({ rewrite }) => rewrite).filter((rewrite) => !/^\(|^Split/.test(rewrite));
  return {
    name: name.slice(0, 60),
    bad: bad.filter(({ bad: text }) => isFlagged(text)).length,
    all: bad.length,
    wrong: [...rewrites, ...traps].filter(isFlagged),
    silent: rewrites.length + traps.length,
    missed: bad.filter(({ bad: text }) => !isFlagged(text)).map(({ bad: text }) => text),
  };
}

function taxonomy(title, rows) {
  const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
  const cells = ({ name, bad, all, wrong }) => [
    name,
    `${bad} of ${all}`,
    percent(bad, all),
    String(wrong.length),
    percent(bad, bad + wrong.length),
  ];
  const whole = {
    name: 'all',
    bad: sum(({ bad }) => bad),
    all: sum(({ all }) => all),
    wrong: rows.flatMap(({ wrong }) => wrong),
  };
  table(`${title}: ${whole.all} at fault, ${sum(({ silent }) => silent)} rewrites and traps`, [
    ...rows.map(cells),
    cells(whole),
  ]);
  if (values.misses) {
    for (const text of rows.flatMap(({ missed }) => missed)) console.log(`    missed: ${text}`);
    for (const text of whole.wrong) console.log(`    wrong: ${text}`);
  }
}

/** Each finding in its sentence, and how many a document has. */
async function corpus(root) {
  const documents = await documentsIn(root);
  const postmortems = documents.filter(({ postmortem }) => postmortem);
  const language = postmortems.flatMap(({ path, text, findings }) =>
    findings.filter(({ rule }) => languageRules.has(rule)).map((finding) => ({ path, text, ...finding })),
  );
  for (const { rule, severity, path, text, span } of language) {
    const around = `${text.slice(Math.max(0, span.start - 80), span.start)}>>${text.slice(span.start, span.end)}<<${text.slice(span.end, span.end + 80)}`;
    console.log(`  ${rule} (${severity}) ${path}\n      ${around.replace(/\s+/g, ' ')}`);
  }
  const median = quantile(
    postmortems.map((document) => structuralProblems(document).length),
    0.5,
  );
  console.log(
    `corpus: ${postmortems.length} post-mortems of ${documents.length} files, ${language.length} findings of language (one per ${(postmortems.length / language.length).toFixed(1)} documents), median of other warnings ${median}`,
  );
}

function page() {
  const today = new Date().toISOString().slice(0, 10);
  const tables = report.map(
    ({ title, head, rows }) =>
      `## ${title}\n\n| ${head.join(' | ')} |\n| --- | ---: | ---: | ---: | ---: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
  );
  return `# How well language is judged\n\n<!-- Written by \`npm run quality -- <folder> --write\`. Do not edit. -->\n\nMeasured on ${today}. "wrong" counts texts that are flagged and should not be; recall is the share of those at fault that is found, precision the share of\nwhat is flagged that is at fault.\n\n${readFileSync('test/prose/heldOut/firstTries.md', 'utf8')}${tables.join('\n')}`;
}

function percent(part, all) {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}
