// The language service as a module that scripts can call: bundled from its sources, so that no build is needed before.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** @param {string} entry path below `server/src/service/` */
export async function loadService(entry = 'index.ts') {
  mkdirSync('.cache', { recursive: true });
  const outfile = `.cache/${entry.replaceAll(/\W/g, '-')}.${process.pid}.mjs`;
  await esbuild.build({
    entryPoints: [`server/src/service/${entry}`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['worker'],
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    const { rmSync } = await import('node:fs');
    rmSync(outfile, { force: true });
  }
}
