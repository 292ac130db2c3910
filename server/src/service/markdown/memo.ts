/** Keeps what was made from texts as long as it is used, up to a total length of the texts. */
export interface Memo<Value> {
  get(text: string): Value | undefined;
  /** `text` must be no slice (see `ownCopy`): that would keep a whole version of the document for as long as itself. */
  set(text: string, value: Value): void;
}

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  /** How many texts had been added when it was used last. */
  used: number;
  /** What was asked for after it the last time: documents are read in their order, again and again. */
  next: Entry<Value> | undefined;
}

/** An entry that was used since so many texts were added is young enough: to move it costs more than finding it. */
const fewAdded = 100;

/** Forgets the least recently used first; `capacity` counts characters of keys. The latest is always kept. */
export function createMemo<Value>(capacity: number): Memo<Value> {
  const kept = new Map<string, Entry<Value>>();
  let size = 0;
  let added = 0;
  let last: Entry<Value> | undefined;
  const touch = (entry: Entry<Value>): void => {
    if (added - entry.used <= fewAdded || !kept.delete(entry.key)) return;
    entry.used = added;
    kept.set(entry.key, entry);
  };
  const find = (text: string): Entry<Value> | undefined => {
    // To compare two texts is cheaper by far than to look one up, which has to read it whole as well.
    const expected = last?.next;
    const entry = expected?.key === text ? expected : kept.get(text);
    if (last && entry) last.next = entry;
    last = entry;
    return entry;
  };
  return {
    get(text) {
      const entry = find(text);
      if (entry) touch(entry);
      return entry?.value;
    },
    set(text, value) {
      const former = kept.get(text);
      if (former === undefined) size += text.length;
      added += 1;
      // The key is `text`, not that of a former entry, which may be a slice.
      kept.set(text, { key: text, value, used: added, next: former?.next });
      for (const oldest of kept.values()) {
        if (size <= capacity || oldest.key === text) return;
        kept.delete(oldest.key);
        oldest.next = undefined;
        size -= oldest.key.length;
      }
    },
  };
}

/** The same characters without the text that they were sliced from. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
