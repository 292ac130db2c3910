import * as l10n from '@vscode/l10n';
import { defineRule, type Problem } from '../rule.ts';
import { sensitiveIn } from '../sensitive/find.ts';
import type { Sensitive, SensitiveKind } from '../sensitive/found.ts';
import { isOwn, ownAddresses } from '../sensitive/own.ts';

/** Reports what should not be in a text that is shared: tokens and keys, passwords, people's addresses, private addresses. */
export default defineRule({
  id: 'sensitive-data',
  description: 'No tokens, passwords, e-mail addresses or private addresses are shared',
  severity: 'warning',
  options: {
    tokens: { type: 'boolean', default: true, description: 'Report tokens and keys in their known forms.' },
    passwords: {
      type: 'boolean',
      default: true,
      description: 'Report passwords in assignments and addresses.',
    },
    emails: {
      type: 'boolean',
      default: true,
      description: 'Report e-mail addresses of persons other than authors, reviewers and owners.',
    },
    privateAddresses: {
      type: 'boolean',
      default: true,
      description: 'Report addresses of hosts in private networks.',
    },
    allow: {
      type: 'strings',
      default: [],
      description: 'Values, or parts of them such as a domain, to leave alone.',
    },
  },
  *check({ metadata, actionLists }, { allow, ...kinds }, context) {
    const found = sensitiveIn(context).filter(
      ({ kind, value }) => kinds[kind] && !allow.some((part) => part !== '' && value.includes(part)),
    );
    const own = found.some(({ kind }) => kind === 'emails')
      ? ownAddresses(metadata, actionLists, context)
      : [];
    const others = found.filter(({ kind, value }) => kind !== 'emails' || !isOwn(value, own));
    for (const same of groupedByValue(others)) yield problemOf(same);
  },
});

/** All places of a value are one problem. */
function groupedByValue(found: readonly Sensitive[]): readonly (readonly Sensitive[])[] {
  const groups = new Map<string, Sensitive[]>();
  for (const each of found) {
    const same = groups.get(each.value);
    if (same) same.push(each);
    else groups.set(each.value, [each]);
  }
  return [...groups.values()];
}

const advice: Readonly<Record<SensitiveKind, (found: Sensitive) => string>> = {
  tokens: ({ what, value }) =>
    l10n.t(
      '{0} in the text: revoke it and take it out, as post-mortems are shared widely',
      value.startsWith('--') ? namedFirst(what) : `${namedFirst(what)} ${value.slice(0, 6)}…`,
    ),
  passwords: ({ what }) =>
    l10n.t('{0} in the text: change it and take it out, as post-mortems are shared widely', namedFirst(what)),
  emails: ({ value }) =>
    l10n.t('E-mail address {0} in the text: take it out, as post-mortems are shared widely', value),
  privateAddresses: ({ value }) =>
    l10n.t(
      '{0} is a private address: name the host by its role, as post-mortems are shared widely',
      capitalised(value),
    ),
};

function problemOf(same: readonly Sensitive[]): Problem {
  const [first] = same as readonly [Sensitive];
  const message = advice[first.kind](first);
  const isRepeated = same.length > 1;
  const text = `[redacted ${first.what}]`;
  return {
    span: { start: first.start, end: firstLineEnd(first) },
    message: isRepeated ? l10n.t('{0} ({1} times)', message, same.length) : message,
    fixes: [
      {
        title: isRepeated ? l10n.t('Redact each') : l10n.t('Redact it'),
        edits: same.map(({ start, end }) => ({ span: { start, end }, text })),
      },
    ],
  };
}

/** What it is, at the beginning of a sentence. */
function namedFirst(what: string): string {
  return capitalised(l10n.t(what));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of a key of many lines its head is shown. */
function firstLineEnd({ start, value }: Sensitive): number {
  return start + (/^[^\r\n]*/.exec(value)?.[0].length ?? 0);
}
