import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkSession } from './support/properties.ts';
import { sessions } from './support/randomDocuments.ts';

/** In milliseconds, for either half; `npm run fuzz` looks for longer. */
const limit = 8_000;

describe('any text whatever', () => {
  it.each([
    ['the same sessions each time', 60, { seed: 20240115 }],
    ['new sessions each time', 20, {}],
  ])('breaks nothing: %s', { timeout: 60_000 }, (_, numRuns, parameters) => {
    fc.assert(fc.property(sessions, checkSession), {
      numRuns,
      interruptAfterTimeLimit: limit,
      ...parameters,
    });
  });
});
