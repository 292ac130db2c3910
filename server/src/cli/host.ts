/** What a command may use of the world around it; tests bring their own. */
export interface Host {
  readonly cwd: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly colours: boolean;
  out(text: string): void;
  error(text: string): void;
}

/** 0: nothing at warning or above; 1: problems found; 2: usage or read errors, each named on stderr. */
export type ExitCode = 0 | 1 | 2;

/** The arguments cannot be used; the message says why. */
export class UsageError extends Error {}
