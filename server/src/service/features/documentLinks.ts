import * as l10n from '@vscode/l10n';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { literalForm } from '../literalForm.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import { plainSpansOf, withoutAddresses } from '../model/plainText.ts';

/** The keys of tickets and incidents in a post-mortem as links to where they are kept; code, links and addresses stay as they are. */
export function documentLinksOf(
  { source, parts, bodyStart, recognition }: Analysis,
  { links }: Pick<Configuration, 'links'>,
): DocumentLink[] {
  const keys = keysWith(Object.keys(links));
  if (!recognition.postmortem || keys === undefined) return [];
  const lines = lineIndexOf(source.text);
  const body = parts.flatMap(({ part, base }) => plainSpansOf(part).map((span) => shift(span, base)));
  const spans = [...withoutAddresses(source.text, { start: 0, end: bodyStart }), ...body];
  return spans.flatMap((span) =>
    keysIn(source.text, span, keys).map(({ id, prefix, ...at }) => ({
      range: lines.rangeOf(at),
      target: addressOf(id, prefix, links[prefix] ?? ''),
      tooltip: l10n.t('Open {0}', id),
    })),
  );
}

interface Key extends Span {
  readonly id: string;
  readonly prefix: string;
}

/** A prefix and capitals or figures, at least one figure among them, as a word; the longest prefix wins. */
function keysWith(prefixes: readonly string[]): RegExp | undefined {
  if (prefixes.length === 0) return undefined;
  const escaped = prefixes.toSorted((a, b) => b.length - a.length).map(literalForm);
  return new RegExp(
    `(?<![\\w&#/@.-])(?<prefix>${escaped.join('|')})(?:[A-Z]{0,40}\\d[A-Z\\d]{0,40})(?!\\w|-\\w)`,
    'g',
  );
}

function keysIn(text: string, { start, end }: Span, keys: RegExp): readonly Key[] {
  const before = Math.max(0, start - 1);
  return [...text.slice(before, end + 2).matchAll(keys)].flatMap(({ 0: id, index, groups }) => {
    const at = { start: before + index, end: before + index + id.length };
    return at.start < start || at.end > end ? [] : [{ id, prefix: groups?.prefix ?? '', ...at }];
  });
}

/** `{id}` is the whole key, `{number}` what follows its prefix. */
function addressOf(id: string, prefix: string, address: string): string {
  return address
    .replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{number}', encodeURIComponent(id.slice(prefix.length)));
}
