import type { Analysis } from '../analysis.ts';

/** The last part of its address. */
export function fileNameOf({ source: { uri } }: Analysis): string {
  const name = uri.replace(/^.*[/\\]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
