import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar, type StateStack } from 'vscode-textmate';

/** A stretch of a line that has the same scopes, without that of the document. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** The grammars that the manifest contributes. */
export const contributions: readonly Contribution[] = manifest.contributes.grammars;

/** Where the grammars that Markdown includes are; those of fenced languages are left out. */
const builtIn: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
};

const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
const engine = oniguruma.loadWASM(wasm).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}));

/** Markdown as VS Code colours it: the engine and the grammar are those of VS Code. */
export const plainMarkdown = await markdownWith([]);
export const markdownWithOurs = await markdownWith(contributions);

async function markdownWith(injected: readonly Contribution[]): Promise<IGrammar> {
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => grammarOf(scope),
    getInjections: (scope) =>
      injected.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) throw new Error('No grammar of Markdown');
  return grammar;
}

function grammarOf(scope: string): IRawGrammar | null {
  const own = contributions.find(({ scopeName }) => scopeName === scope)?.path;
  const path = own
    ? new URL(own, root)
    : builtIn[scope] && require.resolve(`tm-grammars/grammars/${builtIn[scope]}.json`);
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The tokens of each line. */
export function tokensOf(grammar: IGrammar, text: string): readonly (readonly Token[])[] {
  let state: StateStack = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1),
    }));
  });
}
