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

describe('a heading', () => {
  it('is told on one line, without comments', () => {
    const { title, sections } = analysisOf('Post-Mortem:\nQueue <!-- or\ncache? --> lost\n===\n').postmortem;
    expect(title?.name).toBe('Queue lost');
    expect(sections[0]?.heading).toBe('Post-Mortem: Queue lost');
  });

  it('names its section also with a comment or an anchor in it', () => {
    expect(kindsIn('## Impact <!-- postmortem-disable-line empty-section -->\n')).toEqual(['impact']);
    expect(kindsIn('## <a name="what"></a>Timeline\n')).toEqual(['timeline']);
  });
});

describe('a section of nothing but comments', () => {
  it('is empty, however many there are', () => {
    const comments = '<!-- a --> '.repeat(40);
    const empty = (text: string): boolean | undefined =>
      analysisOf(`## Impact\n\n${text}\n`).postmortem.sections[0]?.empty;
    expect(empty(comments)).toBe(true);
    expect(empty(`${comments}x`)).toBe(false);
  });
});
