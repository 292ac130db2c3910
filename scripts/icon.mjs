// node scripts/icon.mjs: draws icon.png, the picture of the extension in marketplaces; they take no SVG.
import { startBrowser } from '../test/editor/browser.mjs';

/** From a page: an incident from its start over its mitigation to its end. */
const events = [
  { y: 92, colour: '#e5484d', width: 74 },
  { y: 138, colour: '#f5a524', width: 58 },
  { y: 184, colour: '#30a46c', width: 66 },
];

const size = 256;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
  <defs>
    <linearGradient id="night" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#2b4a7d"/>
      <stop offset="1" stop-color="#14233f"/>
    </linearGradient>
  </defs>
  <rect width="256" height="256" rx="56" fill="url(#night)"/>
  <path d="M68 32 H156 L198 74 V212 a12 12 0 0 1 -12 12 H68 a12 12 0 0 1 -12 -12 V44 a12 12 0 0 1 12 -12 Z" fill="#f6f8fc"/>
  <path d="M156 32 L198 74 H168 a12 12 0 0 1 -12 -12 Z" fill="#b9c6de"/>
  <path d="M88 ${events[0].y} V${events[2].y}" stroke="#b9c6de" stroke-width="6"/>
  ${events.map(({ y, colour }) => `<circle cx="88" cy="${y}" r="13" fill="${colour}"/>`).join('')}
  ${events.map(({ y, width }) => `<rect x="112" y="${y - 6}" width="${width}" height="12" rx="6" fill="#5b7199"/>`).join('')}
</svg>`;

const browser = await startBrowser();
const page = await browser.newPage();
await page.setViewportSize({ width: size, height: size });
await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
await page.screenshot({ path: 'icon.png', omitBackground: true });
await browser.close();
