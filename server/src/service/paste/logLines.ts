import type { PasteContext, PastedEntry, PastedText, PastedTime } from './form.ts';

/** A line of a log, taken apart. */
export interface LogLine extends PastedTime {
  readonly text: string;
  readonly author?: string | undefined;
}

/** A line that goes on from the one above: a stack trace, a wrapped message. */
const goesOn = /^\s|^(?:at |Caused by|Traceback|\.\.\. \d+ more|[\w.$]+(?:Error|Exception)\b|[}\])])/;

/** Reads line by line with `read`; lines that go on from others say nothing of their own. */
export function readLines(
  lines: readonly string[],
  context: PasteContext,
  read: (line: string, context: PasteContext) => LogLine | undefined,
): PastedText | undefined {
  const entries: PastedEntry[] = [];
  let accounted = 0;
  for (const line of lines) {
    const found = read(line, context);
    if (found && found.text !== '') entries.push({ author: undefined, ...found });
    if (found || (entries.length > 0 && goesOn.test(line))) accounted += 1;
  }
  return entries.length > 0 ? { entries, lines: accounted } : undefined;
}

/** What stands behind a time, without what only joins it to that. */
export function behindTime(line: string): string {
  return line.replace(/^[\s\])}|:,;–—-]+/, '').trim();
}
