/** A promise that somebody else settles; the first value counts. */
export interface SettledLater<Value> {
  readonly promise: Promise<Value>;
  settle(value: Value): void;
}

export function settledLater<Value>(): SettledLater<Value> {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: (value) => settle(value) };
}
