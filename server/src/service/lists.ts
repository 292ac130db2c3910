import * as l10n from '@vscode/l10n';

/** "a, b, c". */
export function listOf(words: readonly string[]): string {
  return words.slice(1).reduce((before, word) => l10n.t('{0}, {1}', before, word), words[0] ?? '');
}

/** "a", "a and b", "a, b and c". */
export function allOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : l10n.t('{0} and {1}', listOf(words.slice(0, -1)), lastOf(words));
}

/** "a", "a or b", "a, b or c". */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : l10n.t('{0} or {1}', listOf(words.slice(0, -1)), lastOf(words));
}

function lastOf(words: readonly string[]): string {
  return words.at(-1) ?? '';
}
