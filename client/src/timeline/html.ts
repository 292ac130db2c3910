import { type Uri, Uri as uris, type Webview } from 'vscode';

/** Where pages find their script and styles; nothing else of the disk can be read by them. */
export function resourcesOf(extensionUri: Uri): readonly Uri[] {
  return [uris.joinPath(extensionUri, 'dist'), uris.joinPath(extensionUri, 'media')];
}

/**
 * The page, without any text of a document: that comes in messages. Scripts need the nonce, styles come from files, and
 * pictures are only those that the page itself draws (for PNG).
 */
export function pageOf(webview: Webview, extensionUri: Uri, title: string): string {
  const nonce = newNonce();
  const at = (...path: readonly string[]): string =>
    webview.asWebviewUri(uris.joinPath(extensionUri, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${at('media', 'timeline.css')}">
<link rel="stylesheet" href="${at('media', 'timelinePage.css')}">
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${at('dist', 'timeline.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
