/** Names that stay the same while other events change, each once: those of like events are numbered. */
export function createIds(): (time: string, text: string) => string {
  const counts = new Map<string, number>();
  return (time, text) => {
    const name = `e${hashOf(`${time}\n${text}`)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** FNV-1a in 32 bits: two different events of one timeline meet in one of millions, and are numbered then. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
