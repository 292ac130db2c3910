/** Longer sides than this some browsers draw as nothing. */
const longest = 16_000;

/** A picture as PNG in base64, with `scale` pixels for one of its own; null where the browser cannot draw it. */
export async function rasterise(svg: string, scale: number): Promise<string | null> {
  try {
    const image = await loaded(svg);
    const factor = Math.min(scale, longest / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * factor);
    canvas.height = Math.round(image.height * factor);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1] ?? null;
  } catch {
    return null;
  }
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
