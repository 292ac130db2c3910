/** Keeps what was made from texts as long as it is used, up to a total length of the texts. */
export interface Memo<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Forgets the least recently used first; `capacity` counts characters of keys. The latest is always kept. */
export function createMemo<Value>(capacity: number): Memo<Value> {
  const kept = new Map<string, Value>();
  let size = 0;
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      if (!kept.has(key)) size += key.length;
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (size <= capacity || oldest === key) return;
        kept.delete(oldest);
        size -= oldest.length;
      }
    },
  };
}
