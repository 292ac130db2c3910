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

/** Where Node's server finds what is shared. */
export const sharedInNode = takenFrom(`require('./server.browser.js')`);

/** Gives the server what is shared from an expression, not from its sources. @returns {import('esbuild').Plugin} */
function takenFrom(expression) {
  return {
    name: 'shared service',
    setup(build) {
      const resolve = (filter, path) =>
        build.onResolve({ filter }, ({ importer }) => (isServer(importer) ? { path, namespace } : undefined));
      resolve(/\/service\/index\.ts$/, 'service');
      resolve(/^@vscode\/l10n$/, 'l10n');
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: `module.exports = ${expression}.${path};`,
      }));
      build.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The files beside the service; `shared.ts` is where it is taken from. */
function isServer(path) {
  return /[\\/]server[\\/]src[\\/](?!shared\.ts$)[^\\/]+\.ts$/.test(path);
}
