import * as l10n from '@vscode/l10n';
import type { Root } from 'mdast';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { tooLarge } from '../tooLarge.ts';
import { adfOf } from './adf/adf.ts';
import { cleanMarkdown } from './cleanMarkdown.ts';
import { storageOf } from './confluence/storage.ts';
import { htmlFragment } from './html/fragment.ts';
import { mrkdwnOf } from './mrkdwn/mrkdwn.ts';
import { plainTextOf } from './plainText.ts';
import { rangeTree } from './tree.ts';

/** For where a part of a document is copied. */
export type CopyTarget = 'slack' | 'confluence' | 'adf' | 'html' | 'markdown' | 'text';

/** A part of a document as another place takes it, or why there is none. */
export type CopiedText = { readonly text: string } | { readonly refusal: string };

/** What is selected; where nothing is, the section around it. Above the first one, and without a place, it is the whole document. */
export function copyText(analysis: Analysis, target: CopyTarget, selected: Span | undefined): CopiedText {
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const span =
    selected && selected.start < selected.end ? selected : sectionAround(analysis, selected?.start);
  const text =
    target === 'markdown' ? cleanMarkdown(analysis, span) : rendered(rangeTree(analysis, span), target);
  return text.trim() === '' ? { refusal: l10n.t('There is nothing to copy here.') } : { text };
}

type Rendered = Exclude<CopyTarget, 'markdown'>;

function rendered(root: Root, target: Rendered): string {
  return root.children.length > 0 ? renderers[target](root) : '';
}

const renderers: Readonly<Record<Rendered, (root: Root) => string>> = {
  slack: mrkdwnOf,
  confluence: storageOf,
  adf: (root) => JSON.stringify(adfOf(root), null, 2),
  html: htmlFragment,
  text: plainTextOf,
};

function sectionAround({ postmortem, source, bodyStart }: Analysis, at: number | undefined): Span {
  const around =
    at === undefined ? [] : postmortem.sections.filter(({ span }) => span.start <= at && at <= span.end);
  return around.at(-1)?.span ?? { start: bodyStart, end: source.text.length };
}
