import { expect, it } from 'vitest';
import { previewOf } from '../../../server/src/service/timeline/picture/preview.ts';
import { viewOf } from '../view/document.ts';

it('is a picture that brings the colours of the theme along, below the heading of the timeline', () => {
  const view = viewOf('list');
  const { svg, headingLine } = previewOf(view) ?? {};
  expect(headingLine).toBe(view.headingLine);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toMatch(/<style>[^<]*svg\.timeline[^<]*var\(--vscode-foreground\)/);
  expect(svg).not.toContain('tabindex');
});

it.each(['none', 'untimed'])('is not drawn for "%s", whose text says as much', (name) => {
  expect(previewOf(viewOf(name))).toBeUndefined();
});
