// Whether everybody can read a page: contrast from the colours that are really drawn, and what axe-core finds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { timelineFrame } from './frames.mjs';
import { passed } from './report.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing that axe-core finds, neither in the picture nor in the table. */
export async function checkAccess(frame, what) {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  assert.deepEqual(told, [], `${what} has barriers`);
  passed(`axe-core finds nothing in ${what}`);
}

/** In the colours that are really drawn, text stands out from what is behind it as WCAG asks, and so do marks. */
export async function checkContrast(page, theme) {
  const frame = await timelineFrame(page);
  // Its name, which newer versions of VS Code know without "Default".
  await frame.locator(`body[data-vscode-theme-id$="${theme.replace('Default ', '')}"]`).waitFor();
  const tooFaint = await frame.evaluate(faintParts);
  assert.deepEqual(tooFaint, [], `what is too faint in ${theme}`);
  await checkAccess(frame, `the timeline in ${theme}`);
}

/** Runs in the page: everything that is drawn with less contrast than 4.5:1 (text) or 3:1 (fill or outline of marks). */
function faintParts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const paper = read(getComputedStyle(document.body).backgroundColor);
  const ground =
    paper.alpha > 0
      ? paper.rgb
      : read(getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background')).rgb;
  const contrast = (colour) => {
    const { rgb, alpha } = read(colour);
    return ratio(
      rgb.map((part, at) => part * alpha + ground[at] * (1 - alpha)),
      ground,
    );
  };
  const faint = [];
  for (const node of document.querySelectorAll('svg.timeline text')) {
    const found = contrast(getComputedStyle(node).fill);
    if (found < 4.5) faint.push(`text ${node.textContent} ${found.toFixed(2)}`);
  }
  for (const node of document.querySelectorAll('svg.timeline .mark, svg.timeline .bar')) {
    const { fill, stroke } = getComputedStyle(node);
    const isHollow = node.closest('.approximate') !== null;
    const found = isHollow ? contrast(stroke) : Math.min(contrast(fill), contrast(stroke));
    if (found < 3) faint.push(`mark ${node.parentElement.getAttribute('class')} ${found.toFixed(2)}`);
  }
  return [...new Set(faint)];
}
