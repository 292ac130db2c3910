import type { Span } from '../markdown/position.ts';

/** Which of the rule's switches turns it off. */
export type SensitiveKind = 'tokens' | 'passwords' | 'emails' | 'privateAddresses';

/** Something that should not be shared; the span is that of what is to be redacted. */
export interface Sensitive extends Span {
  readonly kind: SensitiveKind;
  /** In words: "GitHub token", "password". */
  readonly what: string;
  readonly value: string;
}

/** Values that were taken out already, or that stand for one: `xoxb-xxxxxxxx`, `<password>`, `$PASSWORD`. */
export function isStandIn(value: string): boolean {
  return /([x*0.•#])\1{4,}|redacted|your[-_ ]|removed|\.\.\.|…|^[<$%{[(*•]|^[x*]+$|\$\{|\{\{/i.test(value);
}
