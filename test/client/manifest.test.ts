import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./vscode.ts'));

const { allCommands } = await import('../../client/src/commands/index.ts');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const contributed: readonly string[] = manifest.contributes.commands.map(
  ({ command }: { readonly command: string }) => command,
);

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
}

const submenus: readonly string[] = manifest.contributes.submenus.map(
  ({ id }: { readonly id: string }) => id,
);

describe('the manifest', () => {
  it('contributes the commands that there are', () => {
    expect([...contributed].sort()).toEqual(allCommands.map(({ id }) => id).sort());
  });

  it('puts only these in menus', () => {
    const inMenus = Object.values<readonly MenuItem[]>(manifest.contributes.menus).flat();
    const known = [...contributed, ...submenus];
    expect(inMenus.map(({ command, submenu }) => command ?? submenu ?? '')).toSatisfy((ids: string[]) =>
      ids.every((id) => known.includes(id)),
    );
  });

  it('has something in each submenu', () => {
    for (const id of submenus) expect(manifest.contributes.menus[id].length).toBeGreaterThan(1);
  });

  it('has a walkthrough with pictures in the colours of the theme, told in words, too', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    expect(steps.map(({ id }: { readonly id: string }) => id)).toEqual([
      'newFile',
      'timeline',
      'blame',
      'actions',
      'summary',
    ]);
    for (const { id, media, completionEvents } of steps) {
      const svg = readFileSync(media.svg, 'utf8');
      expect(svg.match(/#[\da-f]{6}/g)).toHaveLength(
        svg.match(/var\(--vscode-[\w-]+, #[\da-f]{6}\)/g)?.length ?? 0,
      );
      // The page that shows it allows no styles and no scripts in it.
      expect(svg).not.toMatch(/style|<script|href|\son\w+=/);
      expect(svg).toContain(`<title>${texts[`walkthrough.${id}.altText`]}</title>`);
      expect(texts[`walkthrough.${id}.title`]).toMatch(/^[A-Z]\w+ /);
      expect(completionEvents).toHaveLength(1);
    }
  });

  it('leads to commands that there are, and waits for what is told', () => {
    const status = readFileSync('client/src/process/statusBar.ts', 'utf8');
    const known = (key = ''): boolean =>
      ['isPostmortem', 'timeline'].includes(key) || status.includes(`    ${key}: `);
    const links = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id),
    );
    expect(links).toHaveLength(5);
    expect(links.filter((id) => !contributed.includes(id ?? ''))).toEqual([]);
    const json = JSON.stringify(manifest.contributes);
    const keys = [...json.matchAll(/(?:onContext:|"when":"[^"]*)postmortem\.(\w+)/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !known(key))).toEqual([]);
    const commands = [...json.matchAll(/onCommand:([\w.]+)/g)].map(([, id]) => id);
    expect(commands.filter((id) => !contributed.includes(id ?? ''))).toEqual([]);
  });

  it('says nothing but by keys', () => {
    const read =
      /^(?:title|shortTitle|category|label|displayName|description|markdownDescription|patternErrorMessage|errorMessage|altText|enumDescriptions|markdownEnumDescriptions|deprecationMessage)$/;
    const said: string[] = [];
    JSON.stringify(manifest, (key, value) => {
      if (read.test(key)) said.push(...[value].flat());
      return value;
    });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => !/^%[\w.-]+%$/.test(text))).toEqual([]);
  });

  it('has a text for each of its keys, and no other', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(texts).sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
});
