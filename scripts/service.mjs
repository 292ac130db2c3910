// The language service as a module that scripts can call: bundled from its sources, so that no build is needed before.
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** @param {string} entry path below `server/src/service/` */
export function loadService(entry = 'index.ts') {
  return loadModule(`server/src/service/${entry}`);
}

/** @param {string} path of a TypeScript file in the repository */
export async function loadModule(path) {
  mkdirSync('.cache', { recursive: true });
  const outfile = `.cache/${path.replaceAll(/\W/g, '-')}.${process.pid}.mjs`;
  await esbuild.build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['worker'],
    mainFields: ['module', 'main'],
    external: ['node:*', 'fast-check'],
    // What Node has of it would require `fs`, which a module cannot.
    alias: { '@vscode/l10n': '@vscode/l10n/dist/browser.js' },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
