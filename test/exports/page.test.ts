import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentTree, htmlPage, timelineFigure } from '../../server/src/service/exports/index.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { timelineView } from '../../server/src/service/timeline/view/view.ts';
import { analysisOf } from '../support/analyse.ts';
import { treeOf } from '../support/exports.ts';

const page = (text: string, options: object = {}): string =>
  htmlPage({ title: 'Q', root: treeOf(text), ...options });

describe('a page', () => {
  it('is told where the document comes from', () => {
    const html = page('# A', { title: 'A < b', lang: 'de', generatedFrom: 'a.md', footer: 'Internal' });
    expect(html).toMatch(/^<!doctype html><html lang="de"><head><meta charset="utf-8">/);
    expect(html).toContain('<title>A &#x3C; b</title>');
    expect(html).toContain('<footer><p>Exported from the file <code>a.md</code></p><p>Internal</p></footer>');
  });

  it('has the title of the document, or its own', () => {
    expect(page('# A')).toContain('<main><h1 id="section-a">A</h1></main>');
    expect(page('text')).toContain('<main><h1>Q</h1><p>text</p></main>');
  });

  it.each([
    [3, false],
    [4, true],
  ])('with %i parts has contents: %s', (parts, has) => {
    const text = Array.from({ length: parts }, (_, at) => `## Part ${at}`).join('\n\n');
    expect(page(`# A\n\nbefore\n\n${text}`).includes('<nav')).toBe(has);
  });

  it('has the picture below the heading it belongs to', () => {
    const text = '# A\n\n## Summary\n\n## Timeline\n\nentries';
    const html = page(text, {
      timelineSvg: '<svg></svg>',
      timelineHeadingOffset: text.indexOf('## Timeline'),
    });
    expect(html).toMatch(
      />Timeline<\/h2><figure class="timeline" aria-label="Timeline" tabindex="0"><svg><\/svg><\/figure>\s*<p>entries/,
    );
  });

  it('loses no picture whose heading is not there', () => {
    expect(page('# A\n\n## B', { timelineSvg: '<svg></svg>', timelineHeadingOffset: 99 })).toMatch(
      /<\/h1>\s*<figure class="timeline" aria-label="Timeline" tabindex="0"><svg><\/svg><\/figure><h2/,
    );
  });
});

describe('the page of the example', () => {
  const path = join(import.meta.dirname, '../../examples/2024-03-12-search-index-outage.md');
  const analysis = analysisOf(readFileSync(path, 'utf8'));
  const view = timelineView(analysis, parseConfiguration({}).configuration);
  const html = htmlPage({
    title: 'Example',
    root: documentTree(analysis),
    timelineSvg: timelineFigure(view),
    timelineHeadingOffset: analysis.source.text.indexOf('## Timeline'),
  });

  it('has each id once, and all that are referred to', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby="|url\(#)([^")]+)/g)].flatMap(
      ([, id = '']) => id.split(' '),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('has a picture whose styles touch nothing else', () => {
    const [, picture = ''] =
      /<figure class="timeline" aria-label="Timeline" tabindex="0">([\s\S]*?)<\/figure>/.exec(html) ?? [];
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(picture) ?? [];
    const selectors = css.replace(/@media[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
    expect(selectors.length).toBeGreaterThan(20);
    expect(
      selectors.flatMap((each) => each.split(',')).filter((each) => !each.includes('svg.timeline')),
    ).toEqual([]);
  });
});

describe('a timeline without times', () => {
  it('has no picture', () => {
    const view = timelineView(
      analysisOf('# Post-Mortem: Q\n\n## Timeline\n'),
      parseConfiguration({}).configuration,
    );
    expect(timelineFigure(view)).toBeUndefined();
  });
});
