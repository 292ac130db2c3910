/** A test: what it shows, and how. */
export interface Test {
  readonly name: string;
  run(): Promise<void>;
}

/** Tells what the suite prints from what VS Code prints besides. */
const print = (text: string): void => console.log(`[suite] ${text}`);

/** Longer than any of them takes on a slow machine, in milliseconds. */
const patience = 30_000;

/** Runs tests one after the other, prints each and rejects when any failed: that becomes the exit code. */
export async function runAll(tests: readonly Test[]): Promise<void> {
  let failures = 0;
  for (const { name, run } of tests) {
    const started = Date.now();
    try {
      await within(run(), patience);
      print(`  ✓ ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failures++;
      print(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  print(`${tests.length - failures} of ${tests.length} tests passed`);
  if (failures > 0) throw new Error(`${failures} of ${tests.length} tests failed`);
}

/** What a promise brings, unless it takes too long. */
async function within(promise: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${milliseconds} ms`)), milliseconds);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
