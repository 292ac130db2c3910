import * as l10n from '@vscode/l10n';
import { anyOf } from '../lists.ts';
import { filledField, isOtherLanguage, isUntold, shortened } from '../model/answers.ts';
import { hasName } from '../model/ownNames.ts';
import type { Field } from '../model/postmortem.ts';
import { nearestSeverity, severityLevel, severityNames } from '../model/severity.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a severity that is no level: Critical, High, Medium, Low, P0–P4, SEV0–SEV4 and configured names are read. */
export default defineRule({
  id: 'metadata-severity',
  description: 'The severity is a known level',
  severity: 'error',
  options: {
    levels: {
      type: 'strings',
      default: [],
      description: 'Own names of levels, accepted besides the usual ones and those of `severities`.',
    },
  },
  *check({ metadata }, { levels }, { configuration: { severities } }) {
    const field = filledField(metadata, 'severity');
    if (field === undefined || isUntold(field.value) || isOtherLanguage(field.value)) return;
    if (severityLevel(field.value, severities) !== undefined || hasName(field.value, levels)) return;
    const own = [...Object.keys(severities), ...levels];
    const nearest = nearestSeverity(field.value, own);
    const known = [...Object.values(severityNames), ...own];
    const said = shortened(field.value);
    yield {
      span: field.valueSpan,
      message: nearest
        ? l10n.t('"{0}" is no severity: did you mean {1}?', said, nearest)
        : l10n.t('"{0}" is no severity: use {1}', said, anyOf(known)),
      fixes: nearest ? [correction(field, nearest)] : [],
    };
  },
});

/** Safe for a word with a typing error; in a longer value, words beside it would be lost. */
function correction({ value, valueSpan }: Field, name: string): Fix {
  const safe = /^\p{L}+$/u.test(value);
  return { title: l10n.t('Change to {0}', name), edits: [{ span: valueSpan, text: name }], safe };
}
