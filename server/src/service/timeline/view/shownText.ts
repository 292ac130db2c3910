import { phaseMarker } from '../phase.ts';

const tag =
  /<\/?(?:a|abbr|b|blockquote|br|code|del|details|div|em|font|hr|i|img|ins|kbd|li|mark|ol|p|s|small|span|strike|strong|sub|summary|sup|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** The text of an entry on one line, as a picture shows it: without HTML, marks of links, and the marker of its phase. */
export function shownText(text: string): string {
  return withoutMarker(text.replace(tag, ' ').replace(/<(https?:[^\s<>]*)>/gi, '$1'))
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
