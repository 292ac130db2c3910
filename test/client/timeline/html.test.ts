import { describe, expect, it, vi } from 'vitest';
import type { Uri, Webview } from 'vscode';

vi.mock('vscode', () => import('../vscode.ts'));

const { pageOf } = await import('../../../client/src/timeline/html.ts');
const { Uri: uris } = await import('../vscode.ts');

const webview = {
  cspSource: 'https://webview.test',
  asWebviewUri: ({ path }: Uri) => uris.parse(`https://webview.test${path}`),
} as unknown as Webview;

function page(title = 'Timeline of a.md'): string {
  return pageOf(webview, uris.parse('file:///extension') as unknown as Uri, title);
}

function policyOf(html: string): string {
  return /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('the page', () => {
  it('allows nothing by default, and nothing inline or evaluated', () => {
    expect(policyOf(page())).toMatch(/^default-src 'none'; /);
    expect(policyOf(page())).not.toMatch(/unsafe|\*|blob:|connect-src/);
  });

  it('has a nonce on each script, another one each time', () => {
    const nonces = [page(), page()].map((html) => {
      const nonce = /script-src 'nonce-([\da-f]{48})'/.exec(policyOf(html))?.[1];
      for (const script of html.match(/<script[^>]*>/g) ?? ['none'])
        expect(script).toContain(` nonce="${nonce}"`);
      return nonce;
    });
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('shows a title as text, whatever is in it', () => {
    const html = page('</title><script>alert("1 & 2")</script>');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<title>&#60;/title&#62;&#60;script&#62;alert(&#34;1 &#38; 2&#34;)');
  });
});
