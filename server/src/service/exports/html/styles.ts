/** Colours by name; those of pictures have the names that VS Code gives them, which pictures of ours know. */
interface Theme {
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  readonly line: string;
  readonly shade: string;
  readonly note: string;
  readonly tip: string;
  readonly important: string;
  readonly warning: string;
  readonly caution: string;
}

const light: Theme = {
  paper: '#ffffff',
  text: '#1f2328',
  muted: '#57606a',
  link: '#0a58a6',
  line: '#d0d7de',
  shade: '#f4f6f8',
  note: '#0a5fb4',
  tip: '#00714f',
  important: '#7442b8',
  warning: '#8a5a00',
  caution: '#b42318',
};

const dark: Theme = {
  paper: '#15181c',
  text: '#e3e7ec',
  muted: '#a7b0bb',
  link: '#82b8ff',
  line: '#3b434d',
  shade: '#20252b',
  note: '#6fb1ff',
  tip: '#4fc79a',
  important: '#c3a1ff',
  warning: '#e6b450',
  caution: '#ff8f85',
};

function variables(theme: Theme): string {
  const names = Object.entries(theme).map(([name, colour]) => `--${name}: ${colour};`);
  return `:root { ${names.join(' ')} }`;
}

const pictures = `
figure.timeline {
  --vscode-foreground: var(--text);
  --vscode-descriptionForeground: var(--muted);
  --vscode-editor-background: var(--paper);
  --vscode-font-family: inherit;
  --vscode-charts-blue: var(--note);
  --vscode-charts-green: var(--tip);
  --vscode-charts-purple: var(--important);
  --vscode-charts-yellow: var(--warning);
  --vscode-charts-orange: var(--warning);
  --vscode-charts-red: var(--caution);
  margin: 1.25rem 0;
  overflow-x: auto;
}
figure.timeline > svg { display: block; max-width: 100%; min-width: 40rem; height: auto; }`;

const texts = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--text); -webkit-text-size-adjust: 100%; }
body {
  max-width: 52rem; margin: 0 auto; padding: 3rem 1.25rem 4rem;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; font-weight: 650; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0; letter-spacing: -.015em; }
h2 { font-size: 1.4rem; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.125rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, pre, blockquote, details, .table, .alert { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: .25rem 0; }
li > p { margin-bottom: .5rem; }
li > ul, li > ol { margin-bottom: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
img { max-width: 100%; height: auto; }
small { font-size: .875em; }
mark { background: #ffe69a; color: #1f2328; padding: 0 .15em; }
ul > .task-list-item { list-style: none; }
.task-list-item input {
  appearance: none; position: relative; width: 1.05em; height: 1.05em; margin: 0 .1em 0 0; vertical-align: -.15em;
  border: 1.5px solid var(--muted); border-radius: 3px; color: var(--text); font-size: 1em;
}
ul > .task-list-item > input, ul > .task-list-item > p > input { margin-left: -1.5em; }
.task-list-item input:checked::after {
  content: "\\2713"; position: absolute; inset: 0; font-weight: 700; line-height: .9; text-align: center;
}`;

const blocks = `
code, kbd, pre { font-family: ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", Menlo, monospace; font-size: .875em; }
code { background: var(--shade); padding: .15em .35em; border-radius: 4px; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; padding: .1em .4em; border-radius: 4px; }
pre { background: var(--shade); padding: .9rem 1rem; border-radius: 6px; overflow-x: auto; line-height: 1.5; }
pre code { background: none; padding: 0; font-size: inherit; }
blockquote { border-left: 4px solid var(--line); padding: 0 0 0 1rem; margin-left: 0; color: var(--muted); }
blockquote > :last-child, .alert > :last-child, details > :last-child { margin-bottom: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; max-width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead:not(:has(th:not(:empty))) { display: none; }
th { background: var(--shade); font-weight: 600; white-space: nowrap; }
table:has(th:nth-child(6)) :is(th, td) { padding-inline: .5rem; }
table:has(th:nth-child(6)) th { white-space: normal; }
@media (max-width: 40rem) { table:has(th:nth-child(4)) { min-width: 36rem; } }
.short { white-space: nowrap; }
.align-right { text-align: right; }
.align-center { text-align: center; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; }
details[open] > summary { margin-bottom: .75rem; }
summary { cursor: pointer; font-weight: 600; }
.alert { border-left: 4px solid var(--tone); background: var(--shade); padding: .75rem 1rem; border-radius: 0 6px 6px 0; }
.alert-title { color: var(--tone); font-weight: 650; margin-bottom: .35rem; }
.contents { background: var(--shade); border-radius: 8px; padding: 1rem 1.25rem; margin: 2rem 0; }
.contents p { font-weight: 650; margin: 0 0 .5rem; }
.contents li { break-inside: avoid; margin: 0; padding: .125rem 0; }
.contents ol { columns: 16rem auto; column-gap: 2rem; margin: 0; padding-left: 1.5rem; }
.footnotes { font-size: .9rem; color: var(--muted); }
.footnotes-title { font-size: 1.125rem; color: var(--text); }
sup { line-height: 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--muted); }
footer p { margin: 0; }`;

const tones = ['note', 'tip', 'important', 'warning', 'caution']
  .map((kind) => `.alert-${kind} { --tone: var(--${kind}); }`)
  .join('\n');

/** Paper has no colours to lose, no scroll bars and nothing to click on. */
const print = `
@page { margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --text: #000; --muted: #333; --link: #000; --line: #999; --shade: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h2, h3, h4, h5, h6 { margin-top: 1.4em; }
  tr, figure, img, pre, .alert, li { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  .table, pre, figure.timeline { overflow: visible; }
  figure.timeline > svg { min-width: 0; width: 100%; }
  pre { white-space: pre-wrap; border: 1px solid var(--line); }
  code, kbd { border: 1px solid #ccc; }
  pre code { border: 0; }
  table:has(th:nth-child(4)) { min-width: 0; }
  th { white-space: normal; border-bottom: 2px solid #000; }
  .contents, .alert { border: 1px solid var(--line); }
  .alert { border-left-width: 4px; --tone: #000; }
  details::details-content { content-visibility: visible; block-size: auto; }
  main a[href^="http"]::after, main a[href^="mailto:"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}`;

/** The style sheet of pages. It names no part of pictures but the frame around them, whose own styles are confined to them. */
export const styles = [
  variables(light),
  `@media screen and (prefers-color-scheme: dark) { ${variables(dark)} }`,
  texts,
  blocks,
  tones,
  pictures,
  print,
].join('\n');
