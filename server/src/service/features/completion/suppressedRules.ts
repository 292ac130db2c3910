import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { rules } from '../../rules/index.ts';
import type { CompletionSource } from './source.ts';

/** Behind `<!-- postmortem-disable-next-line` and its kin, with other names in between. */
const begun =
  /<!--\s*postmortem-(?:disable-next-line|disable-line|disable-file|disable|enable)((?:[\s,]+[\w-]+)*?[\s,]+)([\w-]*)$/;

/** The rules that a comment can silence. */
export const suppressedRules: CompletionSource = {
  triggers: [' '],
  complete({ before, behind, offset }) {
    const [, names = '', typed = ''] = begun.exec(before) ?? [];
    if (names === '' || /(?:^|\s)--/.test(names)) return [];
    const named = new Set(names.match(/[\w-]+/g));
    const rest = /^[\w-]*?(?=-->|[^\w-]|$)/.exec(behind)?.[0].length ?? 0;
    return rules
      .filter(({ id }) => !named.has(id))
      .map(({ id, description }) => ({
        label: id,
        kind: CompletionItemKind.EnumMember,
        detail: l10n.t(description),
        span: { start: offset - typed.length, end: offset + rest },
        text: id,
      }));
  },
};
