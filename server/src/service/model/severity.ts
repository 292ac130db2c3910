/** The guide's levels, worst first. */
export type SeverityLevel = 'critical' | 'high' | 'medium' | 'low';

export const severityNames: Readonly<Record<SeverityLevel, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

const levels: readonly (readonly [SeverityLevel, RegExp])[] = [
  ['critical', /\b(?:critical|blocker|p-?0|sev(?:erity)?[- ]?[01])\b/i],
  ['high', /\b(?:high|major|p-?1|sev(?:erity)?[- ]?2)\b/i],
  ['medium', /\b(?:medium|moderate|p-?2|sev(?:erity)?[- ]?3)\b/i],
  ['low', /\b(?:low|minor|trivial|p-?[34]|sev(?:erity)?[- ]?[45])\b/i],
];

/** Reads words, P0–P4 and SEV0–SEV4, with or without others beside them, and bare numbers as SEV; undefined for anything else. */
export function severityLevel(text: string): SeverityLevel | undefined {
  const named = /^[0-5]$/.test(text) ? `sev${text}` : text;
  return levels.find(([, pattern]) => pattern.test(named))?.[0];
}

/** A level is named early, or not at all. */
const mostWords = 12;

/** The level whose name is nearest to what was typed; undefined when none is within two edits ("Criticl"). */
export function nearestSeverity(text: string): SeverityLevel | undefined {
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, mostWords);
  const distances = (Object.keys(severityNames) as SeverityLevel[]).map(
    (level) => [Math.min(...words.map((word) => editDistance(word, level)), 9), level] as const,
  );
  const [distance, level] = distances.reduce((best, next) => (next[0] < best[0] ? next : best));
  return distance <= 2 ? level : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
