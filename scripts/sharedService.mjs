// What Node and browsers both run ships once, in the browser's server: Node's server takes the service from there, and with
// it the copy of @vscode/l10n in which languages are set.

const namespace = 'shared';
/** The global of the browser's bundle. */
const globalName = 'postmortem';

/**
 * A script that starts its server where a worker loads it, and exports what is shared where Node requires it. The rest
 * stands behind `require`, so that Node does not run it.
 * @param {string} server
 * @returns {import('esbuild').BuildOptions}
 */
export function sharing(server) {
  const lines = [
    `export * as shared from './server/src/shared.ts';`,
    `export const start = () => require('./${server}');`,
  ];
  return {
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), sourcefile: `${namespace}:start` },
    banner: { js: '"use strict";' },
    format: 'iife',
    globalName,
    footer: {
      js: `if (typeof module === 'object') module.exports = ${globalName}.shared; else ${globalName}.start();`,
    },
    // Were it imported, esbuild would make each of its modules wait to be asked for, which is slow.
    plugins: [takenFrom(`${globalName}.shared`)],
  };
}

/** The packages of LSP, of which Node has only what talks to streams and processes, by their names in `shared.ts`. */
const packages = {
  jsonrpc: 'vscode-jsonrpc',
  protocol: 'vscode-languageserver-protocol',
  languageserver: 'vscode-languageserver',
};

/** Where Node's server finds what is shared. */
export const sharedInNode = takenFrom(`require('./server.browser.js')`, (resolve) => {
  for (const [name, path] of Object.entries(packages)) {
    resolve(new RegExp(`^${path}$`), name, isServer);
    resolve(/^\.\.\/common\/(?:api|server)$/, name, (importer) =>
      new RegExp(`[\\\\/]node_modules[\\\\/]${path}[\\\\/]lib[\\\\/]node[\\\\/]`).test(importer),
    );
  }
});

/**
 * Gives the server what is shared from an expression, not from its sources.
 * @param {string} expression
 * @param {(resolve: (filter: RegExp, name: string, isAsking: (importer: string) => boolean) => void) => void} [more]
 * @returns {import('esbuild').Plugin}
 */
function takenFrom(expression, more) {
  return {
    name: 'shared service',
    setup(build) {
      const resolve = (filter, path, isAsking) =>
        build.onResolve({ filter }, ({ importer }) => (isAsking(importer) ? { path, namespace } : undefined));
      resolve(/\/service\/index\.ts$/, 'service', isServer);
      resolve(/^@vscode\/l10n$/, 'l10n', isServer);
      more?.(resolve);
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: `module.exports = ${expression}.${path};`,
      }));
      build.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The files beside the service; `shared.ts` is where it is taken from. */
function isServer(path) {
  return /[\\/]server[\\/]src[\\/](?:protocol[\\/])?(?!shared\.ts$)[^\\/]+\.ts$/.test(path);
}
