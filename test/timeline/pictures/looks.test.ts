import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../../server/src/service/timeline/picture/looks.ts';
import { filePalette, pagePalette } from '../../../server/src/service/timeline/picture/palettes.ts';
import { contrast, mixed, resolved } from './contrast.ts';
import { themes } from './themes.ts';

describe('a file', () => {
  const { paper, foreground, muted, lanes, stages, shade, strip } = filePalette;
  const grounds = [paper, ...Object.values(stages).map((stage) => mixed(stage, paper, shade))];

  it.each(Object.entries(lanes))('has marks of %s that are seen on every stage', (_, colour) => {
    for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has texts that can be read on every stage, and on the strips that name them', () => {
    const strips = Object.values(stages).map((stage) => mixed(stage, paper, strip));
    for (const ground of grounds) expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [...grounds, ...strips])
      expect(contrast(foreground, ground)).toBeGreaterThanOrEqual(7);
  });

  it('needs no variables and nothing from elsewhere', () => {
    expect(styleSheet('file')).not.toMatch(/var\(|url\(|@import|color-mix/);
  });
});

describe.each(Object.entries(themes))('a page in %s', (_, theme) => {
  const colour = (css: string): string => resolved(css, theme);
  const { foreground, muted, lanes, stages, shade, strip } = pagePalette;
  const paper = theme['editor-background'] ?? '';
  const tinted = Object.values(stages).map((stage) => mixed(colour(stage), paper, shade));

  it.each(Object.entries(lanes))('has marks of %s that are seen', (_, css) => {
    for (const ground of [paper, ...tinted]) expect(contrast(colour(css), ground)).toBeGreaterThanOrEqual(3);
  });

  it('has outlines and texts as good as its own', () => {
    const strips = Object.values(stages).map((stage) => mixed(colour(stage), paper, strip));
    for (const ground of [...tinted, ...strips])
      expect(contrast(colour(foreground), ground)).toBeGreaterThanOrEqual(4);
    for (const ground of tinted) expect(contrast(colour(muted), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet of pages', () => {
  const css = styleSheet('page');

  it('is the file that pages link', () => {
    expect(readFileSync('media/timeline.css', 'utf8').endsWith(css)).toBe(true);
  });

  it('touches nothing but timelines', () => {
    const selectors = css
      .split('\n')
      .filter((line) => line.includes('{') && !line.startsWith('@media'))
      .flatMap((line) => line.split('{')[0]?.split(',') ?? []);
    expect(selectors.length).toBeGreaterThan(40);
    for (const selector of selectors)
      expect(selector.trim()).toMatch(
        /^(?:\.vscode-high-contrast |\.postmortem-timeline )?svg\.timeline(?:\.vertical)?(?: |$)/,
      );
  });
});
