import * as l10n from '@vscode/l10n';

/** A sentence in which something is or should be so cannot follow "who will". */
const statement =
  /^(?:the|an?|we|our|this|that|it|there|need)\b|^["“'‘(]|^[^,;:.]{0,70}\b(?:should|can|could|must|is|are|was|were|will|needs?)\b/i;

/** "add the alert" → "who will add the alert?"; "The alert is louder" → "who will see to “The alert is louder”?" */
export function whoWill(action: string): string {
  const first = action.replace(/(?<=[.!?])\s.*$/, '');
  const short = first.replace(/[\s.;!?]+$/, '');
  const words = short.length > 60 ? `${short.slice(0, 57).trimEnd()}…` : short;
  return statement.test(words)
    ? l10n.t('who will see to "{0}"?', words)
    : l10n.t('who will {0}?', lowerFirst(words));
}

/** Keeps abbreviations and code as they are: "Add the alert" → "add the alert", "TLS check" stays. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
