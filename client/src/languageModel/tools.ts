import { type CancellationToken, Disposable, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActionItemsParams,
  checkPostMortemRequest,
  describePostMortemRequest,
  listActionItemsRequest,
  type Refusal,
} from '../../../server/src/protocol.ts';
import { exists } from '../files.ts';
import { addressOf, documentAtHand } from '../process/document.ts';
import { type Tool, type ToolApi, toolApi } from './api.ts';
import { told } from './forModels.ts';

interface PathInput {
  readonly path?: unknown;
}

/** Offers models three questions about post-mortems where the host lets them ask; nothing in older ones. */
export function registerModelTools(client: BaseLanguageClient): Disposable {
  const api = toolApi();
  if (!api) return new Disposable(() => undefined);
  const { lm } = api;
  return Disposable.from(
    lm.registerTool('get_postmortem', ofPostMortem(api, client, describePostMortemRequest)),
    lm.registerTool('check_postmortem', ofPostMortem(api, client, checkPostMortemRequest)),
    lm.registerTool('list_action_items', actionItems(api, client)),
  );
}

type Asked = typeof describePostMortemRequest | typeof checkPostMortemRequest;

function ofPostMortem(api: ToolApi, client: BaseLanguageClient, request: Asked): Tool<PathInput> {
  return {
    prepareInvocation: ({ input }) => ({
      invocationMessage:
        typeof input?.path === 'string'
          ? l10n.t('Reading {0}', input.path)
          : l10n.t('Reading the post-mortem at hand'),
    }),
    async invoke({ input }, token) {
      const target = await targetOf(input ?? {});
      if (typeof target === 'string') return result(api, target);
      const path = workspace.asRelativePath(target);
      const answer = await client.sendRequest<object | Refusal | null>(
        request.method,
        { uri: addressOf(client, target) },
        token,
      );
      if (answer === null) return result(api, told.unreadable(path));
      if ('refusal' in answer) return result(api, told.otherDocument(answer.refusal));
      return result(api, JSON.stringify({ path, ...answer }));
    },
  };
}

function actionItems(api: ToolApi, client: BaseLanguageClient): Tool<ActionItemsParams> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Looking for action items in the workspace') }),
    async invoke({ input }, token) {
      const { open, owner, overdue } = input ?? {};
      const params = {
        ...(typeof open === 'boolean' && { open }),
        ...(typeof owner === 'string' && owner.trim() !== '' && { owner }),
        ...(typeof overdue === 'boolean' && { overdue }),
      };
      return result(api, await listed(client, params, token));
    },
  };
}

/** In characters: more is of little use to a model, and costs whoever pays for it. */
const longest = 24_000;

/** Whole items, as many as there is room for. */
async function listed(
  client: BaseLanguageClient,
  params: ActionItemsParams,
  token: CancellationToken,
): Promise<string> {
  const actions = await client.sendRequest(listActionItemsRequest, params, token);
  if (actions.length === 0) return told.noActions;
  const shown: (typeof actions)[number][] = [];
  let size = 0;
  for (const action of actions) {
    size += JSON.stringify(action).length + 1;
    if (size > longest - 300) break;
    shown.push(action);
  }
  const note = told.firstActions(shown.length);
  const isCut = shown.length < actions.length;
  return JSON.stringify({ total: actions.length, ...(isCut && { note }), actions: shown });
}

function result({ LanguageModelTextPart, LanguageModelToolResult }: ToolApi, text: string) {
  const note = told.cut(longest, text.length);
  const shown = text.length > longest ? text.slice(0, longest) + note : text;
  return new LanguageModelToolResult([new LanguageModelTextPart(shown)]);
}

/** The document that is meant, or what to do where it cannot be told. Only files of the workspace and what is open are meant. */
async function targetOf({ path }: PathInput): Promise<Uri | string> {
  if (typeof path !== 'string' || path.trim() === '') return documentAtHand()?.uri ?? told.nothingOpen;
  const candidates = addressesOf(path.trim()).filter(isReadable);
  for (const uri of candidates) if (isOpen(uri) || (await exists(uri))) return uri;
  return candidates.length === 0 ? told.outside(path) : told.missing(path);
}

function addressesOf(path: string): readonly Uri[] {
  if (/^[a-z][a-z\d+.-]+:/i.test(path)) return addressIn(path);
  const folders = workspace.workspaceFolders ?? [];
  const relative = path.replaceAll('\\', '/').replace(/^\.?\/+/, '');
  const below = folders.map(({ uri }) => Uri.joinPath(uri, relative));
  const named = folders.flatMap(({ name, uri }) =>
    relative.startsWith(`${name}/`) ? Uri.joinPath(uri, relative.slice(name.length + 1)) : [],
  );
  const whole = /^(?:\/|[a-z]:)/i.test(path)
    ? folders.map(({ uri }) =>
        Uri.joinPath(uri.with({ path: path.replaceAll('\\', '/').replace(/^\/*/, '/') }), '.'),
      )
    : [];
  return [...whole, ...below, ...named];
}

/** Without "..", which would lead out of a folder whose address stands in front of it. */
function addressIn(text: string): readonly Uri[] {
  try {
    const uri = Uri.parse(text, true);
    return [uri.path === '' ? uri : Uri.joinPath(uri, '.')];
  } catch {
    return [];
  }
}

function isReadable(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined || isOpen(uri);
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
