import {
  ConfigurationTarget,
  EventEmitter,
  FilePermission,
  type FileStat,
  FileSystemError,
  FileType,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { equal } from '../expect.ts';
import { status } from '../extension.ts';
import type { Test } from '../runner.ts';
import { closeWithoutSaving, file, problems, problemsAre, read, show, write } from '../workbench.ts';
import { draft, expected } from './reading.ts';

export const files: readonly Test[] = [
  {
    name: 'a document that was never saved is checked',
    async run() {
      const content = await read(draft);
      const document = await workspace.openTextDocument({ language: 'markdown', content });
      await window.showTextDocument(document);
      equal(document.uri.scheme, 'untitled', 'Where it is');
      await problemsAre(document.uri, expected);
      await closeWithoutSaving();
      await problemsAre(document.uri, []);
    },
  },
  {
    name: 'the problems of a file that was deleted while it is open go with its editor',
    async run() {
      const uri = await write('postmortems/deleted.md', await read(draft));
      await show('postmortems/deleted.md');
      await problemsAre(uri, expected);
      await workspace.fs.delete(uri);
      await closeWithoutSaving();
      await problemsAre(uri, []);
    },
  },
  {
    name: 'the problems of a file move with it when it is renamed while it is open',
    async run() {
      const before = await write('postmortems/before.md', await read(draft));
      await show('postmortems/before.md');
      await problemsAre(before, expected);
      const after = file('postmortems/after.md');
      const edit = new WorkspaceEdit();
      edit.renameFile(before, after);
      equal(await workspace.applyEdit(edit), true, 'It was renamed');
      await problemsAre(after, expected);
      await problemsAre(before, []);
      await closeWithoutSaving();
      await problemsAre(after, []);
      await workspace.fs.delete(after);
    },
  },
  {
    name: 'a file that is only for reading is checked',
    async run() {
      const uri = await write('postmortems/sealed.md', await read(draft));
      const settings = workspace.getConfiguration('files');
      await settings.update('readonlyInclude', { '**/sealed.md': true }, ConfigurationTarget.Workspace);
      await show('postmortems/sealed.md');
      await problemsAre(uri, expected);
      await settings.update('readonlyInclude', undefined, ConfigurationTarget.Workspace);
      await closeWithoutSaving();
      await problemsAre(uri, []);
      await workspace.fs.delete(uri);
    },
  },
  {
    name: 'a file system that is only for reading is left alone',
    async run() {
      const provider = new SealedFile(await read(draft));
      const registration = workspace.registerFileSystemProvider('sealed', provider, { isReadonly: true });
      const uri = Uri.parse('sealed:/postmortems/logins.md');
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      equal(document.languageId, 'markdown', 'Its language');
      equal((await status(uri)).reason, 'it is not open as Markdown', 'What the server knows of it');
      equal(problems(uri), [], 'Its problems');
      await closeWithoutSaving();
      registration.dispose();
    },
  },
];

/** A file system with one text in every file, as an extension shows the past of a repository. */
class SealedFile {
  readonly onDidChangeFile = new EventEmitter<never>().event;
  readonly #bytes: Uint8Array;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  watch(): { dispose(): void } {
    return { dispose() {} };
  }
  stat(): FileStat {
    const { length: size } = this.#bytes;
    return { type: FileType.File, ctime: 0, mtime: 0, size, permissions: FilePermission.Readonly };
  }
  readFile(): Uint8Array {
    return this.#bytes;
  }
  readDirectory(): [] {
    return [];
  }
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw FileSystemError.NoPermissions();
}
