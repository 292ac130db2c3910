// VS Code 1.91 for the Web, with its extension host in a web worker and the workspace in memory: @vscode/test-web.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createHome, startServer } from './process.mjs';

/** Serves a copy of a workspace, and the extension from `root`; `modules` is where test-web is installed. */
export async function startWebHost(modules, { fill, root, workspaceFile = '' }) {
  const home = createHome();
  const folder = join(home, 'workspace');
  mkdirSync(folder);
  fill(folder);
  const args = [join(import.meta.dirname, 'webServer.mjs'), modules, root, folder];
  const { match, stop } = await startServer(home, process.execPath, args, /Ready on port (\d+)/);
  const address = `http://localhost:${match[1]}/`;
  return {
    folder,
    address,
    workspace: `vscode-test-web://mount/${workspaceFile}`,
    resource: (path) => `${address}static/devextensions/${relative(root, path)}`,
    stop,
  };
}
