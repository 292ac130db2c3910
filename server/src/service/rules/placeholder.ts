import { bodyPlaceholders } from '../model/template.ts';
import { defineRule } from '../rule.ts';

const forms: readonly RegExp[] = [
  ...bodyPlaceholders.map((text) => new RegExp(escaped(text), 'g')),
  /\[(?:Names?|Incident Title|Title|Your Name|Author|Owner|Link|Description|Date)\](?!\(|:)/gi,
  /\bYYYY-MM-DD\b/g,
  /(?<![\w:])HH:MM(?![\w:])/g,
  /\bX hours?(?: and)? Y minutes?\b/gi,
  /\bCritical \\?\| High \\?\| Medium \\?\| Low\b/gi,
  /\bDraft \\?\| Under Review \\?\| Published\b/gi,
  /\bOne paragraph summary of\b[^.\n]*\.?/gi,
  /\blorem ipsum\b/gi,
  /\?{3,}/g,
  /(?<![📋\w:-]\s?)\b(?:TODO|TBD|FIXME)\b/g,
];

/** Reports text that a template left for the writer to replace. */
export default defineRule({
  id: 'placeholder',
  description: 'No text is left over from the template',
  severity: 'warning',
  options: {},
  *checkProse({ text }) {
    const taken: { start: number; end: number }[] = [];
    for (const form of forms) {
      for (const match of text.matchAll(form)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        taken.push(span);
        yield { span, message: `"${match[0]}" is left from the template: replace it` };
      }
    }
  },
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
