import type { PasteContext, PastedEntry, PastedText, PastedTime, SourceForm } from './form.ts';
import { leadingInstant } from './times.ts';

const graph = /^[*|/\\_ ]*(?=commit |[0-9a-f]{7,40}\b|Author|Date|Commit|Merge|\s{4}|$)/;
const commitLine = /^commit (?<hash>[0-9a-f]{7,40})\b/;
const authorLine = /^Author:\s+(?<name>[^<]*?)\s*(?:<[^>]*>)?$/;
const dateLine = /^(?<of>Date|AuthorDate|CommitDate):\s+(?<time>.+)$/;
const otherLine = /^(?:Merge|Commit|gpg|Notes|Reflog|Refs?):?\s/;

/** `git log`: as it is by itself, and with `--pretty` where a line holds hash, time and subject. Without times it is none. */
export const gitLog: SourceForm = {
  id: 'gitLog',
  read(lines, context) {
    return lines.some((line) => commitLine.test(bare(line)))
      ? commits(lines, context)
      : subjects(lines, context);
  },
};

function bare(line: string): string {
  return line.replace(graph, '');
}

/** A commit as far as it was read. */
interface Commit {
  readonly hash: string;
  author?: string;
  time?: PastedTime;
  subject?: string;
}

function commits(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const found: Commit[] = [];
  let accounted = 0;
  for (const line of lines) {
    const written = bare(line);
    const hash = commitLine.exec(written)?.groups?.hash;
    if (hash !== undefined) found.push({ hash });
    const commit = found.at(-1);
    if (commit === undefined || !(hash !== undefined || takes(commit, written, line, context))) continue;
    accounted += 1;
  }
  const entries = found.flatMap((commit) => entryOf(commit) ?? []);
  return entries.length > 0 ? { entries, lines: accounted } : undefined;
}

/** The date on which it was committed counts more than that of the author: that is when it came to be there. */
function takes(commit: Commit, written: string, line: string, context: PasteContext): boolean {
  const author = authorLine.exec(written)?.groups?.name;
  const { of, time = '' } = dateLine.exec(written)?.groups ?? {};
  const found = of === undefined ? undefined : leadingInstant(time, context);
  if (author !== undefined) commit.author = author;
  if (found && (commit.time === undefined || of === 'CommitDate')) commit.time = found;
  const isMessage = /^[*|/\\_ ]*\s{4}\S/.test(line);
  if (isMessage && commit.subject === undefined) commit.subject = line.replace(/^[*|/\\_ ]*\s{4}/, '').trim();
  return (
    author !== undefined || of !== undefined || otherLine.test(written) || /^[*|/\\_ ]*(?:\s{4}|$)/.test(line)
  );
}

function entryOf({ hash, author, time, subject }: Commit): PastedEntry | undefined {
  return time && subject !== undefined
    ? { ...time, author, text: `${subject} (${hash.slice(0, 8)})` }
    : undefined;
}

const beforeTime =
  /^[*|/\\ ]*(?:(?<hash>[0-9a-f]{7,40})\s+)?(?:\([^)]*\)\s+)?[[("]?(?=\d{4}-\d{2}-\d{2}[T ])/;

/** `abc1234 2024-01-15 10:20:03 +0100 Revert …`, or with the hash behind the time. */
function subjects(lines: readonly string[], context: PasteContext): PastedText | undefined {
  const entries = lines.flatMap((line): PastedEntry[] => {
    const match = beforeTime.exec(line);
    const rest = line.slice(match?.[0].length ?? 0);
    const time = match === null ? undefined : leadingInstant(rest, context);
    if (match === null || time === undefined) return [];
    const behind = rest.slice(time.length).replace(/^[\s\])"|,:-]+/, '');
    const later = /^(?<hash>[0-9a-f]{7,40})\s+(?<subject>\S.*)$/.exec(behind)?.groups;
    const hash = match.groups?.hash ?? later?.hash;
    const subject = (match.groups?.hash === undefined ? later?.subject : behind) ?? '';
    return hash === undefined || subject === ''
      ? []
      : [
          {
            ...time,
            author: undefined,
            text: `${subject.replace(/^\([^)]*\)\s+/, '')} (${hash.slice(0, 8)})`,
          },
        ];
  });
  return entries.length > 0 ? { entries, lines: entries.length } : undefined;
}
