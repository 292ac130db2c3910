import { nearestName } from './nearest.ts';
import { ownNameIn } from './ownNames.ts';

/** The guide's levels, worst first. */
export type SeverityLevel = 'critical' | 'high' | 'medium' | 'low';

export const severityNames: Readonly<Record<SeverityLevel, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** A project's own names for them. */
export type OwnLevels = Readonly<Record<string, SeverityLevel>>;

const worstFirst = Object.keys(severityNames) as readonly SeverityLevel[];

/** How many levels the first is worse than the second. */
export function levelsAbove(level: SeverityLevel, other: SeverityLevel): number {
  return worstFirst.indexOf(other) - worstFirst.indexOf(level);
}

const sev = '(?:(?:sev(?:erity)?|level|lvl)[- ]?|s-?)';
const p = '(?:p|prio(?:rity)?|pri)[- ]?';

/** By words, and by numbers where there are none: "Level 1 – low" is low. */
const readings: readonly (readonly (readonly [SeverityLevel, RegExp])[])[] = [
  [
    ['critical', /\bcritical\b/i],
    ['high', /\b(?:high|major)\b/i],
    ['medium', /\b(?:medium|moderate)\b/i],
    ['low', /\b(?:low|minor)\b/i],
  ],
  [
    ['critical', new RegExp(`\\b(?:${p}0|${sev}[01])\\b`, 'i')],
    ['high', new RegExp(`\\b(?:${p}1|${sev}2)\\b`, 'i')],
    ['medium', new RegExp(`\\b(?:${p}2|${sev}3)\\b`, 'i')],
    ['low', new RegExp(`\\b(?:${p}[34]|${sev}[45])\\b`, 'i')],
  ],
];

/**
 * Reads words, P0–P4 and SEV0–SEV4, with or without others beside them, bare numbers as SEV, and a project's own names before
 * them; undefined for anything else and for a choice that is still to be made.
 */
export function severityLevel(text: string, own: OwnLevels = {}): SeverityLevel | undefined {
  const named = ownNameIn(text, own);
  if (named) return named.meaning;
  const [first, ...others] = text.split('|').map(levelIn);
  return others.every((level) => level === first) ? first : undefined;
}

/** Of what stands in brackets a word alone counts, and more only where nothing else does: "P1 (Critical)", but "Medium (was high at first)". */
function levelIn(text: string): SeverityLevel | undefined {
  const named = /^\W*[0-5]\W*$/.test(text) ? `sev${text.replace(/\W/g, '')}` : text;
  return firstLevel(named.replace(/\((?!\w+\))[^)]*\)/g, ' ')) ?? firstLevel(named);
}

function firstLevel(text: string): SeverityLevel | undefined {
  for (const reading of readings) {
    const found = reading.flatMap(([level, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ level, at }];
    });
    if (found.length > 0) return found.toSorted((a, b) => a.at - b.at)[0]?.level;
  }
  return undefined;
}

/** A level is named early, or not at all. */
const mostWords = 12;

/** The level whose name is nearest to what was typed, as it is written; undefined when none is near ("Criticl"). */
export function nearestSeverity(text: string, own: readonly string[] = []): string | undefined {
  const names = [...Object.values(severityNames), ...own];
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  return [text, ...words].map((word) => nearestName(word, names)).find((name) => name !== undefined);
}

/** What stands for each level in the forms that are read, worst first. */
const forms: readonly (readonly [RegExp, Readonly<Record<SeverityLevel, string>>])[] = [
  [/\b(critical|high|major|medium|moderate|low|minor)\b/i, severityNames],
  [/(?<=\bp(?:rio(?:rity)?|ri)?[- ]?)[0-4]\b/i, { critical: '0', high: '1', medium: '2', low: '3' }],
  [
    /(?<=\b(?:(?:sev(?:erity)?|level|lvl)[- ]?|s-?))[0-5]\b|^[0-5]$/i,
    { critical: '1', high: '2', medium: '3', low: '4' },
  ],
];

/** A severity written as `text` is, at another level: "SEV-3 / P2" at high is "SEV-2 / P1"; undefined for own names that have no such level. */
export function severityAt(text: string, level: SeverityLevel, own: OwnLevels = {}): string | undefined {
  const named = ownNameIn(text, own);
  if (named) {
    const name = Object.keys(own).find((each) => own[each] === level);
    return name && text.slice(0, named.start) + name + text.slice(named.end);
  }
  return forms.reduce(
    (changed, [form, names]) => changed.replace(form, (word) => inCaseOf(word, names[level])),
    text,
  );
}

function inCaseOf(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word === word.toLowerCase() ? name.toLowerCase() : name;
}
