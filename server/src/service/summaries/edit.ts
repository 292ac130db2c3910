import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import { applyEdits } from '../edits.ts';
import { depthBefore, missingSections, sectionBehind } from '../missingSections.ts';
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

/**
 * Puts a text into the section of the summary: in place of what is there, below its heading, or with a section of its own. What
 * `analyse` would then not understand as the summary is refused.
 */
export function summaryEdit(
  analysis: Analysis,
  summary: string,
  configuration: Configuration,
  analyse: (text: string) => Analysis,
): SummaryEdit | Refused {
  const refused = tooLarge(analysis);
  if (refused) return refused;
  const { text } = analysis.source;
  const written = summary.trim().replaceAll('\n', eolOf(text));
  const planned = plan(analysis, written, configuration);
  if ('refusal' in planned) return planned;
  const after = analyse(applyEdits(text, [planned.edit]));
  const section = summarySectionOf(after.postmortem);
  const body = section && after.source.text.slice(section.bodySpan.start, section.span.end);
  return body?.includes(written) ? planned : unclosed();
}

interface Refused {
  readonly refusal: string;
}

function plan(analysis: Analysis, written: string, configuration: Configuration): SummaryEdit | Refused {
  const { text } = analysis.source;
  const section = summarySectionOf(analysis.postmortem);
  if (section === undefined)
    return { edit: newSection(analysis, written, configuration), replaced: undefined };
  const span = bodyOf(section, analysis.postmortem, text);
  if (span === undefined) return onOneLine(section);
  const old = text.slice(span.start, span.end);
  if (old === '') return { edit: below(section, analysis, written), replaced: undefined };
  return { edit: { span, text: written }, replaced: isUnwritten(old) ? undefined : old };
}

function onOneLine({ heading }: Section): Refused {
  return {
    refusal: l10n.t(
      'The summary stands on the line of its heading, "{0}": give it a line of its own first.',
      heading,
    ),
  };
}

function unclosed(): Refused {
  return {
    refusal: l10n.t(
      'The summary would be no section of its own: close the code block, comment or HTML that is open above it.',
    ),
  };
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The one that the summary belongs in. */
export function summarySectionOf({ sections }: PostMortem): Section | undefined {
  return sections.find(({ kind, key }) => kind === 'summary' && !isLooseName(key));
}

/** What stands below the heading of a section, without the white space around it; undefined where it begins on the heading's line. */
export function bodyOf(section: Section, postmortem: PostMortem, text: string): Edit['span'] | undefined {
  const { start, end } = regionOf(section, postmortem);
  const body = text.slice(start, end);
  if (body.trim() !== '' && !/^\s*[\r\n]/.test(body)) return undefined;
  const from = start + (/^\s*/.exec(body)?.[0].length ?? 0);
  const to = start + body.trimEnd().length;
  return { start: Math.min(from, to), end: to };
}

/** From a heading to the next section of another kind: bold lines below a heading may stand for such. */
function regionOf({ kind, bodySpan, span }: Section, { sections }: PostMortem): Edit['span'] {
  const next = sections.find(
    ({ belongsTo, headingSpan }) => headingSpan.start >= bodySpan.start && belongsTo !== kind,
  );
  return { start: bodySpan.start, end: Math.min(span.end, next?.headingSpan.start ?? span.end) };
}

/** Where nothing is: the blank lines before the next heading stay. */
function below(section: Section, { postmortem, source: { text } }: Analysis, summary: string): Edit {
  const eol = eolOf(text);
  const span = regionOf(section, postmortem);
  const isLast = span.end === text.length && !/[\r\n]{2}/.test(text.slice(span.start, span.end));
  return { span, text: eol + eol + summary + eol + (isLast ? '' : eol) };
}

function newSection(
  { postmortem, source, bodyStart }: Analysis,
  summary: string,
  configuration: Configuration,
): Edit {
  const { text } = source;
  const eol = eolOf(text);
  const template = heldTo(postmortem, configuration, text.slice(bodyStart));
  const wanted = missingSections(postmortem.sections, template, eol).find(({ kind }) => kind === 'summary');
  const top = postmortem.title?.span.end ?? 0;
  // It comes first, whatever a template says of what stands there.
  const next =
    (wanted && sectionBehind(wanted, postmortem)) ??
    postmortem.sections.find(({ span }) => span.start >= top);
  const heading = `${'#'.repeat(depthBefore(next, postmortem))} ${wanted?.heading ?? headingOf(template, 'summary')}`;
  const section = heading + eol + eol + summary + eol;
  if (next) return { span: { start: next.span.start, end: next.span.start }, text: section + eol };
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: (end === 0 ? '' : eol + eol) + section };
}
