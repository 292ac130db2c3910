import { oneLine } from '../oneLine.ts';
import { chatTime, chatTimeForm, dividedDay } from './chatTime.ts';
import type { PasteContext, PastedEntry, PastedText, PastedTime, SourceForm } from './form.ts';

/** A name as people have it in a chat: short, and no sentence. */
const name = String.raw`[\p{L}\p{N}@(][^:;!?\[\]<>{}|=]{0,58}?`;
/** "Mei Sato  10:42 AM", "PagerDuty APP  Today at 10:42", "mei [10:42 AM]". */
const heading = new RegExp(
  `^(?<name>${name})(?:\\s+(?:APP|BOT|WORKFLOW|:[\\w+-]+:))*(?:\\s{2,}|\\s+[—–-]\\s+|\\s+(?=\\[|Today|Yesterday)|\\t)\\[?(?<time>${chatTimeForm})\\]?$`,
  'u',
);
/** What somebody is up to stands behind the name, or before the time. */
const emoji = String.raw`:[\w+'-]+:`;
const timeOnly = new RegExp(`^(?<indent>\\s*(?:${emoji}\\s*)*)(?<open>\\[?)(?<time>${chatTimeForm})\\]?$`);
/** `[10:42 AM] Mei Sato: looking`, and the same without a name. */
const bracketed = new RegExp(
  `^\\[(?<time>${chatTimeForm})\\]\\s+(?:(?<name>${name}):\\s+)?(?<text>\\S.*)$`,
  'u',
);
const nameOnly = new RegExp(`^${name}(?:\\s+${emoji})*$`, 'u');

/** Reactions with their counts, and what the app shows beside messages. */
const noise = new RegExp(
  oneLine`
    ^\s*(?::[\w+'-]+:\s*\d*|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D| )+\d*|\d{1,3}|
    \d+ (?:repl(?:y|ies)|files?|more repl(?:y|ies))|Last reply .*|View (?:thread|newer replies|message)|
    Thread|New|\(edited\)|edited|Also sent to the channel|APP|replied to a thread:.*|
    [\w-]+\.(?:png|jpe?g|gif|mp4|pdf)|Image from \w+|Show (?:more|less)|Saved for later.*|Pinned by .*)\s*$`,
  'iu',
);
/** In characters: what is longer is said by somebody. */
const longestNoise = 100;
/** What the app says of itself. */
const notice =
  /^(?:.{0,60}\s)?(?:has )?(?:joined|left|was added to|set the channel (?:topic|description|purpose)|renamed the channel|archived the channel|pinned a message)\b/i;

/** Messages copied from Slack, and from chats that look alike. */
export const slack: SourceForm = {
  id: 'slack',
  isInReaderTime: true,
  read(lines, context) {
    const reader = createReader(context);
    lines.forEach((line, at) => {
      reader.take(line, lines[at + 1]);
    });
    return reader.result();
  },
};

/** A message as far as it was read. */
interface Message {
  readonly time: PastedTime;
  readonly author: string | undefined;
  readonly words: string[];
}

interface Reader {
  take(line: string, next: string | undefined): void;
  result(): PastedText | undefined;
}

/** Goes through the lines; a chat is one only where a heading with name and time, or times in brackets, stand in it. */
function createReader(context: PasteContext): Reader {
  const messages: Message[] = [];
  let day: number | undefined;
  let lines = 0;
  let named: string | undefined;
  let isChat = false;
  const begin = (written: string, author: string | undefined, words: readonly string[] = []): boolean => {
    const time = chatTime(written, context);
    if (time === undefined) return false;
    day = time.day ?? day;
    messages.push({ time: { ...time, day: time.day ?? day }, author, words: [...words] });
    return true;
  };
  const takes = (line: string, next: string | undefined): boolean => {
    const own = bracketed.exec(line)?.groups;
    if (own && begin(own.time ?? '', clean(own.name) ?? messages.at(-1)?.author, [own.text ?? '']))
      return mark();
    const head = heading.exec(line.trimEnd())?.groups;
    if (head && begin(head.time ?? '', clean(head.name))) return mark();
    const alone = timeOnly.exec(line.trimEnd())?.groups;
    const author = named;
    named = undefined;
    if (alone && begin(alone.time ?? '', author ?? messages.at(-1)?.author))
      return author !== undefined || alone.open !== '' ? mark() : messages.length > 1;
    const divided = dividedDay(line, context);
    if (divided !== undefined) {
      day = divided;
      return true;
    }
    if (isNameBefore(line, next)) {
      named = clean(line);
      return true;
    }
    if (line.length < longestNoise && noise.test(line)) return true;
    const current = messages.at(-1);
    if (current && !notice.test(line)) current.words.push(line.trim());
    return current !== undefined;
  };
  const mark = (): boolean => {
    isChat = true;
    return true;
  };
  return {
    take(line, next) {
      if (takes(line, next)) lines += 1;
    },
    result: () => (isChat ? textOf(messages, lines) : undefined),
  };
}

function textOf(messages: readonly Message[], lines: number): PastedText | undefined {
  const entries = messages.flatMap(({ time, author, words }): PastedEntry[] => {
    const text = words
      .join(' ')
      .replace(/\s*\(edited\)\s*$/, '')
      .replace(/^(?:@[\w.-]+,?\s+)+/, '');
    return text === '' ? [] : [{ ...time, author, text }];
  });
  return entries.length > 0 ? { entries, lines } : undefined;
}

/** The time of the app stands on the next line, indented or behind an emoji; one at the margin is that of a further message. */
function isNameBefore(line: string, next: string | undefined): boolean {
  const indent = next === undefined ? undefined : timeOnly.exec(next.trimEnd())?.groups?.indent;
  return (
    indent !== undefined &&
    indent !== '' &&
    line.trim() === line &&
    nameOnly.test(line) &&
    (clean(line) ?? '').split(/\s+/).length <= 5
  );
}

function clean(written: string | undefined): string | undefined {
  const bare = written
    ?.replace(/:[\w+-]+:|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/\s+(?:APP|BOT|WORKFLOW)$/, '')
    .trim();
  return bare === '' ? undefined : bare;
}
