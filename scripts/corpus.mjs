// What is found in a folder of real documents: how much, by which rules, and with --list where.
//   npm run corpus -- <folder of Markdown> [--rule <id>] [--list]
import { documentsIn, folderOf, languageRules, quantile, structuralProblems } from './documents.mjs';

const { folder, values } = folderOf('npm run corpus -- <folder of Markdown> [--rule <id>] [--list]', {
  rule: { type: 'string' },
  list: { type: 'boolean' },
});

const documents = await documentsIn(folder);
const failed = documents.filter(({ error }) => error !== undefined);
const postmortems = documents.filter(({ postmortem }) => postmortem).map(ofRule);
if (values.list) postmortems.forEach(printFindings);
else {
  printCounts();
  printRules();
  printSpread();
  printSlowest();
}
for (const { path, error } of failed) console.error(`${path}: ${error.stack ?? error}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function ofRule(document) {
  const { rule } = values;
  return rule === undefined
    ? document
    : { ...document, findings: document.findings.filter((finding) => finding.rule === rule) };
}

/** `path:line: rule: message`, and the line itself below it. */
function printFindings({ path, text, findings }) {
  const lines = text.split(/\r\n|\n|\r/);
  for (const { rule, severity, message, span } of findings) {
    const line = text.slice(0, span.start).split(/\r\n|\n|\r/).length;
    console.log(`${path}:${line}: ${rule} (${severity}): ${message}\n    ${lines[line - 1]?.trim()}`);
  }
}

function printCounts() {
  const { length } = documents;
  console.log(`${length} files, ${postmortems.length} post-mortems, ${failed.length} exceptions\n`);
}

function printRules() {
  const severities = ['error', 'warning', 'info', 'hint'];
  const all = postmortems.flatMap(({ findings }) => findings);
  const cells = (name, counts) =>
    console.log(name.padEnd(22) + counts.map((each) => column(each, 9)).join(''));
  cells('rule', severities);
  for (const id of [...new Set(all.map(({ rule }) => rule))].sort()) {
    const own = all.filter(({ rule }) => rule === id);
    cells(
      id,
      severities.map((level) => own.filter(({ severity }) => severity === level).length),
    );
  }
}

function printSpread() {
  const language = postmortems.flatMap(({ findings }) =>
    findings.filter(({ rule }) => languageRules.has(rule)),
  );
  console.log('');
  spread('all findings', (document) => document.findings);
  spread('structure above info', structuralProblems);
  console.log(
    `language: ${language.length}, one per ${(postmortems.length / language.length).toFixed(1)} documents`,
  );
}

function spread(what, findingsOf) {
  const counts = postmortems.map((document) => findingsOf(document).length);
  const [median, most, max] = [0.5, 0.9, 1].map((part) => quantile(counts, part));
  console.log(`${what} per document: median ${median}, 90th percentile ${most}, most ${max}`);
}

function printSlowest() {
  const slowest = [...documents].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  console.log('\nslowest');
  for (const { path, milliseconds, text } of slowest)
    console.log(`${column(milliseconds.toFixed(0), 6)} ms  ${path} (${(text.length / 1024).toFixed(0)} KB)`);
}

function column(value, width) {
  return String(value).padStart(width);
}
