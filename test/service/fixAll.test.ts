import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAll, parseConfiguration, safeEdits } from '../../server/src/service/index.ts';
import { analysisOf, findingsIn } from '../support/analyse.ts';
import { sessions, versionsOf } from '../support/randomDocuments.ts';

const { configuration } = parseConfiguration({});
const mended = (text: string): string =>
  fixAll(text, (version) => safeEdits(analysisOf(version), findingsIn(version), configuration)).text;

/** In milliseconds: hundreds of documents are read again and again. */
const patience = 60_000;

describe('all safe fixes', () => {
  it(
    'leave nothing more to fix, in texts of any kind',
    () => {
      fc.assert(
        fc.property(sessions, (session) => {
          for (const text of versionsOf(session)) {
            const once = mended(text);
            expect(mended(once)).toBe(once);
          }
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it(
    'nor in the fixtures of the rules',
    () => {
      for (const name of readdirSync('test/rules').filter((each) => each.endsWith('.md'))) {
        const once = mended(readFileSync(`test/rules/${name}`, 'utf8'));
        expect(mended(once), name).toBe(once);
      }
    },
    patience,
  );
});
