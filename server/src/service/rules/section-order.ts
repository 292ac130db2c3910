import * as l10n from '@vscode/l10n';
import { withBlankLine } from '../edits.ts';
import { endsInComment } from '../markdown/comment.ts';
import { heldTo } from '../model/heldTo.ts';
import type { Section } from '../model/postmortem.ts';
import { type Misplaced, misplacedIn } from '../model/sectionOrder.ts';
import { defineRule, type Edit, type Fix, type RuleContext } from '../rule.ts';
import { isHeadingLine } from '../timeline/place.ts';

/** Reports sections that stand elsewhere than the document's template puts them. */
export default defineRule({
  id: 'section-order',
  description: 'Sections stand in the order of the template',
  severity: 'info',
  options: {},
  ofHeadings: true,
  *check(postmortem, _options, context) {
    const { text, bodyStart, configuration } = context;
    const template = heldTo(postmortem, configuration, text.slice(bodyStart));
    const sections = postmortem.sections.filter((section) => isHeadingLine(section, text));
    for (const { section, behind, before } of misplacedIn(sections, template)) {
      const other = behind ?? before;
      if (other === undefined) continue;
      yield {
        span: section.headingSpan,
        message: messageFor(section.heading, other.heading, behind !== undefined),
        related: [
          {
            span: other.headingSpan,
            message: behind
              ? l10n.t('It belongs behind "{0}"', other.heading)
              : l10n.t('It belongs before "{0}"', other.heading),
          },
        ],
        fixes: fixFor({ section, behind, before }, other.heading, context),
      };
    }
  },
});

function messageFor(heading: string, other: string, isBehind: boolean): string {
  return isBehind
    ? l10n.t('"{0}" belongs behind "{1}", where readers of this template look for it', heading, other)
    : l10n.t('"{0}" belongs before "{1}", where readers of this template look for it', heading, other);
}

/** Numbered headings would be out of order by their numbers then, and what is still open would swallow what comes behind. */
function fixFor({ section, behind, before }: Misplaced, other: string, context: RuleContext): readonly Fix[] {
  const { text, eol } = context;
  if (/^\W*\d/.test(section.heading) || (section.span.end === text.length && isOpen(section, text)))
    return [];
  const at = behind?.span.end ?? before?.span.start ?? 0;
  const title = behind ? l10n.t('Move it behind "{0}"', other) : l10n.t('Move it before "{0}"', other);
  return [{ title, edits: moved(section, at, text, eol) }];
}

/** A fence or a comment without an end. */
function isOpen({ span }: Section, text: string): boolean {
  const own = text.slice(span.start, span.end);
  const fences = own.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length ?? 0;
  return fences % 2 === 1 || endsInComment(own) || /<(?:pre|script|style|textarea)\b/i.test(own);
}

/** Each section keeps its text; blank lines stay between sections, and the end of the file as it is. */
function moved({ span }: Section, at: number, text: string, eol: string): readonly Edit[] {
  const whole = text.slice(span.start, span.end);
  const own = whole.slice(0, endOfText(whole));
  const above = endOfText(text.slice(0, span.start));
  const gap = above === 0 ? text.slice(0, span.start) : withBlankLine(text.slice(above, span.start), eol);
  if (span.end === text.length) {
    return [
      { span: { start: at, end: at }, text: own + (above === 0 ? eol + eol : gap) },
      { span: { start: above, end: text.length }, text: whole.slice(own.length) },
    ];
  }
  const gone = { span: { start: above, end: span.end }, text: gap };
  if (at < text.length)
    return [gone, { span: { start: at, end: at }, text: own + withBlankLine(whole.slice(own.length), eol) }];
  const end = endOfText(text);
  return [gone, { span: { start: end, end }, text: withBlankLine(whole.slice(own.length), eol) + own }];
}

/** Where white space begins that Markdown takes for such: no-break spaces belong to the text. */
function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
