import * as l10n from '@vscode/l10n';
import { filledField, shortened } from '../model/answers.ts';
import type { Field } from '../model/postmortem.ts';
import {
  levelsAbove,
  type SeverityLevel,
  severityAt,
  severityLevel,
  severityNames,
} from '../model/severity.ts';
import { isWeighty, type SeveritySign, severitySigns } from '../model/severitySigns.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a severity that is lower than what the impact says by the guide's conditions, or clearly higher. */
export default defineRule({
  id: 'severity-mismatch',
  description: 'The severity fits the impact',
  severity: 'warning',
  options: {},
  *check({ metadata }, _options, { parts, configuration: { severities } }) {
    const field = filledField(metadata, 'severity');
    const level = field && severityLevel(field.value, severities);
    if (field === undefined || level === undefined) return;
    const signs = severitySigns(parts);
    const higher = worstFirst(signs).find((sign) => isHigher(sign, level));
    const lower = higher ? undefined : clearlyLower(signs, level);
    const sign = higher ?? (lower && !isWeighty(parts) ? lower : undefined);
    if (sign === undefined) return;
    const text = severityAt(field.value, sign.level, severities);
    const name = severityNames[sign.level];
    yield {
      span: field.valueSpan,
      message: messageFor(field.value, sign, text ?? name, higher !== undefined),
      related: [{ span: sign, message: l10n.t("By the guide's levels this is {0}", name) }],
      fixes: text === undefined ? [] : [correction(field, text)],
    };
  },
});

/** Plain ones first among equals. */
function worstFirst(signs: readonly SeveritySign[]): readonly SeveritySign[] {
  return signs.toSorted((a, b) => levelsAbove(b.level, a.level) || a.least - b.least);
}

/** What is Medium by a condition of the guide may well be Low. */
function isHigher({ level: asked, least }: SeveritySign, level: SeverityLevel): boolean {
  return asked !== 'medium' && levelsAbove(asked, level) >= least;
}

/** Two levels at least, and nothing in the text says more. */
function clearlyLower(signs: readonly SeveritySign[], level: SeverityLevel): SeveritySign | undefined {
  const [worst] = worstFirst(signs);
  return worst && levelsAbove(level, worst.level) >= Math.max(worst.least, 2) ? worst : undefined;
}

function messageFor(value: string, sign: SeveritySign, right: string, isTooLow: boolean): string {
  const [said, words] = [shortened(value), shortened(sign.words)];
  return isTooLow
    ? l10n.t(
        '"{0}" is too low for "{1}" ({2}): set {3} or correct the impact',
        said,
        words,
        reasonOf(sign),
        right,
      )
    : l10n.t(
        '"{0}" is too high for "{1}" ({2}): set {3} or correct the impact',
        said,
        words,
        reasonOf(sign),
        right,
      );
}

/** By the guide; a share has its bounds beside it. */
function reasonOf({ words, level }: SeveritySign): string {
  const name = severityNames[level];
  return /%|percent/.test(words) ? bounds[level](name) : name;
}

const bounds: Readonly<Record<SeverityLevel, (name: string) => string>> = {
  critical: (name) => l10n.t('more than 50 % is {0}', name),
  high: (name) => l10n.t('10 % or more is {0}', name),
  medium: (name) => l10n.t('less than 10 % is {0}', name),
  low: (name) => name,
};

function correction({ valueSpan }: Field, text: string): Fix {
  return { title: l10n.t('Change to {0}', text), edits: [{ span: valueSpan, text }] };
}
