import { slugOf } from './slug.ts';

/** Where new post-mortems go, unless a setting says otherwise. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: these are variables of the setting.
export const defaultPath = 'postmortems/${date}-${slug}.md';

/** What the variables of a path stand for. */
export interface PathValues {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** As it is called in the document; nothing where it is not known yet. */
  readonly severity: string | undefined;
}

/** Why a pattern is no path in a workspace folder; `variable` is the one that there is none of. */
export type PathProblem =
  | { readonly kind: 'absolute' | 'outside' | 'extension' | 'characters' | 'empty' }
  | { readonly kind: 'variable'; readonly variable: string };

/** Undefined where a pattern is in order: relative, inside its folder, Markdown, of known variables. */
export function pathProblem(pattern: string): PathProblem | undefined {
  const unknown = [...pattern.matchAll(/\$\{([^}]*)\}/g)].find(
    ([, name = '']) => !Object.hasOwn(meanings, name),
  );
  if (unknown) return { kind: 'variable', variable: unknown[0] };
  if (pattern.trim() === '') return { kind: 'empty' };
  if (/^(?:[/\\~]|[a-z][a-z\d+.-]*:)/i.test(pattern)) return { kind: 'absolute' };
  if (pattern.split(/[/\\]/).includes('..')) return { kind: 'outside' };
  if (/[<>:"|?*\0-\x1F]/.test(pattern)) return { kind: 'characters' };
  return /[^/\\]\.(?:md|markdown)$/i.test(pattern) ? undefined : { kind: 'extension' };
}

const meanings: Readonly<Record<string, (values: PathValues) => string>> = {
  date: ({ date }) => date,
  year: ({ date }) => date.slice(0, 4),
  month: ({ date }) => date.slice(5, 7),
  slug: ({ title }) => slugOf(title),
  severity: ({ severity }) => (severity ? slugOf(severity) : ''),
};

/** The path that a pattern means, with `/` between folders; a variable without a value leaves no mark of itself. */
export function pathOf(pattern: string, values: PathValues): string {
  return pattern
    .replace(/\$\{([^}]*)\}/g, (_, name: string) => meanings[name]?.(values) ?? '')
    .split(/[/\\]/)
    .map(tidied)
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

/** Without the separators that an empty variable leaves at an end or twice; a dot in front stays, as in ".postmortem". */
function tidied(segment: string): string {
  return segment
    .trim()
    .replace(/([-_ ])[-_ ]+/g, '$1')
    .replace(/^[-_ ]+|[-_ ]+$|[-_ ]+(?=\.(?:md|markdown)$)/gi, '');
}
