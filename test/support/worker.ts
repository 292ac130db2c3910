import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

/** What a web worker has beside the language itself, of what bundles may use. */
const webGlobals = {
  AbortController,
  atob,
  btoa,
  clearInterval,
  clearTimeout,
  console,
  crypto,
  performance,
  queueMicrotask,
  setInterval,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** The near end of a worker. */
export interface WorkerPort {
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
}

/** Names of the page's globals that a bundle asked for. */
export type Touched = readonly string[];

/**
 * Runs a script with the globals of a web worker and nothing of Node. Messages cross as text: on the other side they
 * are objects of another world, as in a real worker.
 */
export function startWorker(script: string): { readonly port: WorkerPort; readonly touched: Touched } {
  const port: WorkerPort = { onmessage() {}, postMessage: (data) => deliver(data) };
  const { scope, touched } = workerScope({
    postMessage: (data: unknown) => later(() => port.onmessage({ data: copy(data) })),
    addEventListener: () => undefined,
  });
  run(script, scope);
  const deliver = (data: unknown): void => {
    later(() => run(`self.onmessage({ data: ${JSON.stringify(data)} })`, scope));
  };
  return { port, touched };
}

/** A client's connection to a server in a worker. */
export function connectionTo(port: WorkerPort): ProtocolConnection {
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      port.onmessage = ({ data }) => callback(data as Message);
      return { dispose() {} };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      port.postMessage(message);
    }
    end(): void {}
  }
  return createProtocolConnection(new Reader(), new Writer());
}

/** Loads a CommonJS module as VS Code's extension host in a web worker does: with `require` for `vscode` alone. */
export function loadInWorker(
  path: string,
  vscode: object,
): { readonly exports: object; readonly touched: Touched } {
  const { scope, touched } = workerScope({
    module: { exports: {} },
    require(name: string) {
      if (name !== 'vscode') throw new Error(`${path} requires ${name}`);
      return vscode;
    },
  });
  run(`var exports = module.exports;${readFileSync(path, 'utf8')}`, scope);
  return { exports: run('module.exports', scope) as object, touched };
}

function workerScope(more: object): { readonly scope: object; readonly touched: string[] } {
  const touched: string[] = [];
  const scope = createContext({ ...webGlobals, ...more });
  Object.assign(scope, { self: scope });
  for (const name of ['document', 'window'])
    Object.defineProperty(scope, name, {
      get() {
        touched.push(name);
      },
    });
  return { scope, touched };
}

function run(script: string, scope: object): unknown {
  return runInContext(script, scope);
}

function later(action: () => void): void {
  setTimeout(action, 0);
}

function copy(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
