import { isDeepStrictEqual } from 'node:util';

/** Throws with both sides in it when they differ. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const [is, should] = [actual, expected].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  );
  throw new Error(`${what}\n--- expected\n${should}\n--- actual\n${is}`);
}

/** A value that has to be there. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
