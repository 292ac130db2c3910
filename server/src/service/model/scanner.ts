/** Where the reading of a line has come to. */
export interface Scanner {
  take(pattern: RegExp): RegExpExecArray | undefined;
  at(): number;
  goTo(offset: number): void;
}

/** Takes one sticky pattern after the other from a line. */
export function scannerOf(line: string): Scanner {
  let offset = 0;
  return {
    take(pattern) {
      pattern.lastIndex = offset;
      const match = pattern.exec(line);
      if (match) offset = pattern.lastIndex;
      return match ?? undefined;
    },
    at: () => offset,
    goTo(target) {
      offset = target;
    },
  };
}
