/** The width of texts in the font of the picture, in pixels; each is measured once. */
export function measuring(root: Element): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let font = '';
  return (text) => {
    const { fontFamily } = getComputedStyle(root);
    if (!canvas) return text.length * 7;
    if (font !== fontFamily) known.clear();
    font = fontFamily;
    canvas.font = `12px ${fontFamily}`;
    const width = known.get(text) ?? canvas.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
