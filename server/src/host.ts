/** What differs between a Node process and a web worker. */
export interface Host {
  /** The date where the person is, YYYY-MM-DD. */
  today(): string;
  /** This instant in ISO 8601, in UTC. */
  now(): string;
  /** Reads a file for clients that do not; undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
  /** Finds the Markdown files below folders for clients that do not; absent where there are no files. */
  findFiles?(folders: readonly string[]): Promise<readonly string[]>;
}
