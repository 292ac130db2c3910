import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import what, beside files of the same layer: DESIGN's layers as a table. The compiler keeps Node and DOM out of the service. */
const layers: readonly {
  readonly folder: string;
  readonly allowed: readonly RegExp[];
  readonly except?: RegExp;
}[] = [
  {
    folder: 'server/src/service',
    allowed: [
      /^(?:mdast|unist|unified|zod\/mini|yaml|jsonc-parser|ical-generator|picomatch\/posix|temporal-polyfill|markdown-table|mustache|string-width|mdast-util-to-string|mdast-util-to-hast|hast|hast-util-sanitize|hast-util-to-html)$/,
      /^vscode-languageserver-types$/,
      /^@vscode\/l10n$/,
    ],
    except: /\/markdown\/parse\.ts$/,
  },
  { folder: 'server/src/cli', allowed: [/^node:/, /^picomatch$/, /^server\/src\/service\//] },
  {
    folder: 'client/src',
    allowed: [/^vscode$/, /^vscode-languageclient(?:\/|$)/, /^vscode-uri$/, /^server\/src\/protocol\.ts$/],
    except: /^client\/src\/timeline\/webview\//,
  },
  {
    // The page: it draws what the server has told, and runs where VS Code is not.
    folder: 'client/src/timeline/webview',
    allowed: [
      /^@vscode\/l10n$/,
      /^client\/src\/timeline\/messages\.ts$/,
      /^server\/src\/service\/timeline\/(?:picture\/\w+|view\/timelineView|lengths)\.ts$/,
    ],
  },
];

/** Entries of Node may use Node. */
function own(file: string): readonly RegExp[] {
  return file.endsWith('.node.ts') ? [/^node:/] : [];
}

describe.each(layers.filter(({ folder }) => sources(join(root, folder)).length > 0))(
  '$folder',
  ({ folder, allowed, except }) => {
    const files = sources(join(root, folder)).filter((file) => !except?.test(file));

    it.each(files)('%s imports only what its layer may', (file) => {
      const foreign = importsOf(file).filter(
        (path) =>
          !path.startsWith(`${folder}/`) && ![...allowed, ...own(file)].some((pattern) => pattern.test(path)),
      );
      expect(foreign).toEqual([]);
    });
  },
);

describe('only markdown/parse.ts', () => {
  const parsers = /^(?:micromark|mdast-util-from-markdown|mdast-util-gfm|remark|unified$)/;

  it('knows the Markdown parser', () => {
    const knowing = sources(join(root, 'server/src')).filter((file) =>
      importsOf(file).some((path) => parsers.test(path)),
    );
    expect(knowing).toEqual(['server/src/service/markdown/parse.ts']);
  });
});

describe('only the protocol', () => {
  it('makes requests and notifications of our own', () => {
    const making = sources(join(root, 'server/src'))
      .concat(sources(join(root, 'client/src')))
      .filter((file) =>
        /\bnew (?:Request|Notification)Type\d?\b/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(making.filter((file) => !file.startsWith('server/src/protocol/'))).toEqual([]);
    expect(making).not.toEqual([]);
  });

  it('has all of them within reach of the client', () => {
    const subjects = sources(join(root, 'server/src/protocol'));
    expect(importsOf('server/src/protocol.ts')).toEqual(subjects);
  });

  it('takes types of the service and no code, which the client would carry along', () => {
    const code = sources(join(root, 'server/src/protocol')).filter((file) =>
      /^(?:import|export) (?!type\b)[^;]*'\.\.\/service\//m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(code).toEqual([]);
  });
});

describe('only the server', () => {
  it('knows which language people read', () => {
    const knowing = sources(join(root, 'server/src')).filter((file) =>
      /\bl10n\.config\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(knowing).toEqual(['server/src/server.ts']);
  });
});

describe('tests', () => {
  it('never read what lies outside the repository', () => {
    const outside = sources(join(root, 'test')).filter((file) =>
      /\.\.\/shared/.test(readFileSync(join(root, file), 'utf8').replace(/\/\\?\.\\?\.\\?\/shared\//, '')),
    );
    expect(outside).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile())
    .map((path) => relative(root, path))
    .sort();
}

/** Packages by name, files by their path in the repository. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map((match) => match[1] ?? '');
  return paths.map((path) => (path.startsWith('.') ? relative(root, resolve(root, file, '..', path)) : path));
}
