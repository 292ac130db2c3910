import type { Lane, Stage } from '../view/timelineView.ts';

/** The colours of a picture, each as CSS writes it. */
export interface Palette {
  readonly paper: string;
  readonly foreground: string;
  /** Of what is read second: times, names, dates. */
  readonly muted: string;
  readonly grid: string;
  readonly border: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  /** How much of a stage's colour is seen behind the lanes, and behind its name. */
  readonly shade: number;
  readonly strip: number;
}

/** Okabe and Ito's colours, which people with any colour vision tell apart, dark enough for white paper. */
export const filePalette: Palette = {
  paper: '#ffffff',
  foreground: '#1f2328',
  muted: '#57606a',
  grid: '#e6e8eb',
  border: '#8c959f',
  lanes: {
    system: '#0072b2',
    alert: '#d55e00',
    deploy: '#9a6a00',
    people: '#00835f',
    comms: '#b2588f',
    other: '#6e7781',
  },
  stages: { undetected: '#d55e00', respond: '#e69f00', mitigate: '#0072b2', recover: '#009e73' },
  shade: 0.07,
  strip: 0.15,
};

/** Colours of the theme. Those of charts are mixed with that of text, because some themes make them too pale for their background. */
export const pagePalette: Palette = {
  paper: 'none',
  foreground: 'var(--vscode-foreground)',
  // In light themes what only describes is a little too faint to be read.
  muted: 'color-mix(in srgb, var(--vscode-descriptionForeground) 75%, var(--vscode-foreground))',
  grid: faint('var(--vscode-foreground)', 12),
  border: faint('var(--vscode-foreground)', 55),
  lanes: {
    system: chart('blue'),
    alert: chart('red'),
    deploy: chart('purple'),
    people: chart('green'),
    comms: chart('yellow', 55),
    other: 'var(--vscode-descriptionForeground)',
  },
  stages: {
    undetected: 'var(--vscode-charts-red)',
    respond: 'var(--vscode-charts-orange)',
    mitigate: 'var(--vscode-charts-blue)',
    recover: 'var(--vscode-charts-green)',
  },
  shade: 0.07,
  strip: 0.15,
};

/** The share is as high as the palest theme allows for marks that have 3:1; a test says so. */
function chart(name: string, percent = 78): string {
  return `color-mix(in srgb, var(--vscode-charts-${name}) ${percent}%, var(--vscode-foreground))`;
}

function faint(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}
