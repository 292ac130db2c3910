import { literalForm } from '../literalForm.ts';
import type { Span } from '../markdown/position.ts';
import { templateGaps } from '../model/templateGaps.ts';
import { bodyPlaceholders } from '../model/templateText.ts';
import { summaryPlaceholders } from '../summaries/placeholders.ts';
import { rewritePlaceholders } from './rewrites.ts';
import { completionPlaceholders } from './vagueness.ts';

const forms: readonly RegExp[] = [
  new RegExp(
    [bodyPlaceholders, templateGaps, rewritePlaceholders, completionPlaceholders, summaryPlaceholders]
      .flat()
      .map(literalForm)
      .join('|'),
    'g',
  ),
  /\[(?:Names?|Incident Title|Title|Your Name|Author|Owner|Link|Description|Date|Action|Event|Time|Time zone)\](?!\(|:)/gi,
  /\[(?:Link|Insert|Describe|Enter|Fill in|Add|Your)(?: [\w ,/-]{1,60})?\](?!\(|:)/g,
  /\bYYYY-MM-DD\b/g,
  /(?<![\w:])HH:MM(?![\w:])/g,
  /\bX hours?(?: and)? Y minutes?\b/gi,
  /\bCritical \\?\| High \\?\| Medium \\?\| Low\b/gi,
  /\bDraft \\?\| Under Review \\?\| Published\b/gi,
  /\bOne paragraph summary of\b[^.\n]*\.?/gi,
  /\blorem ipsum\b/gi,
  /\?{3,}/g,
  /(?<!📋\s?)(?<![\w:-])(?:TODO|TBD|FIXME)\b/gu,
];

/** A text that stands for one to be written. */
export interface Gap extends Span {
  readonly words: string;
}

/** Most texts have nothing that any of the forms begins with: one look tells. */
const worthALook = /[[?]|YYYY|HH:MM|\bX hour|Critical|Draft|One paragraph|lorem|TODO|TBD|FIXME/i;

/** What a template, a rewrite or a completion left for the writer to replace, in the order of the text; `own` are those of a project's template. */
export function gapsIn(text: string, own: readonly string[] = []): readonly Gap[] {
  if (!worthALook.test(text)) return [];
  const gaps: Gap[] = [];
  for (const form of own.length > 0 ? [...forms, new RegExp(own.map(literalForm).join('|'), 'g')] : forms) {
    for (const { index: start, 0: words } of text.matchAll(form)) {
      const end = start + words.length;
      if (!gaps.some((other) => start < other.end && other.start < end)) gaps.push({ start, end, words });
    }
  }
  return gaps.sort((a, b) => a.start - b.start);
}
