import type { Span } from './markdown/position.ts';

/** What YAML reads as text without quotes; TOML never does. */
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}\d][\p{L}\d .,()/+-]*$/iu;

/**
 * A text as the value that stands in a span of front matter: inside the quotes that are around it, as items of the list that is,
 * or in quotes of its own where YAML would read something else.
 */
export function quotedIn(text: string, { start, end }: Span, value: string, toml = false): string {
  const before = text[start - 1];
  if (before === "'" && text[end] === "'") return value.replaceAll("'", "''");
  if (before === '"' && text[end] === '"') return JSON.stringify(value).slice(1, -1);
  const items = before === '[' ? value.split(/\s*,\s*/) : [value];
  return items.map((item) => scalar(item, toml)).join(', ');
}

/** A text as a value of front matter. */
export function scalar(value: string, toml = false): string {
  const isPlain = toml ? /^\d{4}-\d\d-\d\d$/ : plain;
  return isPlain.test(value) ? value : JSON.stringify(value);
}
