/** Keeps what was made from texts as long as it is used, up to a total length of the texts. */
export interface Memo<Value> {
  get(text: string): Value | undefined;
  /** `text` must be no slice (see `ownCopy`): that would keep a whole version of the document for as long as itself. */
  set(text: string, value: Value): void;
}

/** Forgets the least recently used first; `capacity` counts characters of keys. The latest is always kept. */
export function createMemo<Value>(capacity: number): Memo<Value> {
  const kept = new Map<string, { readonly key: string; readonly value: Value }>();
  let size = 0;
  return {
    get(text) {
      const entry = kept.get(text);
      if (entry === undefined) return undefined;
      // Not `text`, which may be a slice.
      kept.delete(entry.key);
      kept.set(entry.key, entry);
      return entry.value;
    },
    set(text, value) {
      if (!kept.has(text)) size += text.length;
      kept.set(text, { key: text, value });
      for (const oldest of kept.keys()) {
        if (size <= capacity || oldest === text) return;
        kept.delete(oldest);
        size -= oldest.length;
      }
    },
  };
}

/** The same characters without the text that they were sliced from. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
