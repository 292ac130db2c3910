// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of a setting, and tab stops.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type NewDocument,
  type NewDocumentChoices,
  type NewDocumentParams,
  newDocumentChoicesRequest,
  newDocumentRequest,
} from '../../server/src/protocol.ts';
import { type Editor, root, startClient } from './client.ts';
import { readme } from './documents.ts';

const own = '# Post-Mortem: [Incident Title]\n\n## Timeline <!-- required -->\n\n## Impact\n';
const uri = `${root}/any.md`;

async function choices(editor: Editor, at = uri): Promise<NewDocumentChoices | null> {
  const client = await startClient(editor);
  return client.connection.sendRequest(newDocumentChoicesRequest, { uri: at });
}

async function make(params: Partial<NewDocumentParams>, editor: Editor = {}): Promise<NewDocument | null> {
  const client = await startClient(editor);
  const base = { uri, template: own, title: 'Logins failed', date: '2024-09-18', severity: 'High' };
  return client.connection.sendRequest(newDocumentRequest, {
    ...base,
    path: '${date}-${slug}.md',
    ...params,
  });
}

describe('what a post-mortem can be made from', () => {
  const files = new Map([
    [`${root}/templates/outage.md`, own],
    [`${root}/.postmortem/templates/eu/data.markdown`, own],
    [`${root}/templates/README.md`, readme],
    [`${root}/docs/templates/elsewhere.md`, own],
    [`${root}/postmortems/logins.md`, own],
    [`${root}/house/form.md`, '# Anything\n\n## One\n'],
  ]);

  it("are the workspace's templates with their headings", async () => {
    const found = await choices({ files });
    expect(found).toEqual({
      templates: [
        {
          uri: `${root}/.postmortem/templates/eu/data.markdown`,
          path: '.postmortem/templates/eu/data.markdown',
          sections: ['Timeline', 'Impact'],
        },
        { uri: `${root}/templates/outage.md`, path: 'templates/outage.md', sections: ['Timeline', 'Impact'] },
      ],
      configured: 'standard',
      severities: [
        { name: 'Critical', level: 'critical' },
        { name: 'High', level: 'high' },
        { name: 'Medium', level: 'medium' },
        { name: 'Low', level: 'low' },
      ],
      today: '2024-10-01',
    });
  });

  it('and the one that is configured, whatever it holds', async () => {
    const configured = new Map([
      ...files,
      [
        `${root}/.postmortem.json`,
        '{ "template": "house/form.md", "severities": { "Red": "critical", "Blue": "low" } }',
      ],
    ]);
    const found = await choices({ files: configured, today: '2024-10-02' });
    expect(found?.configured).toBe(`${root}/house/form.md`);
    expect(found?.templates[0]).toEqual({
      uri: `${root}/house/form.md`,
      path: 'house/form.md',
      sections: [],
    });
    expect(found?.severities.map(({ name }) => name)).toEqual(['Red', 'High', 'Medium', 'Blue']);
    expect(found?.today).toBe('2024-10-02');
  });

  it('name a house style where the configuration does, and none that is missing', async () => {
    expect((await choices({ settings: { template: 'pagerduty' } }))?.configured).toBe('pagerduty');
    const missing = await choices({ files: new Map(), settings: { template: 'gone.md' } });
    expect(missing?.configured).toBe('standard');
    expect(missing?.templates).toEqual([]);
  });

  it('is asked for where no folder is open', async () => {
    expect((await choices({}, 'untitled:Untitled-1'))?.configured).toBe('standard');
  });
});

describe('a new document', () => {
  it('has a path, a text and a snippet', async () => {
    expect(await make({})).toEqual({
      path: '2024-09-18-logins-failed.md',
      pathProblem: null,
      text: '# Post-Mortem: Logins failed\n\n**Date:** 2024-09-18\n\n**Severity:** High\n\n## Timeline\n\n## Impact\n',
      snippet:
        '# Post-Mortem: Logins failed\n\n**Date:** 2024-09-18\n\n**Severity:** High\n\n## Timeline\n\n## Impact\n$0',
    });
  });

  it('is put where others are, where the setting is no path', async () => {
    expect(await make({ path: '../${slug}.md' })).toMatchObject({
      path: 'postmortems/2024-09-18-logins-failed.md',
      pathProblem: { kind: 'outside' },
    });
  });

  it("says the project's own severity", async () => {
    const template = readFileSync('templates/standard.md', 'utf8');
    const editor = { settings: { severities: { Red: 'critical' } } };
    const made = await make({ template, severity: 'Red', path: '${severity}/${slug}.md' }, editor);
    expect(made?.path).toBe('red/logins-failed.md');
    expect(made?.text).toContain('**Severity:** Red\n');
  });

  it.each([{ template: null }, { title: 7 }, { path: undefined }])('is none of %j', async (bad) => {
    const client = await startClient();
    const params = {
      uri,
      template: own,
      title: 'x',
      date: '2024-09-18',
      severity: null,
      path: '${slug}.md',
      ...bad,
    };
    expect(await client.connection.sendRequest(newDocumentRequest, params as never)).toBe(null);
    expect(client.logged.join()).toContain('postmortem/newDocument failed');
  });
});
