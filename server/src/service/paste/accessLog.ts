import type { SourceForm } from './form.ts';
import { readLines } from './logLines.ts';
import { leadingInstant } from './times.ts';

const line =
  /^\S+ \S+ (?:\S+|"[^"]*") \[(?<time>[^\]]+)\] "(?<request>[A-Z]+ [^"]*?|-?)(?: HTTP\/[\d.]+)?" (?<status>\d{3})\b/;

/** The access logs of nginx and Apache. Addresses of clients and what they call themselves are left out. */
export const accessLog: SourceForm = {
  id: 'accessLog',
  read: (lines, context) =>
    readLines(lines, context, (written, known) => {
      const { time = '', request = '', status } = line.exec(written)?.groups ?? {};
      const found = leadingInstant(time, known);
      return found && { ...found, text: `${request} answered with ${status}`.trim() };
    }),
};
