import { phaseMarker } from '../phase.ts';

const attributes = String.raw`(?:\s[^<>]*)?\/?>`;
const block = new RegExp(
  String.raw`<\/?(?:blockquote|br|details|div|hr|img|li|ol|p|summary|table|td|tr|ul)${attributes}`,
  'gi',
);
const inline = new RegExp(
  String.raw`<\/?(?:a|abbr|b|code|del|em|font|i|ins|kbd|mark|s|small|span|strike|strong|sub|sup|u)${attributes}`,
  'gi',
);

/** The text of an entry on one line, as a picture shows it: without HTML, marks of links, and the marker of its phase. */
export function shownText(text: string): string {
  return withoutMarker(
    text
      .replace(block, ' ')
      .replace(inline, '')
      .replace(/<(https?:[^\s<>]*)>/gi, '$1'),
  )
    .replace(/!?\[([^[\]]+)\](?:\[[^[\]]*\]|\([^()\s]*\))/g, '$1')
    .replace(/~~/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "[detected] Alert fired" is "Alert fired": what it marks is said beside it. "Detected: alert fired" stays. */
function withoutMarker(text: string): string {
  const { first, last } = phaseMarker.exec(text)?.groups ?? {};
  if (first === undefined && last === undefined) return text;
  return first === undefined
    ? text.replace(/[[(][^[\]()]*[\])][\s.*_]*$/, '')
    : text.replace(/^[\s*_]*[[(][^[\]()]*[\])]/, '');
}

/** A time as written, without Markdown. */
export function shownTime(written: string): string {
  return written.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}
