import { readFileSync } from 'node:fs';

interface Snippet {
  /** What is typed for it; several for one that stands for several. */
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Where the manifest says that the snippets for Markdown are. */
export const snippetPath: string = manifest.contributes.snippets.find(
  ({ language }: { language: string }) => language === 'markdown',
).path;

/** The snippets by name, as they are shipped. */
export const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL(snippetPath, root), 'utf8'),
);

/** A stop of a snippet: `${1:text}`, `${1|first,second|}` or `$0`; choices offer their first. */
interface Stop {
  readonly number: number;
  readonly offered: string;
  readonly choices: readonly string[];
}

type Piece = string | Stop;

const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '30',
};

const syntax =
  /\\([$}\\])|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$(\d+)|\$\{?([A-Z_]+)\}?/g;

/** The stops of a snippet, in the order of the text. */
export function stopsOf(body: readonly string[]): readonly Stop[] {
  return piecesOf(body.join('\n')).filter((piece) => typeof piece !== 'string');
}

/** What stands in the document when somebody types `typed` at the stops of these numbers and accepts what the others offer. */
export function expanded(body: readonly string[], typed: ReadonlyMap<number, string> = new Map()): string {
  return piecesOf(body.join('\n'))
    .map((piece) => (typeof piece === 'string' ? piece : (typed.get(piece.number) ?? piece.offered)))
    .join('');
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(syntax)) {
    pieces.push(text.slice(end, match.index), pieceOf(match));
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)];
}

function pieceOf(match: RegExpMatchArray): Piece {
  const [, escaped, chosen, list, named, offered, bare, variable] = match;
  if (escaped !== undefined) return escaped;
  if (variable !== undefined) return variableNamed(variable);
  if (chosen === undefined) return { number: Number(named ?? bare), offered: plain(offered), choices: [] };
  const choices = [...(list ?? '').matchAll(/(?:\\.|[^,\\])+/g)].map(([choice]) => plain(choice));
  return { number: Number(chosen), offered: choices[0] ?? '', choices };
}

/** Defaults may hold variables and escapes, no stops of their own. */
function plain(text = ''): string {
  return text
    .replace(/\$\{?([A-Z_]+)\}?/g, (_, name: string) => variableNamed(name))
    .replace(/\\([$}\\,|])/g, '$1');
}

/** Only variables that say the same everywhere: the hour is a local one, and would stand beside "UTC". */
function variableNamed(name: string): string {
  const value = variables[name];
  if (value === undefined) throw new Error(`No snippet may say $${name}`);
  return value;
}
