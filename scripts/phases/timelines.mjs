// The timelines whose phases were labelled by hand: those of test/timeline/labelled, one a line, and those of the complete
// documents in test/model/documents.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const labelled = join(root, 'test/timeline/labelled');
const documents = join(root, 'test/model/documents');

/** @returns {readonly { file: string; entries: readonly { text: string; phase: string | null; phaseAccept?: readonly (string | null)[] }[] }[]} */
export function labelledTimelines() {
  const lines = namesIn(labelled, '.jsonl').flatMap((name) =>
    textOf(labelled, name)
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ file: name, entries: JSON.parse(line).entries })),
  );
  const truths = namesIn(documents, '.truth.json').map((name) => ({
    file: 'documents',
    entries: JSON.parse(textOf(documents, name)).events,
  }));
  return [...lines, ...truths];
}

/** Changes whenever any of them does. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const { entries } of labelledTimelines())
    hash.update(JSON.stringify(entries.map(({ text, phase, phaseAccept }) => [text, phase, phaseAccept])));
  return hash.digest('hex').slice(0, 16);
}

function namesIn(folder, end) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort();
}

function textOf(folder, name) {
  return readFileSync(join(folder, name), 'utf8');
}
