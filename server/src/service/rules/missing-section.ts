import * as l10n from '@vscode/l10n';
import { depthBefore, missingSections, sectionBehind } from '../missingSections.ts';
import { heldTo } from '../model/heldTo.ts';
import type { PostMortem } from '../model/postmortem.ts';
import type { Template } from '../model/template.ts';
import { defineRule, type Edit, type Fix, type RuleContext } from '../rule.ts';

/** Reports each section that the document's template asks for and the document has not. */
export default defineRule({
  id: 'missing-section',
  description: 'Every section that the template asks for is there',
  severity: 'warning',
  options: {},
  structural: true,
  ofHeadings: true,
  *check(postmortem, _options, context) {
    const { text, bodyStart, configuration } = context;
    const template = heldTo(postmortem, configuration, text.slice(bodyStart));
    const missing = missingFrom(postmortem, template, context.eol);
    const all =
      missing.length > 1
        ? [insertion(l10n.t('Insert all {0} missing sections', missing.length), missing, context)]
        : [];
    for (const section of missing) {
      yield {
        span: postmortem.title?.span ?? { start: bodyStart, end: bodyStart },
        message: l10n.t('No "{0}" section: readers of a post-mortem look for it', section.heading),
        ...(template.id === 'free' && { severity: 'info' as const }),
        fixes: [insertion(l10n.t('Insert "{0}"', section.heading), [section], context), ...all],
      };
    }
  },
});

/** A section as the template writes it, and the offset of the section that it belongs in front of, if there is one. */
interface MissingText {
  readonly heading: string;
  readonly text: string;
  readonly before: number | undefined;
}

function missingFrom(postmortem: PostMortem, template: Template, eol: string): readonly MissingText[] {
  const { sections } = postmortem;
  return missingSections(sections, template, eol)
    .filter(({ isRequired }) => isRequired)
    .map(({ heading, body, isBefore }) => {
      const before = sectionBehind({ isBefore }, postmortem);
      const depth = depthBefore(before, postmortem);
      const below = body(depth);
      const text = `${'#'.repeat(depth)} ${heading}${below === '' ? '' : eol + eol + below}`;
      return { heading, text, before: before?.span.start };
    });
}

function insertion(title: string, sections: readonly MissingText[], { text, eol }: RuleContext): Fix {
  const places = [...new Set(sections.map((section) => section.before))];
  const edits = places.map((before): Edit => {
    const here = sections.filter((section) => section.before === before).map((section) => section.text);
    return before === undefined
      ? atEnd(here, text, eol)
      : { span: { start: before, end: before }, text: here.map((each) => each + eol + eol).join('') };
  });
  return { title, edits };
}

function atEnd(sections: readonly string[], text: string, eol: string): Edit {
  const end = text.trimEnd().length;
  const joined = sections.join(eol + eol);
  return { span: { start: end, end: text.length }, text: `${end === 0 ? '' : eol + eol}${joined}${eol}` };
}
