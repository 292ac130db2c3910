import type { Span } from './markdown/position.ts';
import type { PostMortem, Section } from './model/postmortem.ts';
import { sectionNames } from './model/sectionNames.ts';

/** Where the injected grammars colour what they know: they see headings line by line, and no more of a document. */
export interface GrammarRegions {
  readonly timeline: readonly Span[];
  readonly actions: readonly Span[];
  /** Left to Markdown. */
  readonly headings: readonly Span[];
  /** The lines below the title have their fields coloured. */
  readonly hasHead: boolean;
}

/** What scripts/grammars.mjs opens; a test compares the two on real documents. */
export function grammarRegions({ sections, title }: PostMortem, text: string): GrammarRegions {
  const [timeline, actions] = [
    sectionNames.timeline,
    [...sectionNames.actionItems, ...sectionNames.followUp],
  ].map((names) => sections.filter((section) => isNamed(section, names, text)).map(({ span }) => span));
  return {
    timeline: timeline ?? [],
    actions: actions ?? [],
    headings: sections.map(({ headingSpan }) => headingSpan),
    hasHead: title !== undefined && isHead(title.span.start, text),
  };
}

/** A heading with `#`, as bold lines and underlined ones are none to a grammar. */
function isNamed({ key, headingSpan }: Section, names: readonly string[], text: string): boolean {
  return text[headingSpan.start] === '#' && names.includes(key);
}

const incident = /\b(?:post[- ]?mortem|incident|outage|rca|root cause analysis|correction of errors?|coe)\b/i;

function isHead(start: number, text: string): boolean {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return (
    /(?:^|[\r\n\uFEFF]) {0,3}#[ \t]+$/.test(text.slice(Math.max(0, start - 8), start)) && incident.test(line)
  );
}
