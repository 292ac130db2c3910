import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { compare, type Truth } from '../support/truth.ts';

const folder = join(import.meta.dirname, 'documents');

/**
 * Complete documents in many house styles, each with what a perfect reader understands beside it. The truth is written by
 * hand, before and apart from what the model finds; `UPDATE=1` does not touch it.
 */
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

/** Phases and the figures from them are told by likelihood: test/timeline/accuracy.test.ts says how often they are right. */
const likely = new Set(['phases', 'metrics']);

describe('a document is understood as its truth says', () => {
  it.each(documents)('%s', (name) => {
    const read = (extension: string): string => readFileSync(join(folder, name + extension), 'utf8');
    const truth = JSON.parse(read('.truth.json')) as Truth;
    const fields = compare(inspect(analysisOf(read('.md'))), truth).filter(({ group }) => !likely.has(group));
    expect(
      fields.filter(({ isRight }) => !isRight).map(({ group, name: field, found }) => [group, field, found]),
    ).toEqual([]);
  });
});
