import { l10n } from 'vscode';
import { inTone } from './forModels.ts';

/** How a draft is to sound; what a model is told of it is English, whatever the person reads. */
export interface Tone {
  readonly label: string;
  readonly detail: string;
  readonly told: string;
}

export function tones(): readonly Tone[] {
  return [
    {
      label: l10n.t('Neutral'),
      detail: l10n.t('Plain and factual'),
      told: inTone.neutral,
    },
    {
      label: l10n.t('Warm'),
      detail: l10n.t('Friendly, with thanks where the draft gives reason for them'),
      told: inTone.warm,
    },
    {
      label: l10n.t('Formal'),
      detail: l10n.t('For a letter or a board'),
      told: inTone.formal,
    },
    {
      label: l10n.t('Short'),
      detail: l10n.t('About half as long'),
      told: inTone.short,
    },
    {
      label: l10n.t('Keep the wording, fix the language'),
      detail: l10n.t('Grammar and spelling only'),
      told: inTone.kept,
    },
  ];
}
