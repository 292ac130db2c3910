import * as l10n from '@vscode/l10n';
import type { Section } from '../model/postmortem.ts';
import { siblingsIn } from '../model/siblings.ts';
import { ownSectionOf, templateOf } from '../model/template.ts';
import { defineRule } from '../rule.ts';
import { isHeadingLine } from '../timeline/place.ts';

/** Reports a section that is there already, side by side with the first. */
export default defineRule({
  id: 'duplicate-section',
  description: 'Every section is there once',
  severity: 'warning',
  options: {},
  ofHeadings: true,
  *check(postmortem, _options, { text, configuration }) {
    const { sections } = postmortem;
    const template = templateOf(postmortem, configuration);
    const known = sections.filter((each) => each.kind !== 'other' || ownSectionOf(template, each));
    const withHeadings = known.filter((section) => isHeadingLine(section, text));
    const own = new Set(withHeadings.length > 0 ? withHeadings : known);
    for (const siblings of siblingsIn(sections)) {
      const first = new Map<string, Section>();
      for (const section of siblings.filter((each) => own.has(each))) {
        const other = first.get(nameOf(section));
        if (other) yield problemOf(section, other);
        else first.set(nameOf(section), section);
      }
    }
  },
});

/**
 * Names under which nobody would look for two things. Others of one kind may stand side by side, as "Root Causes" and "Trigger"
 * do, or "Fault" and "Five whys".
 */
const sameNames: readonly (readonly string[])[] = [
  ['summary', 'executive summary', 'incident summary', 'tl dr', 'tldr'],
  ['timeline', 'incident timeline', 'timeline of events'],
  ['impact', 'impact analysis'],
  ['root cause', 'root causes', 'root cause s', 'root cause analysis', 'rca'],
  ['what could be better', 'what could be improved', 'what went wrong', 'what did not go well'],
  ['resolution', 'incident resolution', 'resolution and recovery'],
  ['lessons learned', 'lessons learnt', 'lessons'],
  ['what went well', 'went well', 'things that went well'],
  ['action items', 'action item', 'actions', 'corrective actions', 'follow up actions'],
];

function nameOf({ key }: Section): string {
  return sameNames.find((names) => names.includes(key))?.[0] ?? key;
}

function problemOf(section: Section, first: Section) {
  const message =
    section.heading === first.heading
      ? l10n.t('"{0}" is there twice: merge the two, or name this one for what it adds', section.heading)
      : l10n.t(
          '"{0}" and "{1}" are the same section: merge the two, or name this one for what it adds',
          section.heading,
          first.heading,
        );
  return {
    span: section.headingSpan,
    message,
    related: [{ span: first.headingSpan, message: l10n.t('The first one') }],
  };
}
