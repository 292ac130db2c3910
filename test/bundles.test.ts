import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { type Metafile, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as service from '../server/src/service/index.ts';
import { connect } from './server/client.ts';
import { draft } from './server/documents.ts';
import { productionCheckout } from './support/checkout.ts';
import { pseudoTexts } from './support/pseudo.ts';
import { connectionTo, loadInWorker, startWorker } from './support/worker.ts';

let folder: string;
beforeAll(() => {
  folder = productionCheckout();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bundles = [
  { name: 'client.browser.js', externals: ['vscode'] },
  { name: 'server.browser.js', externals: [] },
];

/** Uses of what Node alone has, in the middle of code. */
const nodeGlobal = /(?<![.\w$'"`])(?:(?:process|Buffer|global)\s*[.[]|(?:__dirname|__filename)\b)/;

/** Packages that ask first whether they are in Node, or never come to it here. */
const careful = /\/node_modules\/(?:minimatch|picomatch|vscode-uri|yaml)\//;

/** Lines of `scripts/sharedService.mjs`, in no file: what they require is looked for in the bundle. */
const written = /^shared:/;

/** What stands in the browser's bundle for both hosts. */
const shared =
  /server\/src\/service\/|node_modules\/(?:@vscode\/l10n|vscode-languageserver-types)\/|node_modules\/vscode-(?:jsonrpc|languageserver|languageserver-protocol)\/lib\/common\/(?!utils\/is\.js)/;

/** What is understood and found in each has to be the same with the packages of a browser as with those of Node. */
const documents = readdirSync(join(import.meta.dirname, '../examples')).filter((name) =>
  name.endsWith('.md'),
);

describe.each(bundles)('$name', ({ name, externals }) => {
  it('imports nothing of Node', () => {
    const { inputs, outputs } = metafileOf(name);
    const imported = Object.values(outputs).flatMap(({ imports }) => imports);
    expect([...new Set(imported.filter(({ external }) => external).map(({ path }) => path))]).toEqual(
      externals,
    );
    expect(Object.keys(inputs).filter(isBuiltin)).toEqual([]);
  });

  it('requires nothing else', () => {
    const required = [...textOf(name).matchAll(/(?<![.\w$])require\(([^)]*)\)/g)].map(([, what]) => what);
    expect([...new Set(required)]).toEqual(externals.map((external) => `"${external}"`));
  });

  it('uses no global of Node', () => {
    const files = Object.keys(metafileOf(name).inputs).filter(
      (path) => !careful.test(`/${path}`) && !written.test(path),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(usesNode)).toEqual([]);
  });
});

describe('server.node.cjs', () => {
  it('takes the service and what both hosts have of LSP from the bundle of the browser, and nothing of it from elsewhere', () => {
    const { inputs, outputs } = metafileOf('server.node.cjs');
    expect(Object.keys(inputs).filter((path) => shared.test(path))).toEqual([]);
    const imported = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect([...new Set(imported)].filter((path) => !isBuiltin(path))).toEqual(['./server.browser.js']);
  });

  it('finds there what is shared, as CommonJS, and starts no second server', () => {
    const bundle = sharedInNode();
    expect(Object.keys(bundle)).toEqual(['jsonrpc', 'l10n', 'languageserver', 'protocol', 'service']);
    expect(Object.keys(bundle.service).sort()).toEqual(Object.keys(service).sort());
  });

  it.each(documents)('judges examples/%s with it as from the sources', (name) => {
    const text = readFileSync(join(folder, 'examples', name), 'utf8');
    const diagnostics = diagnosticsOf(sharedInNode().service, text);
    expect(diagnostics).toEqual(diagnosticsOf(service, text));
  });
});

describe('the server in a web worker', () => {
  it('checks a document and asks for no page', async () => {
    const { port, touched } = startWorker(textOf('server.browser.js'));
    const client = await connect(connectionTo(port));
    await client.open('memfs:/logins.md', draft);
    expect(await client.codes('memfs:/logins.md')).toEqual(['metadata-severity', 'action-owner']);
    expect(touched).toEqual([]);
  });

  it('speaks the language of its client', async () => {
    const { port } = startWorker(textOf('server.browser.js'));
    const client = await connect(connectionTo(port), { options: { texts: pseudoTexts } });
    await client.open('memfs:/logins.md', draft);
    expect(await client.messages('memfs:/logins.md')).toEqual([
      expect.stringMatching(/^⟦.*⟧$/),
      expect.stringMatching(/^⟦.*⟧$/),
    ]);
  });
});

describe('the client in a web worker', () => {
  it('loads and asks for no page', () => {
    const { exports, touched } = loadInWorker(join(folder, 'dist/client.browser.js'), anything());
    expect(Object.keys(exports)).toContain('activate');
    expect(touched).toEqual([]);
  });
});

function sharedInNode(): { readonly service: typeof service } {
  return createRequire(join(folder, 'dist/server.node.cjs'))('./server.browser.js');
}

function diagnosticsOf(
  { createPostMortemService, finished, parseConfiguration }: typeof service,
  text: string,
): readonly object[] {
  const { analyse, diagnostics } = createPostMortemService();
  const analysis = finished(analyse({ uri: 'file:///work/postmortem.md', version: 1, text }));
  const { configuration } = parseConfiguration({});
  return diagnostics(analysis, { configuration, today: '2024-10-01', force: true });
}

function textOf(bundle: string): string {
  return readFileSync(join(folder, 'dist', bundle), 'utf8');
}

function metafileOf(bundle: string): Metafile {
  return JSON.parse(textOf(`${bundle}.meta.json`)) as Metafile;
}

/** Packages may replace a builtin by nothing for browsers; what comes of that is found out late. */
function isBuiltin(path: string): boolean {
  const name = path.replace(/^\(disabled\):/, '').replace(/^node:/, '');
  return path.startsWith('node:') || builtinModules.includes(name);
}

/** Looks without comments, which may speak of Node. */
function usesNode(path: string): boolean {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!nodeGlobal.test(text)) return false;
  return nodeGlobal.test(transformSync(text, { loader: path.endsWith('.ts') ? 'ts' : 'js' }).code);
}

/** Stands for `vscode`: whatever is asked of it is something that can be extended, called and asked again. */
function anything(): object {
  return new Proxy(class {}, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : anything()),
  });
}
