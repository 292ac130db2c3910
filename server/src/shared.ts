// What the servers of both hosts take from one bundle, which ships once: scripts/sharedService.mjs.
export * as l10n from '@vscode/l10n';
export * as jsonrpc from 'vscode-jsonrpc';
export * as languageserver from 'vscode-languageserver';
export * as protocol from 'vscode-languageserver-protocol';
export * as service from './service/index.ts';
