/** What browsers leave out of an address before they look at its scheme. */
const ignored = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g;

const rasterData = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/i;

/** An address that a link may lead to: of the web, of a mailbox, or of what lies beside the document; undefined for others. */
export function linkAddress(url: string): string | undefined {
  return address(url, ['http', 'https', 'mailto']);
}

/** The same without what lies beside the document, for places where the document is not. */
export function absoluteLink(url: string): string | undefined {
  const link = linkAddress(url);
  return link !== undefined && /^(?:https?:\/\/|mailto:)./i.test(link) ? link : undefined;
}

/** An address that a picture may be loaded from. Pictures of SVG within an address are none: they can hold scripts. */
export function imageAddress(url: string): string | undefined {
  const bare = url.replace(ignored, '');
  return rasterData.test(bare) ? bare : address(url, ['http', 'https']);
}

/** The same without what lies beside the document. */
export function absoluteImage(url: string): string | undefined {
  const image = address(url, ['http', 'https']);
  return image !== undefined && /^https?:\/\/./i.test(image) ? image : undefined;
}

function address(url: string, schemes: readonly string[]): string | undefined {
  const bare = url.replace(ignored, '');
  // From a page that lies on a disk, two slashes lead into the local network, and Windows would sign in there.
  if (/^[\\/]{2}/.test(bare)) return `https://${bare.replace(/^[\\/]+/, '').replaceAll('\\', '/')}`;
  const scheme = /^([^/?#\\]*?):/.exec(bare)?.[1];
  if (scheme !== undefined && !schemes.includes(scheme.toLowerCase())) return undefined;
  return url.trim();
}
