/** The width of texts in the font of the picture, in pixels; each is measured once. */
export function measuring(root: Element): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  // A page keeps its font: VS Code reloads windows in which that changes.
  if (canvas) canvas.font = `12px ${getComputedStyle(root).fontFamily}`;
  return (text) => {
    if (!canvas) return text.length * 7;
    const width = known.get(text) ?? canvas.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
