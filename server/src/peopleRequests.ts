import {
  type CancellationToken,
  type Location,
  LSPErrorCodes,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { NavigationContext } from './navigation.ts';
import { referencesTo, renameEdits, renameProblem } from './service/index.ts';

/** What can be asked of the people whom post-mortems name. */
export interface PeopleRequests {
  references(params: ReferenceParams, token: CancellationToken): Promise<Location[]>;
  prepareRename(
    params: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<PrepareRenameResult | null>;
  rename(params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | null>;
}

type Person = ReturnType<NavigationContext['service']['personAt']>;

export function createPeopleRequests({
  client,
  service,
  workspace,
  postmortems,
}: NavigationContext): PeopleRequests {
  const personAt = async (
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Person> => {
    const analysis = await workspace.analysisOf(textDocument.uri, token);
    return analysis && service.personAt(analysis, position);
  };
  return {
    async references(params, token) {
      const here = await personAt(params, token);
      return here ? referencesTo(here.person, await postmortems.all(token)) : [];
    },
    async prepareRename(params, token) {
      const here = await personAt(params, token);
      return here ? { range: here.range, placeholder: here.name } : null;
    },
    async rename(params, token) {
      const here = await personAt(params, token);
      if (here === undefined) return null;
      const naming = referencesTo(here.person, await postmortems.all(token));
      const records = await postmortems.again([...new Set(naming.map(({ uri }) => uri))], token);
      const problem = renameProblem(here.person, params.newName, records);
      if (problem) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
      const edits = records.map(({ uri, version, mentions }) => ({
        uri,
        version: version ?? null,
        edits: renameEdits(here.person, params.newName, mentions),
      }));
      return workspaceEdit(edits, client.changesDocuments);
    },
  };
}

/** With versions where the client knows them, so that an edit of a text that has changed is refused. */
function workspaceEdit(
  documents: readonly { uri: string; version: number | null; edits: ReturnType<typeof renameEdits> }[],
  isVersioned: boolean,
): WorkspaceEdit {
  if (!isVersioned) return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: documents.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })),
  };
}
