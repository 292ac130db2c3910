import { fieldNamed } from '../model/build.ts';
import type { Field } from '../model/postmortem.ts';
import { nearestSeverity, severityLevel, severityNames } from '../model/severity.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a severity that is no level: Critical, High, Medium, Low, P0–P4 and SEV0–SEV4 are read. */
export default defineRule({
  id: 'metadata-severity',
  description: 'The severity is a known level',
  severity: 'error',
  options: {
    levels: {
      type: 'strings',
      default: [],
      description: 'Own names of levels, accepted besides the usual ones.',
    },
  },
  *check({ metadata }, { levels }) {
    const field = fieldNamed(metadata.fields, 'severity');
    if (field === undefined || field.value === '' || isPlaceholder(field.value)) return;
    if (severityLevel(field.value) !== undefined || isOwn(field.value, levels)) return;
    const nearest = nearestSeverity(field.value);
    const suggestion = nearest && severityNames[nearest];
    yield {
      span: field.valueSpan,
      message: `"${shortened(field.value)}" is no severity: ${suggestion ? `did you mean ${suggestion}?` : 'use Critical, High, Medium or Low'}`,
      fixes: suggestion ? [correction(field, suggestion)] : [],
    };
  },
});

/** Safe for a word with a typing error; in a longer value, words beside it would be lost. */
function correction({ value, valueSpan }: Field, name: string): Fix {
  const safe = /^\p{L}+$/u.test(value);
  return { title: `Change to ${name}`, edits: [{ span: valueSpan, text: name }], safe };
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

/** Text of the template is reported by `placeholder` alone. */
function isPlaceholder(value: string): boolean {
  return /\||\[|\b(?:TBD|TODO)\b|\?\?\?|^(?:n\/a|none|unknown|-)$/i.test(value);
}

function isOwn(value: string, levels: readonly string[]): boolean {
  return levels.some((level) => level !== '' && value.toLowerCase().includes(level.toLowerCase()));
}
