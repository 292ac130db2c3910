// VS Code 1.91 for the Web, with its extension host in a web worker and the workspace in memory: @vscode/test-web.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { createHome, startServer } from './process.mjs';

/** Serves a copy of a workspace, and the extension from `root`. */
export async function startWebHost({ main, builds, commit }, { fill, root }) {
  const home = createHome();
  const folder = join(home, 'workspace');
  mkdirSync(folder);
  fill(folder);
  const port = await freePort();
  const build = ['--quality', 'stable', '--commit', commit, '--testRunnerDataDir', builds];
  const options = ['--browser', 'none', '--host', 'localhost', '--port', String(port)];
  const args = [main, ...build, ...options, '--extensionDevelopmentPath', root, folder];
  const { stop } = await startServer(home, process.execPath, args, /Listening on/);
  const address = `http://localhost:${port}/`;
  return {
    folder,
    address,
    workspace: 'vscode-test-web://mount/',
    resource: (path) => `${address}static/devextensions/${relative(root, path)}`,
    stop,
  };
}

/** test-web wants to be told a port. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
