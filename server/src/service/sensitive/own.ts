import type { ActionList, Metadata } from '../model/postmortem.ts';
import { oneLine } from '../oneLine.ts';
import type { RuleContext } from '../rule.ts';
import { emailsIn } from './addresses.ts';

const ownLine = new RegExp(
  oneLine`
      ^.{0,40}\b(?:authors?|owners?|reviewers?|contacts?|prepared by|written by|incident commander|
      scribe|facilitator|participants|attendees|responders)\b.{0,20}:.*$`,
  'gim',
);

/** The addresses of those who answer for a document. */
export function ownAddresses(
  { fields }: Metadata,
  actionLists: readonly ActionList[],
  { text, bodyStart }: RuleContext,
): readonly string[] {
  const owners = actionLists.flatMap(({ items }) => items.flatMap((item) => item.owners));
  const lines = [...text.matchAll(ownLine)].map(([line]) => line);
  const told = [text.slice(0, bodyStart), ...fields.map(({ value }) => value), ...owners, ...lines];
  return emailsIn(told.join('\n')).map(({ value }) => value.toLowerCase());
}

const providers =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton(?:mail)?|aol|mail)\./;

/** Whether an address is one of these, or of a colleague. */
export function isOwn(value: string, own: readonly string[]): boolean {
  const address = value.toLowerCase();
  const domain = address.slice(address.indexOf('@'));
  return own.some((each) => each === address || (each.endsWith(domain) && !providers.test(domain)));
}
