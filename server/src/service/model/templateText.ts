import type { SectionKind } from './postmortem.ts';

/** The kinds that have a name of their own. */
export type NamedKind = Exclude<SectionKind, 'other'>;

/** What the guide divides into sub-sections. */
export const dividedBodies: Partial<Record<NamedKind, string>> = {
  impact: [
    '### Users Affected\n\n- [How many were affected, and how]',
    '### Business Impact\n\n- [What it cost, in money, orders or trust]',
    '### Technical Impact\n\n- [Which figures changed, from what to what]',
  ].join('\n\n'),
  rootCause: [
    '### What Happened\n\n[What failed, and how that led to the impact.]',
    '### Why It Happened\n\n1. [What made that possible]',
    '### Contributing Factors\n\n- [What made it likelier, wider or longer]',
  ].join('\n\n'),
  resolution: [
    '### Immediate Actions\n\n1. [What ended the impact]',
    '### Short-term Fixes (Within 1 week)\n\n- [ ] [What keeps it from happening again for now]',
    '### Long-term Improvements (Within 1 month)\n\n- [ ] [What keeps it from happening at all]',
  ].join('\n\n'),
};

/** Bodies of the sections, in snippets and fixes alike; what stands in brackets is for the writer to replace. */
export const bodies: Readonly<Record<NamedKind, string>> = {
  summary: '[What happened, who was affected, and how it was resolved, in one paragraph.]',
  timeline: 'All times in UTC.\n\n- HH:MM - [What was seen or done]',
  impact:
    '- **Users:** [How many were affected, and how]\n- **Business:** [What it cost, in money, orders or trust]\n- **Technical:** [Which figures changed, from what to what]',
  rootCause: '[What failed, and what made that possible.]\n\n- [What else contributed]',
  resolution: '1. [What ended the impact]',
  wentWell: '- [What helped]',
  couldBeBetter: '- [What made the incident longer, wider or harder to see]',
  lessons: '1. [What we know now]',
  actionItems:
    '| Action | Owner | Due Date | Status |\n|--------|-------|----------|--------|\n| [What will exist when this is done] | [Name] | YYYY-MM-DD | 📋 Todo |',
  references: '- [Link]',
  metrics: '- [Figure before, during and after]',
  followUp: '- [ ] Review the action items on YYYY-MM-DD',
};

/** Lines that sections are made of, for snippets: the bodies have one of each kind at most. */
export const lines = {
  fiveWhys: [
    '1. [Why users were affected]',
    '2. [Why that was so]',
    '3. [Why that was so]',
    '4. [Why that was so]',
    '5. [What made all of this possible]',
  ].join('\n'),
  figures: '- [Which figure]: [Value before] → [Value during] → [Value after]',
  factor: '- **[What contributed]:** [How it made the incident likelier, wider or longer]',
} as const;

/** The first line of a document. */
export const titleLine = '# Post-Mortem: [Incident Title]';

/** The metadata block: labels in the template's order, and what stands there until the writer knows better. */
export const metadataBlock = {
  date: { label: 'Date', placeholder: 'YYYY-MM-DD' },
  duration: { label: 'Duration', placeholder: 'X hours Y minutes' },
  severity: { label: 'Severity', placeholder: 'Critical | High | Medium | Low' },
  status: { label: 'Status', placeholder: 'Draft' },
  author: { label: 'Author', placeholder: '[Name]' },
  reviewers: { label: 'Reviewers', placeholder: '[Names]' },
} as const;

/** Every bracketed text of the bodies, so that one left over is recognised to the letter. */
export const bodyPlaceholders: readonly string[] = [bodies, dividedBodies, lines]
  .flatMap(Object.values<string>)
  .flatMap((body) => body.match(/\[[^\]]{2,}\]/g) ?? []);
