import { stemOf } from '../english/verbs.ts';

/**
 * Reads turns of phrase as one pattern for a verb's stem and what follows it. In a turn the first word is a verb, "a|b" is one
 * of them, "…" up to six words, "word?" one that may be missing: "leave … open|exposed", "drop the ball".
 */
export function turnsOf(list: string): RegExp {
  const turns = list
    .split(/[\n;]/)
    .map((turn) => turn.trim())
    .filter((turn) => turn !== '');
  return new RegExp(`^(?:${turns.map(patternOf).join('|')})(?![\\w-])`, 'i');
}

function patternOf(turn: string): string {
  const [verb = '', ...rest] = turn.split(/\s+/);
  return `(?:${verb
    .split('|')
    .map((base) => (base === 'be' ? base : stemOf(base)))
    .join('|')})${rest.map(pieceOf).join('')}`;
}

function pieceOf(piece: string): string {
  if (piece === '…') return '(?: [^\\s,;.]+){1,6}?';
  if (piece === '…?') return '(?: [^\\s,;.]+){0,6}?';
  const isOptional = piece.endsWith('?');
  const words = `(?: (?:${(isOptional ? piece.slice(0, -1) : piece).replaceAll("'", "['’]")}))`;
  return isOptional ? `${words}?` : words;
}
