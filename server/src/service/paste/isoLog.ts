import type { SourceForm } from './form.ts';
import { behindTime, readLines } from './logLines.ts';
import { leadingInstant } from './times.ts';

/** `2024-01-15T10:20:03.123Z ERROR …`, `[2024-01-15 10:20:03,123] …`, `2024/01/15 10:20:03 [error] …`, `kubectl logs --timestamps`. */
export const isoLog: SourceForm = {
  id: 'isoLog',
  read: (lines, context) =>
    readLines(lines, context, (line, known) => {
      const before = /^(?:\[?pod\/[^\s\]]+\]?\s+|[\w.-]+\s+\|\s+)?[[("]?(?=\d{4}[-/.]\d{2})/.exec(line)?.[0];
      const found = before === undefined ? undefined : leadingInstant(line.slice(before.length), known);
      if (before === undefined || found === undefined) return undefined;
      return { ...found, text: behindTime(line.slice(before.length + found.length)) };
    }),
};
