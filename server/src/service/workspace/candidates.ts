import type { SourceText } from '../markdown/position.ts';
import { headingKey, kindOfKey } from '../model/sectionKinds.ts';

/** In characters: a title stands above this. */
const head = 2000;
/** In characters: what is longer is no post-mortem that somebody wrote, and takes seconds. */
const longest = 512 * 1024;
const words = /post-?\s?mortem|incident|outage|\brca\b|root[\s-]+cause|\bcoe\b|correction\s+of\s+error/i;

/**
 * Whether it is worth while to analyse a file in order to know whether it is a post-mortem: a look at words and lines, which
 * costs a hundredth. It is wide enough for everything that is recognised, but for documents with no two sections of usual names.
 */
export function mayBePostMortem({ uri, text }: Pick<SourceText, 'uri' | 'text'>): boolean {
  if (text.length > longest) return false;
  return words.test(text.slice(0, head)) || words.test(decoded(uri)) || kindsNamed(text).size > 1;
}

function decoded(uri: string): string {
  return uri.replaceAll('%20', ' ');
}

/** A line that may be a heading, whatever its form: `## Impact`, `**Impact:** …`, `- **Impact**`, `Impact`. */
const headingLike =
  /^[ \t]{0,3}(?:[-*+][ \t]+)?(?:#{1,6}[ \t]+|\*\*|__)?([^\r\n*_#|<]{3,60}?)(?:\*\*.*|__.*|:.*|#*)$/gm;

function kindsNamed(text: string): ReadonlySet<string> {
  const kinds = [...text.matchAll(headingLike)].map(([, line = '']) => kindOfKey(headingKey(line)));
  return new Set(kinds.filter((kind) => kind !== 'other'));
}
