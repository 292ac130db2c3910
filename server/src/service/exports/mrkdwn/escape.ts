import { oneLine, xmlCharacters } from '../xmlText.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Slack asks to be escaped, and nothing else: without angle brackets there is no mention and no link. */
export function escaped(text: string): string {
  return xmlCharacters(text).replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** A text in a line. Three backticks would make code of what follows. */
export function escapedText(text: string): string {
  return escaped(oneLine(text)).replaceAll('```', "'''");
}

/** Slack has no way to write its own marks within code. */
export function escapedCode(text: string, mark: '`' | '```'): string {
  return escaped(text).replaceAll(mark, mark.replaceAll('`', "'"));
}
