import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { isConfigurationFile } from './configurationFiles.ts';
import {
  type Analysis,
  type Configuration,
  createAnalyser,
  mayBePostMortem,
  type Owner,
  type OwnerItem,
  ownerItemsOf,
  ownersOf,
  type PostMortemRecord,
  recordOf,
} from './service/index.ts';
import { inSlices, unlessCancelled } from './workspace.ts';

/** How the index reaches files and documents; each file is named by its normalised address. */
export interface PostMortemsHost {
  /** All files of the workspace that may be Markdown. */
  findFiles(): Promise<readonly string[]>;
  /** The text of a file, undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
  /** What an open document says; undefined for what is not open as Markdown. */
  openAnalysis(uri: string): Promise<Analysis | undefined>;
  openUris(): readonly string[];
  configurationOf(uri: string): Promise<Configuration>;
  /** Says what could not be looked at, and why. */
  failed(what: string, error: unknown): void;
}

/** A post-mortem and, where it is open, the version of it that was read. */
export interface IndexedPostMortem extends PostMortemRecord {
  readonly version: number | undefined;
}

/** The post-mortems of a workspace. Nothing is read before somebody asks, and everything once until it changes. */
export interface PostMortems {
  /** All of them as they are now; rejects when the token is cancelled, while others go on waiting. */
  all(token: CancellationToken): Promise<readonly IndexedPostMortem[]>;
  /** Those at some addresses, read once more whatever was heard of changes: for edits, which need exact places. */
  again(uris: readonly string[], token: CancellationToken): Promise<readonly IndexedPostMortem[]>;
  /** Who owns actions, as far as is known by now; asks for the rest in the background. */
  owners(): readonly Owner[];
  /** The actions of somebody, as far as is known by now. */
  ownerItems(name: string): readonly OwnerItem[];
  /** Files or documents were created, changed, opened, closed or deleted. */
  changed(uris: readonly string[]): void;
  /** Everything is to be looked at again: folders or settings changed. */
  reset(): void;
}

/** How many files are read at once. */
const readers = 4;
/** In characters: what is kept of parsed text between two files, which seldom share any. */
const capacity = 200_000;

export function createPostMortems(host: PostMortemsHost): PostMortems {
  const records = new Map<string, IndexedPostMortem>();
  const stale = new Set<string>();
  let isSearched = false;
  let work: Promise<void> | undefined;

  const search = async (): Promise<void> => {
    isSearched = true;
    const found = await host.findFiles().catch((error) => {
      host.failed('The workspace', error);
      return [];
    });
    for (const uri of [...host.openUris(), ...found, ...records.keys()]) stale.add(normalised(uri));
  };
  /** What changes while its file is read is stale again, and read once more. */
  const readStale = async (analyse: Analyse): Promise<void> => {
    for (let uri = first(stale); uri !== undefined; uri = first(stale)) {
      stale.delete(uri);
      const record = await recordAt(uri, host, analyse).catch((error) => host.failed(uri, error));
      if (record) records.set(uri, record);
      else records.delete(uri);
    }
  };
  const update = async (): Promise<void> => {
    while (!isSearched || stale.size > 0) {
      if (!isSearched) await search();
      const analyse = createAnalyser({ capacity });
      await Promise.all(Array.from({ length: readers }, () => readStale(analyse)));
    }
  };
  const upToDate = async (): Promise<readonly IndexedPostMortem[]> => {
    work ??= update().finally(() => {
      work = undefined;
    });
    await work;
    return [...records.values()];
  };
  const known = (): readonly IndexedPostMortem[] => {
    void upToDate().catch((error) => host.failed('The workspace', error));
    return [...records.values()];
  };
  const mark = (uris: readonly string[]): void => {
    for (const uri of uris) stale.add(normalised(uri));
  };
  return {
    all: (token) => unlessCancelled(upToDate(), token),
    async again(uris, token) {
      mark(uris);
      await unlessCancelled(upToDate(), token);
      return uris.flatMap((uri) => records.get(normalised(uri)) ?? []);
    },
    owners: () => ownersOf(known()),
    ownerItems: (name) => ownerItemsOf(known(), name),
    changed(uris) {
      if (isSearched) mark(uris.filter((uri) => !isForeign(uri)));
    },
    reset() {
      isSearched = false;
    },
  };
}

type Analyse = ReturnType<typeof createAnalyser>;

/** Undefined for what is no post-mortem, templates among them. */
async function recordAt(
  uri: string,
  host: PostMortemsHost,
  analyse: Analyse,
): Promise<IndexedPostMortem | undefined> {
  const open = await host.openAnalysis(uri);
  const analysis = open ?? (await analysisOfFile(uri, host, analyse));
  if (!analysis?.recognition.postmortem) return undefined;
  const configuration = await host.configurationOf(analysis.source.uri);
  const record = configuration.template === uri ? undefined : recordOf(analysis, configuration);
  return record && { ...record, version: open?.source.version };
}

async function analysisOfFile(
  uri: string,
  { readFile }: PostMortemsHost,
  analyse: Analyse,
): Promise<Analysis | undefined> {
  const text = await readFile(uri);
  if (text === undefined || !mayBePostMortem({ uri, text })) return undefined;
  // Editors count no byte order mark.
  return inSlices(analyse({ uri, version: 0, text: text.replace(/^\uFEFF/, '') }), () => false);
}

/** Watchers tell of packages that are installed, and of configuration files. */
function isForeign(uri: string): boolean {
  return uri.includes('/node_modules/') || isConfigurationFile(uri);
}

function first(uris: ReadonlySet<string>): string | undefined {
  return uris.values().next().value;
}

/** Whether a file is in a folder or below it; ".." in an address leads out of it as it does on a disk. */
export function isBelow(uri: string, folder: string): boolean {
  const root = normalised(folder).replace(/\/$/, '');
  return Utils.joinPath(URI.parse(uri), '.').toString().startsWith(`${root}/`);
}

/** Editors write `%3A` and `:`, which are one. */
export function normalised(uri: string): string {
  return URI.parse(uri).toString();
}
