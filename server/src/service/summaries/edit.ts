import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import { depthOfSections, missingSections, sectionBehind } from '../missingSections.ts';
import { heldTo } from '../model/heldTo.ts';
import { isUnwritten } from '../model/partTexts.ts';
import type { PostMortem, Section } from '../model/postmortem.ts';
import { isLooseName } from '../model/sectionKinds.ts';
import { headingOf } from '../model/template.ts';
import type { Edit } from '../rule.ts';
import type { Configuration } from '../settings.ts';
import { tooLarge } from '../tooLarge.ts';

/** How a text becomes the summary of a document. */
export interface SummaryEdit {
  readonly edit: Edit;
  /** What somebody has written and the edit takes away; undefined where it only fills a gap. */
  readonly replaced: string | undefined;
}

/** Puts a text into the section of the summary: in place of what is there, below its heading, or with a section of its own. */
export function summaryEdit(
  analysis: Analysis,
  summary: string,
  configuration: Configuration,
): SummaryEdit | { readonly refusal: string } {
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const { text } = analysis.source;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const written = summary.trim().replaceAll('\n', eol);
  const section = summarySectionOf(analysis.postmortem);
  if (section === undefined)
    return { edit: newSection(analysis, written, eol, configuration), replaced: undefined };
  const span = bodyOf(section, text);
  if (span === undefined)
    return {
      refusal: l10n.t(
        'The summary stands on the line of its heading, "{0}": give it a line of its own first.',
        section.heading,
      ),
    };
  const old = text.slice(span.start, span.end);
  if (old === '') return { edit: below(section, text, written, eol), replaced: undefined };
  return { edit: { span, text: written }, replaced: isUnwritten(old) ? undefined : old };
}

/** The one that the summary belongs in. */
export function summarySectionOf({ sections }: PostMortem): Section | undefined {
  return sections.find(({ kind, key }) => kind === 'summary' && !isLooseName(key));
}

/** What stands below the heading of a section, without the white space around it; undefined where it begins on the heading's line. */
export function bodyOf({ bodySpan, span }: Section, text: string): Edit['span'] | undefined {
  const body = text.slice(bodySpan.start, span.end);
  if (body.trim() !== '' && !/^\s*[\r\n]/.test(body)) return undefined;
  const start = bodySpan.start + (/^\s*/.exec(body)?.[0].length ?? 0);
  const end = bodySpan.start + body.trimEnd().length;
  return { start: Math.min(start, end), end };
}

/** Where nothing is: the blank lines before the next heading stay. */
function below({ bodySpan, span }: Section, text: string, summary: string, eol: string): Edit {
  const rest = text.slice(bodySpan.start, span.end);
  const isLast = span.end === text.length && !/[\r\n]{2}/.test(rest);
  return {
    span: { start: bodySpan.start, end: span.end },
    text: eol + eol + summary + eol + (isLast ? '' : eol),
  };
}

function newSection(
  { postmortem, source, bodyStart }: Analysis,
  summary: string,
  eol: string,
  configuration: Configuration,
): Edit {
  const { text } = source;
  const template = heldTo(postmortem, configuration, text.slice(bodyStart));
  const wanted = missingSections(postmortem.sections, template, eol).find(({ kind }) => kind === 'summary');
  const top = postmortem.title?.span.end ?? 0;
  // It comes first, whatever a template says of what stands there.
  const next =
    (wanted && sectionBehind(wanted, postmortem)) ??
    postmortem.sections.find(({ span }) => span.start >= top);
  const heading = `${'#'.repeat(depthOfSections(postmortem))} ${wanted?.heading ?? headingOf(template, 'summary')}`;
  const section = heading + eol + eol + summary + eol;
  if (next) return { span: { start: next.span.start, end: next.span.start }, text: section + eol };
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: (end === 0 ? '' : eol + eol) + section };
}
