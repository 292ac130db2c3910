import * as l10n from '@vscode/l10n';
import type { Code } from 'mdast';
import type { Analysis } from '../../analysis.ts';
import { applyEdits } from '../../edits.ts';
import { type Span, shift } from '../../markdown/position.ts';
import { spanOf } from '../../model/parts.ts';
import type { Edit } from '../../rule.ts';
import type { EntryEdits } from '../entryEdit.ts';
import { timelineFor } from '../rows.ts';
import type { TimelineView } from '../view/timelineView.ts';
import { mermaidOf } from './mermaid.ts';

/** The first line of a block that is ours: others, also of the same kind, are never touched. */
const mark = '%% Post-Mortem: drawn from the timeline above; what is changed here will be overwritten';
const markForm = /^%% Post-Mortem: drawn from the timeline/;

/** Writes the timeline as a Mermaid block at the end of its section, or anew where that block stands. `analyse` understands another text. */
export function mermaidEdit(
  analysis: Analysis,
  view: TimelineView,
  analyse: (text: string) => Analysis,
): EntryEdits {
  const { text } = analysis.source;
  const section = timelineFor(analysis.postmortem, undefined);
  const [note] = view.notes;
  if (section === undefined || !view.events.some(({ start }) => start !== null))
    return { refusal: note ?? l10n.t('No entry of the timeline has a time.') };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = blockOf(view).replaceAll('\n', eol);
  const [own] = ownBlocks(analysis);
  const edit = own ? replacement(own, block, text) : insertion(section.span, block, text, eol);
  if (edit === undefined) return { edits: [] };
  const changed = analyse(applyEdits(text, [edit]));
  const isRead =
    ownBlocks(changed).length === Math.max(1, ownBlocks(analysis).length) &&
    changed.postmortem.sections.length === analysis.postmortem.sections.length &&
    changed.postmortem.timeline.entries.length === analysis.postmortem.timeline.entries.length;
  return isRead
    ? { edits: [edit] }
    : { refusal: l10n.t('Below the timeline the block would be read as something else: write it by hand.') };
}

function blockOf(view: TimelineView): string {
  return `\`\`\`mermaid\n${mark}\n${mermaidOf(view)}\`\`\``;
}

function replacement(span: Span, block: string, text: string): Edit | undefined {
  return text.slice(span.start, span.end) === block ? undefined : { span, text: block };
}

function insertion({ start, end }: Span, block: string, text: string, eol: string): Edit {
  const at = start + text.slice(start, end).trimEnd().length;
  const behind = text.slice(at).trim() === '' ? '' : eol;
  const breaks = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(at)) ? '' : behind;
  return { span: { start: at, end: at }, text: `${eol}${eol}${block}${breaks}` };
}

/** Blocks of ours that stand for themselves, not in a list or a quotation. */
function ownBlocks({ parts }: Analysis): readonly Span[] {
  return parts.flatMap(({ part, base }) =>
    part.nodes
      .filter(
        (node): node is Code => node.type === 'code' && node.lang === 'mermaid' && markForm.test(node.value),
      )
      .map((node) => shift(spanOf(node), base)),
  );
}
