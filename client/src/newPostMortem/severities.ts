import { l10n } from 'vscode';
import type { NewDocumentChoices } from '../../../server/src/protocol.ts';
import type { Choice } from '../questions/input.ts';

type Severity = NewDocumentChoices['severities'][number];

/** The severities with what makes an incident one of them; null stands for a decision that is still to come. */
export function severityItems(
  severities: readonly Severity[],
): readonly Choice<{ readonly severity: string | null }>[] {
  const named = severities.map(({ name, level }) => ({
    label: name,
    description: levelOf(name, level),
    detail: definitionOf(level),
    value: { severity: name },
  }));
  const later = { label: l10n.t('Decide Later'), detail: l10n.t('The document keeps the choice.') };
  return [...named, { ...later, value: { severity: null } }];
}

/** What the guide calls the level, where that is not the name itself. */
function levelOf(name: string, level: Severity['level']): string {
  const names = {
    critical: l10n.t('Critical (P0)'),
    high: l10n.t('High (P1)'),
    medium: l10n.t('Medium (P2)'),
    low: l10n.t('Low (P3)'),
  };
  return name.toLowerCase() === level ? ranks[level] : names[level];
}

const ranks: Readonly<Record<Severity['level'], string>> = {
  critical: 'P0',
  high: 'P1',
  medium: 'P2',
  low: 'P3',
};

function definitionOf(level: Severity['level']): string {
  return {
    critical: l10n.t('Total outage, data loss or a breach, or more than half of the users are affected'),
    high: l10n.t('A main feature is down, all is much slower, or up to half of the users are affected'),
    medium: l10n.t('A lesser feature misbehaves, some users are affected, or there is a way around it'),
    low: l10n.t('It is a matter of looks, hardly anything is lost by it, or few users are affected'),
  }[level];
}
