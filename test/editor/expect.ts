/** What suites compare: anything that JSON tells apart. */
type Plain = string | number | boolean | readonly Plain[];

/** Throws with both sides in it when they differ. */
export function equal<Value extends Plain>(actual: Value, expected: Value, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
  if (is !== should) throw new Error(`${what}\n--- expected\n${should}\n--- actual\n${is}`);
}

/** A value that has to be there. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
