import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Cursor } from './cursor.ts';
import { type KnownOwner, knownOwners, writtenName } from './knownOwners.ts';
import type { CompletionSource, Offer } from './source.ts';

/** Not in a mail address or a path. Names of several words go on behind a space. */
const begun = /(?:^|[\s([|,;*_:>"])(@[\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+){0,2} ?)$/u;

/** Who owns actions, behind `@`. */
export const owners: CompletionSource = {
  triggers: ['@', ' '],
  complete(cursor) {
    const typed = cursor.isVerbatim ? undefined : begun.exec(cursor.before)?.[1];
    if (typed === undefined) return [];
    const rest = /^[\p{L}\p{N}._-]*/u.exec(cursor.behind)?.[0].length ?? 0;
    const span = { start: cursor.offset - typed.length, end: cursor.offset + rest };
    return ownerOffers(cursor).map((offer) => ({
      ...offer,
      span,
      filter: `@${offer.text.replace(/^@/, '')}`,
    }));
  },
};

/** Everybody who is known, without a place. */
export function ownerOffers(cursor: Cursor): readonly Omit<Offer, 'span'>[] {
  return knownOwners(cursor).map((owner) => ({
    label: writtenName(owner),
    kind: CompletionItemKind.Value,
    text: writtenName(owner),
    ...(owner.count > 0 && { description: countOf(owner) }),
  }));
}

function countOf({ count }: KnownOwner): string {
  return count === 1 ? l10n.t('1 action') : l10n.t('{0} actions', count);
}
