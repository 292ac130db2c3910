import { isStandIn, type Sensitive } from './found.ts';

/** `postgres://app:s3cret@db/orders`. */
const inUrl = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'`<>]{1,100}:([^\s/@"'`<>]{1,100})@(?=[\w[])/gi;

/** `password: "s3cret"`, `DB_PASSWORD=s3cret`, `"client_secret" => "…"`. */
const assigned =
  /(?<![A-Za-z0-9-])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}(?:password|passwd|pwd|passphrase|client[_-]?secret|secret[_-]?key|api[_-]?key|apikey|access[_-]?key|access[_-]?token|auth[_-]?token|private[_-]?token)["'`*]{0,3}\s{0,3}(?::|=>?|:=)\s{0,3}(?:"([^"\n]{4,200})"|'([^'\n]{4,200})'|`([^`\n]{4,200})`|([^\s"'`,;|<>()]{6,200}))/gi;

/** What is no literal: a word of prose, a type, a call, a path to where it is kept. */
const noLiteral =
  /^(?:required|optional|string|text|invalid|incorrect|wrong|expired|missing|empty|null|none|nil|undefined|true|false|unknown|rotated|reset|changed|leaked|secret|password|token|n\/a)\b|[()]|^(?:env|process|os|vault|ssm|secrets?|config|settings|var|local|data|arn|projects|op):?[./:]|^https?:|^[/~.]|\s.*\s/i;

/** Passwords in addresses and in assignments. */
export function passwordsIn(text: string): readonly Sensitive[] {
  return [...text.matchAll(inUrl), ...text.matchAll(assigned)].flatMap((match) => {
    const [whole, ...groups] = match;
    const value = groups.find((group) => group !== undefined) ?? '';
    const start = match.index + whole.lastIndexOf(value);
    return isLiteral(value, whole)
      ? [{ kind: 'passwords' as const, what: nameOf(whole), value, start, end: start + value.length }]
      : [];
  });
}

/** What passwords are called: the first that stands there, else the last. */
export const passwordNames: readonly string[] = ['token', 'key', 'secret', 'password'];

function nameOf(whole: string): string {
  return passwordNames.find((name) => new RegExp(name, 'i').test(whole)) ?? 'password';
}

function isLiteral(value: string, whole: string): boolean {
  if (value === '' || isStandIn(value)) return false;
  if (whole.endsWith('@')) return !/^(?:password|passwd|pass|pwd|secret)$/i.test(value);
  const isMixed = /\d/.test(value) && /\p{L}/u.test(value);
  return !noLiteral.test(value) && (/["'`]$/.test(whole) || isMixed);
}
