import { lanes, stages } from '../view/timelineView.ts';
import { filePalette, type Palette, pagePalette } from './palettes.ts';
import { fontSizes } from './textWidth.ts';

/** Where a picture is seen: in VS Code with its theme, or anywhere as a file. */
export type Look = 'page' | 'file';

type Rule = readonly [selector: string, declarations: string];

const { label, small, title, figure } = fontSizes;

/** The style sheet of pictures. A file has no variables, which few programs but browsers know. */
export function styleSheet(look: Look): string {
  const rules =
    look === 'file'
      ? [...drawing(filePalette), ...fileRules]
      : [...drawing(pagePalette), ...pageRules, ...highContrast.map(inHighContrast)];
  const text = rules.map(([selector, declarations]) => `${scoped(selector)} { ${declarations} }`);
  return `${[...text, ...(look === 'page' ? [inPreview, forcedColours()] : [])].join('\n')}\n`;
}

/** A preview may be narrower than the picture in it. */
const inPreview = '.postmortem-timeline svg.timeline { max-width: 100%; height: auto }';

function drawing(colours: Palette): readonly Rule[] {
  return [...texts(colours), ...lines(colours), ...marks(colours), ...shades(colours)];
}

function texts({ foreground, muted }: Palette): readonly Rule[] {
  return [
    ['text', `font-size: ${label}px; fill: ${foreground}`],
    ['.milestone .label, .length, .count, .name', 'font-weight: 600'],
    ['.bracket .name', `font-weight: 400; fill: ${muted}`],
    ['.time, .problem, .facts, .figure-name, .edge', `fill: ${muted}`],
    ['.time', 'font-variant-numeric: tabular-nums'],
    ['.tick-label, .cut-label, .zone, .lane-name, .legend-name', `font-size: ${small}px; fill: ${muted}`],
    ['.day-label, .stage-name', `font-size: ${small}px; font-weight: 600`],
    ['.cut-label', 'font-style: italic'],
    ['.heading', `font-size: ${title}px; font-weight: 600`],
    ['.facts', 'font-size: 13px'],
    ['.figure', `font-size: ${figure}px; font-weight: 600`],
    ['.section-name', `font-size: ${label}px; font-weight: 600`],
  ];
}

function lines({ paper, foreground, muted, grid, border }: Palette): readonly Rule[] {
  return [
    ['.paper', `fill: ${paper}`],
    ['.grid, .divider', `stroke: ${grid}`],
    ['.axis-line, .midnight', `stroke: ${border}`],
    ['.bracket .span', `fill: none; stroke: ${foreground}; stroke-width: 1.5`],
    ['.zigzag', `fill: none; stroke: ${muted}; stroke-width: 1.25`],
    ['.torn, .ground', `fill: ${paper}`],
    ['.border', `stroke: ${border}; stroke-dasharray: 4 3`],
    ['.severity', `fill: none; stroke: ${foreground}; stroke-width: .75`],
    ['.severity.on', `fill: ${foreground}`],
  ];
}

function marks({ paper, foreground, border, lanes: colours }: Palette): readonly Rule[] {
  return [
    ['.mark', `stroke: ${foreground}; stroke-width: 1.5; stroke-linejoin: round`],
    ['.bar', `stroke: ${foreground}; stroke-width: .75`],
    ...lanes.map((lane): Rule => [`.lane-${lane} .mark, .lane-${lane} .bar`, `fill: ${colours[lane]}`]),
    ['.approximate .mark', `fill: ${paper}; stroke-dasharray: 2.5 1.5`],
    ['.icon', `fill: none; stroke: ${foreground}; stroke-width: 1.25; stroke-linecap: round`],
    ['.pill', `fill: ${paper}; stroke: ${border}`],
    ['.figure-bar', `fill: ${colours.system}`],
    ['.dim', 'opacity: .35'],
    ['.halo', `fill: ${paper}; fill-opacity: .5`],
    // A list has no lines behind its labels but the one that its marks stand on.
    ['&.vertical .halo', 'fill-opacity: 0'],
    ['.ring', 'fill: none; pointer-events: all'],
  ];
}

function shades({ stages: colours, shade, strip }: Palette): readonly Rule[] {
  return [
    ...stages.map((stage): Rule => [`.stage-${stage}`, `fill: ${colours[stage]}`]),
    ['.shade', `fill-opacity: ${shade}`],
    ['.strip', `fill-opacity: ${strip}`],
  ];
}

const fileRules: readonly Rule[] = [
  [
    '',
    'font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  ],
];

const background = 'var(--vscode-editor-background)';

const pageRules: readonly Rule[] = [
  ['', 'display: block; font-family: var(--vscode-font-family)'],
  ['.torn, .ground, .pill, .halo, .approximate .mark', `fill: ${background}`],
  ['.event, .more', 'cursor: pointer; outline: none'],
  ['[aria-current="true"] .halo', 'fill: var(--vscode-editor-selectionBackground); fill-opacity: .5'],
  ['[aria-current="true"] .halo', 'stroke: color-mix(in srgb, var(--vscode-foreground) 55%, transparent)'],
  [
    '.event:focus-visible .ring, .more:focus-visible .ring',
    'stroke: var(--vscode-focusBorder); stroke-width: 2',
  ],
];

/** No shades to rely on, lines that are all as strong as text. */
const highContrast: readonly Rule[] = [
  ['.shade, .strip', 'fill-opacity: 0'],
  [
    '.grid, .divider, .border, .axis-line, .midnight, .pill',
    'stroke: var(--vscode-contrastBorder, var(--vscode-foreground))',
  ],
  ['.grid', 'stroke-opacity: .35'],
  ['text, .bracket .name', 'fill: var(--vscode-foreground)'],
  ['[aria-current="true"] .halo', 'fill: none; stroke: var(--vscode-foreground); stroke-dasharray: 3 2'],
];

function inHighContrast([selector, declarations]: Rule): Rule {
  return [
    selector
      .split(', ')
      .map((part) => `.vscode-high-contrast ${part}`)
      .join(', '),
    declarations,
  ];
}

/** Where the system has taken the colours away, its own: text, paper, and one for the focus. */
function forcedColours(): string {
  const rules: readonly Rule[] = [
    ['text, .bracket .name', 'fill: CanvasText'],
    ['.mark, .bar', 'fill: CanvasText; stroke: CanvasText'],
    ['.approximate .mark', 'fill: Canvas'],
    ['.shade, .strip', 'fill-opacity: 0'],
    ['.grid, .divider, .border, .axis-line, .midnight, .span, .zigzag, .icon, .pill', 'stroke: CanvasText'],
    ['.event:focus-visible .ring, .more:focus-visible .ring', 'stroke: Highlight'],
  ];
  const text = rules.map(([selector, declarations]) => `  ${scoped(selector)} { ${declarations} }`);
  return `@media (forced-colors: active) {\n${text.join('\n')}\n}`;
}

/** Nothing outside of pictures is touched; "&" is the picture itself. */
function scoped(selectors: string): string {
  return selectors
    .split(', ')
    .map((selector) => {
      const theme = /^\.vscode-high-contrast /.exec(selector)?.[0] ?? '';
      const own = selector.slice(theme.length);
      return own.startsWith('&') ? `svg.timeline${own.slice(1)}` : `${theme}svg.timeline ${own}`.trim();
    })
    .join(', ');
}
