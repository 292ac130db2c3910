// VS Code 1.139 with its extension host in Node: the server inside code-server.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, startServer } from './process.mjs';

/**
 * Serves a copy of a workspace. `vsix` is installed first, as somebody would from the marketplace; `restricted` leaves
 * it to VS Code whether the workspace is trusted.
 */
export async function startNodeHost(
  { node, server },
  { fill, vsix, restricted = false, workspaceFile = '' },
) {
  const home = createHome();
  const folder = join(home, 'workspace');
  const places = ['user', 'extensions'].map((name) => join(home, name));
  for (const path of [folder, ...places]) mkdirSync(path);
  fill(folder);
  const shared = [
    '--accept-server-license-terms',
    '--extensions-dir',
    places[1],
    '--user-data-dir',
    places[0],
  ];
  if (vsix) execFileSync(node, [server, ...shared, '--install-extension', vsix], { stdio: 'pipe' });
  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry'];
  const trust = restricted ? [] : ['--disable-workspace-trust'];
  const args = [server, ...shared, ...options, ...trust, '--enable-smoke-test-driver'];
  const { match, stop } = await startServer(home, node, args, /Extension host agent listening on (\d+)/);
  const authority = `127.0.0.1:${match[1]}`;
  return {
    folder,
    address: `http://${authority}/`,
    workspace: join(folder, workspaceFile),
    resource: (path) => `vscode-remote://${authority}${path}`,
    stop,
  };
}
