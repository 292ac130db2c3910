import type { Span } from './markdown/position.ts';

/** `<!-- postmortem-disable-next-line blame -->` and its kin, as one question: is this rule off at this offset? */
export interface Suppressions {
  isOff(rule: string, offset: number): boolean;
}

interface Range extends Span {
  readonly rules: readonly string[];
}

const comment =
  /<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)((?:[\s,]+[\w-]+)*)\s*-->/g;

/** Reads the comments of a text; no rule named means all of them. */
export function suppressionsIn(text: string): Suppressions {
  const ranges: Range[] = [];
  let open: { start: number; rules: readonly string[] }[] = [];
  for (const match of text.matchAll(comment)) {
    const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '' && rule !== '--');
    const at = match.index;
    if (match[1] === 'disable-file') ranges.push({ start: 0, end: text.length + 1, rules });
    else if (match[1] === 'disable') open.push({ start: at, rules });
    else if (match[1] === 'enable') {
      ranges.push(...open.filter((one) => closes(rules, one.rules)).map((one) => ({ ...one, end: at })));
      open = open.filter((one) => !closes(rules, one.rules));
    } else ranges.push({ ...lineAt(text, at, match[1] === 'disable-next-line' ? 1 : 0), rules });
  }
  ranges.push(...open.map((one) => ({ ...one, end: text.length + 1 })));
  return { isOff: (rule, offset) => ranges.some((range) => covers(range, rule, offset)) };
}

function closes(enabled: readonly string[], disabled: readonly string[]): boolean {
  return enabled.length === 0 || disabled.some((rule) => enabled.includes(rule));
}

function covers(range: Range, rule: string, offset: number): boolean {
  return (
    range.start <= offset && offset < range.end && (range.rules.length === 0 || range.rules.includes(rule))
  );
}

function lineAt(text: string, offset: number, below: number): Span {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  for (let line = 0; line < below; line++) start = after(text, start);
  return { start, end: after(text, start) };
}

function after(text: string, lineStart: number): number {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = lineStart;
  return ending.test(text) ? ending.lastIndex : text.length + 1;
}
