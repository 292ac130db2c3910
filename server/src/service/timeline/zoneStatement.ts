import type { Section } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';
import { endOfWords, isHeadingLine } from './place.ts';

/** "All times in UTC." below the heading of a timeline, "(UTC)" behind a label that text stands behind. */
export function zoneStatement(
  section: Section,
  which: string,
  zone: string,
  text: string,
  eol: string,
): { readonly words: string; readonly edit: Edit } {
  const isLine = isHeadingLine(section, text);
  const words = isLine ? `${which} in ${zone}.` : `(${zone})`;
  return { words, edit: isLine ? lineBelow(section, words, text, eol) : behindLabel(section, words, text) };
}

function lineBelow({ headingSpan: { end } }: Section, line: string, text: string, eol: string): Edit {
  const isFollowed = !/^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r|\n|$)|^\s*$/.test(text.slice(end, end + 200));
  return { span: { start: end, end }, text: `${eol}${eol}${line}${isFollowed ? eol : ''}` };
}

/** `**Timeline:**` is no line that another could stand below. */
function behindLabel({ headingSpan }: Section, words: string, text: string): Edit {
  const end = endOfWords(headingSpan, text);
  return { span: { start: end, end }, text: ` ${words}` };
}
