import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../server/src/cli/run.ts';

/** A folder of its own for each test, and the command line in it. */
export interface CommandLine {
  /** Below the folder. */
  at(path: string): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  postmortem(...args: readonly string[]): Ended;
  /** The same from a folder below. */
  postmortemIn(folder: string, ...args: readonly string[]): Ended;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** To be called where tests are described. */
export function commandLine(): CommandLine {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));
  const at = (path: string): string => join(cwd, path);
  return {
    at,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(at(path)), { recursive: true });
        writeFileSync(at(path), content);
      }
    },
    postmortem: (...args) => runIn(cwd, args),
    postmortemIn: (folder, ...args) => runIn(at(folder), args),
  };
}

function runIn(cwd: string, args: readonly string[]): Ended {
  let [out, error] = ['', ''];
  const host = {
    cwd,
    today: '2024-02-01',
    colours: false,
    out: (text: string) => (out += text),
    error: (text: string) => (error += text),
  };
  return { code: run(args, host), out, error };
}
