/** WCAG's relation of the lighter to the darker of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** So much of one colour over another. */
export function mixed(over: string, under: string, share: number): string {
  const channels = channelsOf(under).map(
    (channel, index) => channel + ((channelsOf(over)[index] ?? 0) - channel) * share,
  );
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** What a browser makes of `var` and `color-mix` in a theme. */
export function resolved(css: string, theme: Readonly<Record<string, string>>): string {
  const variable = /^var\(--vscode-([\w-]+)(?:, (.+))?\)$/.exec(css);
  if (variable) return theme[variable[1] ?? ''] ?? resolved(variable[2] ?? '', theme);
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(css);
  if (mix) return mixed(resolved(mix[1] ?? '', theme), resolved(mix[3] ?? '', theme), Number(mix[2]) / 100);
  if (!/^#[\da-f]{6}$/i.test(css)) throw new Error(`No colour: ${css}`);
  return css;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((index) => Number.parseInt(colour.slice(index, index + 2), 16));
}
