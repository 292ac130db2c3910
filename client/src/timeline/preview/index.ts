import { commands, Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type TimelinePreview, timelinePreviewRequest } from '../../../../server/src/protocol.ts';
import { addressOf } from '../../process/document.ts';
import { belowHeading, type MarkdownIt } from './markdownIt.ts';

/** What VS Code's Markdown preview looks for in what `activate` returns. */
export interface PreviewPlugin {
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt;
}

/** How many previews are remembered; previews that are drawn again ask again. */
const most = 20;

/**
 * Shows the picture of the timeline below its heading in VS Code's Markdown preview. The preview renders at once and cannot wait for
 * the server: it gets the picture that is known, and is refreshed when there is another one.
 */
export function createPreviewPlugin(client: BaseLanguageClient): PreviewPlugin & Disposable {
  const known = new Map<string, Known>();
  const update = async (uri: Uri): Promise<void> => {
    const key = uri.toString();
    const before = known.get(key);
    const after = await previewOf(client, uri);
    known.delete(key);
    known.set(key, after);
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest);
    if (before?.svg !== after.svg || before?.heading !== after.heading) refresh();
  };
  const pictureFor = (uri: Uri): Known | undefined => {
    if (!workspace.getConfiguration('postmortem.preview', uri).get('timeline', true)) return undefined;
    void update(uri);
    return known.get(uri.toString());
  };
  const listening = Disposable.from(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem') && known.size > 0) refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running && known.size > 0) refresh();
    }),
  );
  return {
    extendMarkdownIt: (markdownIt) => belowHeading(markdownIt, pictureFor),
    dispose: () => listening.dispose(),
  };
}

/** Empty where there is nothing to show. */
interface Known {
  /** What the heading says, without its signs. */
  readonly heading: string;
  readonly svg: string;
}

const nothing: Known = { heading: '', svg: '' };

async function previewOf(client: BaseLanguageClient, uri: Uri): Promise<Known> {
  if (!client.isRunning()) return nothing;
  try {
    const document = await workspace.openTextDocument(uri);
    const preview = await client.sendRequest(timelinePreviewRequest, {
      uri: addressOf(client, uri),
    });
    return preview ? { heading: headingIn(document, preview), svg: preview.svg } : nothing;
  } catch {
    return nothing;
  }
}

/** "## Timeline ##" is "Timeline", as Markdown reads it. */
function headingIn(document: TextDocument, { headingLine }: TimelinePreview): string {
  if (headingLine >= document.lineCount) return '';
  const { text } = document.lineAt(headingLine);
  return text.replace(/^\s*#+\s+/, '').replace(/\s+#*\s*$/, '');
}

function refresh(): void {
  void commands.executeCommand('markdown.preview.refresh');
}
