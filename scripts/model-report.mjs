// What was and was not understood of a folder of post-mortems; documents that have their truth beside them (`a.md` and
// `a.truth.json`) are compared with it field by field.
//   npm run model-report -- <folder of Markdown> [--list]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysesIn, folderOf } from './documents.mjs';
import { loadModule, loadService } from './service.mjs';

const { folder, values } = folderOf('npm run model-report -- <folder of Markdown> [--list]', {
  list: { type: 'boolean' },
});

const { inspect } = await loadService();
const { compare } = await loadModule('test/support/truth.ts');
const analyses = await analysesIn(folder);
const failed = analyses.filter(({ error }) => error !== undefined);
const documents = analyses
  .filter(({ path, analysis }) => analysis && (analysis.recognition.postmortem || truthPath(path)))
  .map(({ path, text, analysis }) => ({ path, text, found: inspect(analysis) }));

console.log(`${analyses.length} files, ${documents.length} post-mortems, ${failed.length} exceptions\n`);
if (values.list) documents.forEach(printGaps);
else {
  printFields();
  printTimelines();
  printActions();
}
printTruth();
for (const { path, error } of failed) console.error(`${path}: ${error.stack ?? error}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function truthPath(path) {
  const truth = join(folder, path.replace(/\.(?:md|markdown)$/i, '.truth.json'));
  return existsSync(truth) ? truth : undefined;
}

function printFields() {
  const told = (name, of) => row(name, documents.filter(({ found }) => of(found)).length, documents.length);
  const list = (value) => value.length > 0;
  told('title', ({ title }) => title);
  told('date', ({ date }) => date);
  told('duration', ({ durationMinutes }) => durationMinutes !== null);
  told('severity', ({ severity }) => severity);
  told('status', ({ status }) => status);
  told('authors', ({ authors }) => list(authors));
  told('reviewers', ({ reviewers }) => list(reviewers));
  told('time zone', ({ timezone }) => timezone);
  told('sections of a known kind', ({ sections }) => sections.some(({ kind }) => kind !== 'other'));
  told('impact figures', ({ impactFigures }) => list(impactFigures));
  const styles = [...grouped(documents, ({ found }) => found.style)];
  console.log(`house styles: ${styles.map(([style, own]) => `${style} ${own.length}`).join(', ')}\n`);
}

function printTimelines() {
  const timed = documents.filter(hasTimes);
  const events = documents.flatMap(({ found }) => found.events);
  row(
    'timelines with times in them, of which with events',
    timed.filter(({ found }) => found.events.length > 0).length,
    timed.length,
  );
  row('events with an instant or a day', events.filter(({ instant }) => instant).length, events.length);
  for (const phase of ['start', 'detected', 'acknowledged', 'declared', 'diagnosed', 'mitigated', 'resolved'])
    row(
      `  ${phase}`,
      documents.filter(({ found }) => found.events.some((event) => event.phase === phase)).length,
      timed.length,
    );
  const reasons = [
    ...grouped(
      documents.flatMap(({ found }) => found.unresolved),
      ({ reason }) => reason,
    ),
  ];
  console.log(
    `not understood: ${reasons.map(([reason, own]) => `${reason} ${own.length}`).join(', ') || 'nothing'}\n`,
  );
}

function printActions() {
  const withSection = documents.filter(({ found }) =>
    found.sections.some(({ kind }) => kind === 'actionItems'),
  );
  const items = documents.flatMap(({ found }) => found.actionItems);
  const of = (name, has) => row(`  with ${name}`, items.filter(has).length, items.length);
  row(
    'sections of actions, of which with actions',
    withSection.filter(({ found }) => found.actionItems.length > 0).length,
    withSection.length,
  );
  console.log(`${items.length} actions`);
  of('an owner', ({ owners }) => owners.length > 0);
  of('a due date', ({ due }) => due);
  of('a status', ({ status }) => status);
  of('a ticket', ({ ticket }) => ticket);
  console.log('');
}

/** A clock time or a date somewhere in the timeline section. */
function hasTimes({ text, found }) {
  const lines = text.split(/\r\n|\n|\r/);
  return found.sections.some(({ kind, line }, at) => {
    if (kind !== 'timeline') return false;
    const body = lines.slice(line, (found.sections[at + 1]?.line ?? lines.length + 1) - 1).join('\n');
    return /\b\d{1,2}[:.]\d{2}\b|\b\d{4}-\d{2}-\d{2}\b/.test(body);
  });
}

function printGaps({ path, text, found }) {
  const gaps = found.unresolved.map(({ line, text: said, reason }) => `${path}:${line}: ${reason}: ${said}`);
  if (hasTimes({ text, found }) && found.events.length === 0)
    gaps.push(`${path}: a timeline with times and no events`);
  if (found.sections.some(({ kind }) => kind === 'actionItems') && found.actionItems.length === 0)
    gaps.push(`${path}: a section of actions and no action`);
  for (const gap of gaps) console.log(gap);
}

function printTruth() {
  const fields = documents.flatMap(({ path, found }) => {
    const truth = truthPath(path);
    return truth
      ? compare(found, JSON.parse(readFileSync(truth, 'utf8'))).map((field) => ({ path, ...field }))
      : [];
  });
  if (fields.length === 0) return;
  console.log('compared with the truth beside them');
  for (const [group, own] of grouped(fields, ({ group }) => group))
    row(`  ${group}`, own.filter(({ isRight }) => isRight).length, own.length);
  row('  all fields', fields.filter(({ isRight }) => isRight).length, fields.length);
  if (!values.list) return;
  for (const { path, group, name, found, truth } of fields.filter(({ isRight }) => !isRight))
    console.log(`${path}: ${group} ${name}: ${JSON.stringify(found)}, should be ${JSON.stringify(truth)}`);
}

function row(name, count, all) {
  const share = all === 0 ? '' : `${((100 * count) / all).toFixed(1)} %`.padStart(9);
  console.log(`${name.padEnd(52)}${String(count).padStart(5)} of ${String(all).padStart(5)}${share}`);
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
