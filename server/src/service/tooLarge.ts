import * as l10n from '@vscode/l10n';
import type { Analysis } from './analysis.ts';

/** Why nothing can be made of a document of which only the headings are known; undefined for every other. */
export function tooLarge({ structureOnly }: Analysis): { readonly refusal: string } | undefined {
  return structureOnly ? { refusal: l10n.t('This document is too large to be read whole.') } : undefined;
}
