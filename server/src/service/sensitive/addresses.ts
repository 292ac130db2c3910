import { oneLine } from '../oneLine.ts';
import { isStandIn, type Sensitive } from './found.ts';

const email = new RegExp(
  oneLine`
      (?<![\w.%+*/:@-])(?:mailto:)?([A-Za-z0-9](?:[\w.%+-]{0,62}[\w%+-])?)@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,24})(?![\w@-]|
      \.\w|:[\w~/])`,
  'g',
);

/** Of no person: role addresses, and what examples are written with. */
const nobodys = new RegExp(
  oneLine`
      ^(?:no-?reply|do-?not-?reply|git|hg|svn|root|admin|administrator|info|hello|contact|support|help|
      helpdesk|service|security|abuse|postmaster|hostmaster|webmaster|mailer-daemon|sales|billing|press|
      privacy|legal|status|alerts?|alerting|monitoring|ops|devops|sre|on-?call|incidents?|team|dev|jobs|
      notifications?|newsletter|orders?|user(?:name)?\d*|name|someone|somebody|you|me|foo|bar|
      test(?:er|user)?\d*|example|customer\d*|john\.?doe|jane\.?doe)$`,
  'i',
);
const exampleDomain = new RegExp(
  oneLine`
      (?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local|internal|lan|corp|home|
      svc|cluster|service|socket|timer|target|mount|slice|png|jpe?g|gif|svg|js|ts|py|rb|go|md|git|ya?ml|
      json|sh|exe|dll|so|jar)$|^(?:domain|email|company|yourcompany|mycompany|yourdomain|
      users\.noreply\.github)\.\w+$`,
  'i',
);

/** E-mail addresses of persons; those behind `ssh` and its kin are hosts. */
export function emailsIn(text: string): readonly Sensitive[] {
  return [...text.matchAll(email)].flatMap(
    ({ index, 0: whole, 1: name = '', 2: domain = '' }): readonly Sensitive[] => {
      const start = index + (whole.startsWith('mailto:') ? 'mailto:'.length : 0);
      const isHost = /\b(?:ssh|scp|rsync|sftp|kinit|login)\b[^\n]{0,60}$/.test(
        text.slice(Math.max(0, start - 80), start),
      );
      if (isHost || nobodys.test(name) || exampleDomain.test(domain) || isStandIn(name)) return [];
      const value = `${name}@${domain}`;
      return [{ kind: 'emails', what: 'e-mail address', value, start, end: start + value.length }];
    },
  );
}

const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const privateAddress = new RegExp(
  `(?<![\\w.-])(?:10(?:\\.${byte}){3}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.${byte}){2}|192\\.168(?:\\.${byte}){2})(?!\\.?\\d|/\\d|[\\w-])`,
  'g',
);
const version =
  /(?:\bv|\bversions?|\breleases?|\bbuilds?|\bfirmware|\bdrivers?|\bkernel|\bupgrad\w{1,4}(?: \w+)? (?:to|from))[ :=]{0,2}$/i;

/** Addresses of hosts in private networks; ranges (10.0.0.0/8), networks (10.1.0.0) and version numbers are none. */
export function privateAddressesIn(text: string): readonly Sensitive[] {
  return [...text.matchAll(privateAddress)].flatMap(({ index: start, 0: value }): readonly Sensitive[] => {
    const isVersion = version.test(text.slice(Math.max(0, start - 30), start));
    if (isVersion || value.endsWith('.0') || value.endsWith('.255')) return [];
    return [{ kind: 'privateAddresses', what: 'private address', value, start, end: start + value.length }];
  });
}
