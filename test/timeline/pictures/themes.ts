import { mixed } from './contrast.ts';

/** The colours of charts that VS Code has where a theme does not say: those of its lists, minimaps and markers. */
const dark = chart('#f14c4c', '#d18616', '#cca700', '#89d185', '#3794ff', '#b180d7');
const light = chart('#e51400', '#d18616', '#bf8803', '#388a34', '#1a85ff', '#652d90');

/** Colours of themes that come with VS Code, by the names of its variables; what shines through is mixed already. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Light Modern': theme('#ffffff', '#3b3b3b', light, '#3b3b3b'),
  'Dark Modern': theme('#1f1f1f', '#cccccc', dark, '#9d9d9d'),
  'Light+': theme('#ffffff', '#616161', light, '#717171'),
  'Dark+': theme('#1e1e1e', '#cccccc', dark),
  'High Contrast': theme(
    '#000000',
    '#ffffff',
    chart('#f48771', '#a55b00', '#ffd370', '#89d185', '#3794ff', '#b180d7'),
  ),
  'High Contrast Light': theme(
    '#ffffff',
    '#292929',
    chart('#b5200d', '#0f4a85', '#895503', '#374e06', '#1a85ff', '#652d90'),
  ),
  'Solarized Light': theme('#fdf6e3', '#616161', light, '#717171'),
  'Solarized Dark': theme('#002b36', '#cccccc', dark),
  Monokai: theme('#272822', '#cccccc', dark),
  'Quiet Light': theme('#f5f5f5', '#616161', light, '#705697'),
  Abyss: theme('#000c18', '#cccccc', dark),
  Red: theme('#390000', '#cccccc', dark),
  'Kimbie Dark': theme('#221a0f', '#cccccc', dark),
  'Tomorrow Night Blue': theme('#002451', '#cccccc', dark),
};

/** Descriptions are the text seen through by three tenths where a theme does not say. */
function theme(
  background: string,
  foreground: string,
  charts: Readonly<Record<string, string>>,
  descriptionForeground = mixed(foreground, background, 0.7),
): Readonly<Record<string, string>> {
  return { 'editor-background': background, foreground, descriptionForeground, ...charts };
}

function chart(
  red: string,
  orange: string,
  yellow: string,
  green: string,
  blue: string,
  purple: string,
): Readonly<Record<string, string>> {
  const colours = { red, orange, yellow, green, blue, purple };
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`charts-${name}`, colour]));
}
