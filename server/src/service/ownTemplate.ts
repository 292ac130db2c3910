import { type Analysis, createAnalyser } from './analysis.ts';
import { wantedNames } from './model/metadataLines.ts';
import type { Section } from './model/postmortem.ts';
import { headingKey } from './model/sectionKinds.ts';
import type { OwnTemplate, TemplateSection } from './model/template.ts';

/**
 * What a project's own template asks for: a section for each of its headings below the title, unless `<!-- optional -->`
 * stands under it, and each line of metadata that has no such comment behind it. Once `<!-- required -->` stands somewhere
 * under a heading, only the sections with that comment are asked for. Never throws: a text without headings asks for nothing.
 */
export function ownTemplate(text: string): OwnTemplate {
  const { postmortem, bodyStart } = analysed(text);
  const { sections, metadata, title } = postmortem;
  const below = sections.filter(
    ({ headingSpan }) => headingSpan.start !== headingStartOf(title?.span.start, sections),
  );
  const depth = Math.min(...below.map((section) => section.depth));
  const own = below
    .filter((section) => section.depth === depth)
    .map((section) => ({ section, ...readBody(section, text) }));
  const isExplicit = own.some(({ marked }) => marked === 'required');
  const asked = metadata.fields.filter(({ span }) => markIn(lineFrom(text, span.start)) !== 'optional');
  return {
    id: 'own',
    required: [],
    metadata: wantedNames.filter((name) => asked.some((field) => field.name === name)),
    sections: own.map(
      ({ section, body, marked }): TemplateSection => ({
        heading: section.heading,
        key: headingKey(section.heading),
        kind: section.kind,
        body,
        required: isExplicit ? marked === 'required' : marked !== 'optional',
      }),
    ),
    placeholders: [...new Set(text.slice(bodyStart).match(/\[[^\]\n]{2,}\](?![(:[])/g) ?? [])].filter(
      (words) => !/^\[[ x]\]$/i.test(words),
    ),
  };
}

/** Understands a text at once, with nothing kept. */
export function analysed(text: string): Analysis {
  const steps = createAnalyser()({ uri: 'template:', version: 0, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The heading that is the title is no section. */
function headingStartOf(title: number | undefined, sections: readonly Section[]): number | undefined {
  return sections.find(
    ({ headingSpan: { start, end } }) => title !== undefined && start <= title && title <= end,
  )?.headingSpan.start;
}

type Mark = 'required' | 'optional';

const mark = /[ \t]*<!--\s*(required|optional)\b[^>]*-->[ \t]*/i;

function markIn(text: string): Mark | undefined {
  return mark.exec(text)?.[1]?.toLowerCase() as Mark | undefined;
}

/** The text of a section with its sub-sections, and what the comment in front of them says. */
function readBody(
  { headingSpan, span, heading }: Section,
  text: string,
): { body: string; marked: Mark | undefined } {
  const beside = text.slice(headingSpan.start, headingSpan.end);
  const below = text.slice(headingSpan.end, span.end);
  const own = /^[\s\S]*?(?=^#{1,6}[ \t]|$(?![\s\S]))/m.exec(below)?.[0] ?? '';
  const marked = markIn(beside) ?? markIn(heading) ?? markIn(own);
  return { marked, body: below.replace(mark, '').replaceAll('\r\n', '\n').trim() };
}

function lineFrom(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
}
