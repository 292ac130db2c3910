import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productionCheckout } from './support/checkout.ts';
import { unzip } from './support/zip.ts';

const vsce = resolve(import.meta.dirname, '../node_modules/@vscode/vsce/vsce');

let folder: string;
let archive: Buffer;
let files: ReadonlyMap<string, Buffer>;
beforeAll(() => {
  folder = productionCheckout();
  const path = join(folder, 'post-mortem.vsix');
  execFileSync(process.execPath, [vsce, 'package', '--out', path], { cwd: folder, stdio: 'pipe' });
  archive = readFileSync(path);
  files = unzip(archive);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that ships; what is on this list is in the package, and nothing else. */
const kinds: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(?:\.nls(?:\.[\w-]+)?)?\.json$/,
  /^extension\/readme\.md$/,
  /^extension\/changelog\.md$/,
  /^extension\/LICENSE\.txt$/,
  /^extension\/icon\.png$/,
  /^extension\/dist\/client\.(?:node\.cjs|browser\.js)$/,
  /^extension\/dist\/server\.(?:node\.cjs|browser\.js)$/,
  /^extension\/dist\/package\.json$/,
  /^extension\/dist\/timeline\.js$/,
  /^extension\/docs\/rules\/[a-z-]+\.md$/,
  /^extension\/schema\/postmortem\.schema\.json$/,
  /^extension\/snippets\/postmortem\.code-snippets$/,
  /^extension\/syntaxes\/postmortem\.[a-z.]+\.tmLanguage\.json$/,
  /^extension\/templates\/[a-z-]+\.md$/,
  /^extension\/media\/timeline(?:Page)?\.css$/,
  /^extension\/media\/walkthrough\/[a-z-]+\.svg$/,
];

/** https://code.visualstudio.com/api/references/extension-manifest */
const knownCategories = [
  'Linters',
  'Snippets',
  'Visualization',
  'Programming Languages',
  'Formatters',
  'Other',
];

describe('the package', () => {
  it('holds what ships and nothing else', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([]);
    expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
  });

  it('is smaller than 950 KB', () => {
    expect(archive.length).toBeLessThan(950_000);
  });

  it('holds every file that its manifest names', () => {
    // The command line comes with the repository, not with the extension.
    // The English texts stand in the code; the folder of the others ships with the first translation.
    const { bin: _, l10n: __, ...shipped } = manifest();
    const named = pathsIn(shipped);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.has(posix.join('extension', path)))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('says what marketplaces show', () => {
    const { publisher, displayName, description, license, repository, bugs, homepage } = manifest();
    expect({ publisher, license }).toEqual({ publisher: 'post-mortem', license: 'MIT' });
    expect(textOf(displayName)).toBe('Post-Mortem');
    expect(textOf(description).length).toBeLessThan(200);
    for (const address of [repository.url, bugs, homepage])
      expect(address).toMatch(/^https:\/\/github\.com\//);
  });

  it('is found by categories and keywords', () => {
    const { categories, keywords } = manifest();
    expect(categories.filter((category) => !knownCategories.includes(category))).toEqual([]);
    expect(categories.length).toBeGreaterThan(0);
    expect(new Set(keywords).size).toBe(keywords.length);
    expect(keywords.length).toBeGreaterThan(0);
    expect(keywords.length).toBeLessThanOrEqual(30);
  });

  it('has a picture that is sharp on every screen, and a banner', () => {
    const icon = files.get(`extension/${manifest().icon}`) as Buffer;
    expect(icon.toString('latin1', 1, 4)).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
    expect(manifest().galleryBanner).toEqual({
      color: expect.stringMatching(/^#[\da-f]{6}$/),
      theme: 'dark',
    });
  });

  it('asks for nothing that only insiders have', () => {
    const { preview, ...others } = manifest();
    expect(preview).toBe(true);
    expect(Object.keys(others)).not.toContain('enabledApiProposals');
    expect(Object.keys(others)).not.toContain('dependencies');
  });
});

describe.each(['readme.md', 'changelog.md'])('%s', (name) => {
  const text = (): string => String(files.get(`extension/${name}`));

  it('shows pictures by absolute addresses, none of them SVG', () => {
    const pictures = [...text().matchAll(/!\[[^\]]*\]\(([^)\s]+)|<img[^>]+src="([^"]+)"/g)];
    const addresses = pictures.map(([, markdown, html]) => markdown ?? html ?? '');
    expect(addresses.filter((address) => !/^https:\/\/.+(?<!\.svg)$/.test(address))).toEqual([]);
    expect(text()).not.toMatch(/<svg/);
  });

  it('links to what can be reached from a marketplace', () => {
    const links = [...text().matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !/^(?:https:|#)/.test(link))).toEqual([]);
  });
});

interface Manifest {
  readonly [key: string]: unknown;
  readonly repository: { readonly url: string };
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
}

function manifest(): Manifest {
  return JSON.parse(String(files.get('extension/package.json'))) as Manifest;
}

/** What people read where the manifest has a key. */
function textOf(key: unknown): string {
  const texts = JSON.parse(String(files.get('extension/package.nls.json'))) as Record<string, string>;
  return texts[String(key).replaceAll('%', '')] ?? '';
}

/** Every "./path" in a manifest, however deep, and its icon. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\.\/|^icon\.png$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
