// Every bundle the project ships or tests, from one table.
//   node esbuild.mjs [--watch] [--production] [--metafile]     --metafile writes what is in a bundle beside it
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { sharedInNode, sharing } from './scripts/sharedService.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const metafile = process.argv.includes('--metafile');

// The `main` of some packages is UMD, whose inner requires no bundler can follow.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
// Without the `worker` condition the Markdown parser's entity decoder asks for `document` and throws in a web worker.
const worker = { platform: 'browser', target: 'es2022', conditions: ['worker', 'browser'] };
/** Runs in a webview: its Chromium is that of the oldest VS Code we support. */
const page = { platform: 'browser', format: 'iife', target: 'chrome122' };
/** Runs beside the extension in a real VS Code; never shipped. */
const suite = { format: 'cjs', external: ['vscode'], development: true };

const bundles = [
  { in: 'client/src/extension.node.ts', out: 'dist/client.node.cjs', ...node, external: ['vscode'] },
  {
    in: 'client/src/extension.browser.ts',
    out: 'dist/client.browser.js',
    ...worker,
    format: 'cjs',
    external: ['vscode'],
  },
  { in: 'server/src/node.ts', out: 'dist/server.node.cjs', ...node, plugins: [sharedInNode] },
  {
    in: 'server/src/browser.ts',
    out: 'dist/server.browser.js',
    ...worker,
    ...sharing('server/src/browser.ts'),
  },
  { in: 'client/src/timeline/webview/main.ts', out: 'dist/timeline.js', ...page },
  { in: 'server/src/cli.ts', out: 'dist/cli.cjs', ...node, banner: { js: '#!/usr/bin/env node' } },
  { in: 'test/editor/suite.node.ts', out: 'dist/test/suite.cjs', ...node, ...suite },
  { in: 'test/editor/suite.browser.ts', out: 'dist/test/suite.browser.js', ...worker, ...suite },
  { in: 'test/editor/suite.restricted.ts', out: 'dist/test/restricted.cjs', ...node, ...suite },
  { in: 'test/editor/suite.multiRoot.ts', out: 'dist/test/multiRoot.cjs', ...node, ...suite },
  { in: 'test/editor/suite.multiRoot.ts', out: 'dist/test/multiRoot.browser.js', ...worker, ...suite },
];

// Files that are CommonJS by their format, whatever their names: Node requires the browser's server.
mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');

const wanted = bundles.filter((bundle) => existsSync(bundle.in) && !(production && bundle.development));
const contexts = await Promise.all(wanted.map(contextOf));
if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(contexts.map(rebuild));
  await Promise.all(contexts.map((context) => context.dispose()));
}

/** @param {typeof bundles[number]} bundle */
function contextOf({ in: entry, out, development: _, ...options }) {
  return esbuild.context({
    ...(options.stdin ? {} : { entryPoints: [entry] }),
    outfile: out,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    metafile,
    logLevel: 'info',
    ...options,
  });
}

/** @param {esbuild.BuildContext} context @param {number} index */
async function rebuild(context, index) {
  const result = await context.rebuild();
  if (metafile) writeFileSync(`${wanted[index].out}.meta.json`, JSON.stringify(result.metafile));
}
