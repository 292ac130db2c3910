/** How far a document has come. */
export type Stage = 'draft' | 'under review' | 'published';

const stages: readonly (readonly [Stage, RegExp])[] = [
  ['published', /\b(?:published|final(?:i[sz]ed)?|completed?|done|closed|approved|released)\b/i],
  ['under review', /\b(?:(?:under|in|for|awaiting|pending) review|reviewing|reviewed)\b/i],
  ['draft', /\b(?:draft|wip|work in progress|in progress|started|unfinished)\b/i],
];

/** Reads "Draft", "In review", "Final" and their kin; undefined for other words and for a choice that is still to be made. */
export function stageOf(text: string): Stage | undefined {
  return text.includes('|') ? undefined : stages.find(([, pattern]) => pattern.test(text))?.[0];
}
