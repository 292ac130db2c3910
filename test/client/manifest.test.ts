import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const contributed: readonly string[] = manifest.contributes.commands.map(
  ({ command }: { readonly command: string }) => command,
);

describe('the manifest', () => {
  it('contributes the commands that there are', () => {
    const files = readdirSync('client/src/commands').map((file) =>
      readFileSync(`client/src/commands/${file}`, 'utf8'),
    );
    const ids = files.flatMap((text) => /^ {2}id: '([^']+)'/m.exec(text)?.[1] ?? []);
    expect([...contributed].sort()).toEqual(ids.sort());
    const listed = readFileSync('client/src/commands/index.ts', 'utf8');
    expect(listed.match(/^ {2}\w+,$/gm)).toHaveLength(ids.length);
  });

  it('puts only these in menus', () => {
    const inMenus = Object.values<readonly { command: string }[]>(manifest.contributes.menus).flat();
    expect(inMenus.map(({ command }) => command).filter((command) => !contributed.includes(command))).toEqual(
      [],
    );
  });

  it('has a text for each of its keys, and no other', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(texts).sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
});
