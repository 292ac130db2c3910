import { describe, expect, it } from 'vitest';
import { analysisOf } from '../support/analyse.ts';

const kindsIn = (text: string): readonly string[] =>
  analysisOf(text).postmortem.sections.map(({ kind }) => kind);

describe('a first-level heading', () => {
  it('is the title where it is the first heading, whatever it says', () => {
    expect(kindsIn('# Timeline\n')).toEqual(['other']);
    expect(kindsIn('A line above.\n\n# Timeline\n')).toEqual(['other']);
  });

  it('begins a section anywhere else', () => {
    expect(kindsIn('# Post-Mortem: Queue\n# Timeline\n# Impact\n')).toEqual(['other', 'timeline', 'impact']);
    expect(kindsIn('## Summary\n\n# Timeline\n')).toEqual(['summary', 'timeline']);
  });
});
