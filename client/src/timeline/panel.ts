import {
  Disposable,
  env,
  l10n,
  type Range,
  Selection,
  TextEditorRevealType,
  Uri,
  type WebviewPanel,
  type WorkspaceConfiguration,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { TimelineAnswer } from '../../../server/src/protocol.ts';
import { debounced } from '../debounced.ts';
import { asked, editorOf, isOf, nameOf, showDocument } from './document.ts';
import { addEntry, editEntry } from './edits.ts';
import { pageOf, resourcesOf } from './html.ts';
import { type HostMessage, type PageMessage, pageMessage, type TimelineAction } from './messages.ts';
import { settledLater } from './settledLater.ts';

/** The type of our panels, for the serializer, menus and `when` clauses. */
export const viewType = 'postmortem.timeline';

/** How long after the last key it is drawn anew, and after the last step of the cursor its event is marked, in milliseconds. */
const pauses = { text: 150, cursor: 80 };

/** How long a page may take to draw a picture as PNG, in milliseconds. */
const patience = 20_000;

/** What panels are made with. */
export interface PanelContext {
  readonly client: BaseLanguageClient;
  readonly extensionUri: Uri;
  /** Takes a timeline out of its page, or into the document. */
  act(action: TimelineAction, panel: TimelinePanel): Promise<void>;
}

/** The timeline of one document in a panel, kept true to its text. Ends with the panel. */
export class TimelinePanel {
  /** What the page shows; undefined until it has shown something. */
  #shown: TimelineAnswer | undefined;
  #latest = 0;
  #gapsToScale = false;
  #ready = settledLater<void>();
  #picture = settledLater<string | null>();
  readonly #soonDrawn = debounced(() => void this.#draw(), pauses.text);
  readonly #soonTold = debounced(() => this.#tellCursor(), pauses.cursor);

  constructor(
    readonly uri: Uri,
    readonly panel: WebviewPanel,
    readonly context: PanelContext,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourcesOf(context.extensionUri) };
    const listening = Disposable.from(this.#soonDrawn, this.#soonTold, ...this.#listen());
    panel.onDidDispose(() => {
      listening.dispose();
      this.#picture.settle(null);
    });
    webview.html = pageOf(webview, context.extensionUri, panel.title);
  }

  /** Whether quiet times keep their length in the page. */
  get gapsToScale(): boolean {
    return this.#gapsToScale;
  }

  /** A picture as PNG, with `scale` pixels for one of the picture's; undefined where the page cannot draw it. */
  async rasterise(svg: string, scale: number): Promise<Uint8Array | undefined> {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
    await this.#ready.promise;
    this.#picture.settle(null);
    this.#picture = settledLater<string | null>();
    this.#post({ type: 'rasterise', svg, scale });
    const tooLate = setTimeout(() => this.#picture.settle(null), patience);
    const data = await this.#picture.promise;
    clearTimeout(tooLate);
    return data === null ? undefined : Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  }

  /** A new entry at a minute since 1970, with the cursor where it says what happened. */
  async add(minute: number): Promise<void> {
    const editor = await this.#showText(true);
    if (editor) await addEntry(this.context.client, editor, minute);
  }

  #listen(): readonly Disposable[] {
    const { uri, panel, context } = this;
    return [
      panel.webview.onDidReceiveMessage((data: unknown) => this.#answer(pageMessage(data))),
      // A page that is not visible is thrown away, and made anew when it is.
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#ready = settledLater<void>();
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri)),
      // Nobody shows it any more, or it is another language now: its text is still followed.
      workspace.onDidCloseTextDocument((document) => this.#changed(document.uri)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (isOf(textEditor.document, uri)) this.#soonTold.call();
      }),
      window.onDidChangeActiveTextEditor(() => this.#soonTold.call()),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('postmortem', uri)) return;
        this.#post({ type: 'follow', on: this.#follows });
        this.#soonTold.call();
        this.#soonDrawn.call();
      }),
      context.client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) this.#soonDrawn.call();
      }),
    ];
  }

  #changed(uri: Uri): void {
    if (uri.toString() === this.uri.toString()) this.#soonDrawn.call();
  }

  async #answer(message: PageMessage | undefined): Promise<void> {
    const { uri, context } = this;
    switch (message?.type) {
      case 'ready':
        return this.#start();
      case 'reveal':
        return this.#reveal(message.event, message.focus);
      case 'leave':
        return void (await this.#showText(true));
      case 'edit':
        return this.#post({ type: 'edited', problem: await editEntry(context.client, uri, message) });
      case 'add':
        return this.add(message.minute);
      case 'open':
        return void env.openExternal(Uri.parse(message.url, true));
      case 'follow':
        return settingsOf(uri).update('followCursor', message.on, true);
      case 'act':
        this.#gapsToScale = message.gapsToScale;
        return context.act(message.action, this);
      case 'png':
        return this.#picture.settle(message.data);
    }
  }

  async #start(): Promise<void> {
    this.#post({ type: 'start', uri: this.uri.toString(), texts: l10n.bundle ?? {} });
    this.#post({ type: 'follow', on: this.#follows });
    this.#ready.settle();
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const own = ++this.#latest;
    const answer = await asked(this.context.client, this.uri);
    // Answers may come in another order than they were asked for.
    if (own !== this.#latest) return;
    if (typeof answer === 'string') return this.#post({ type: 'trouble', message: answer });
    this.#shown = answer;
    this.#post({ type: 'trouble', message: null });
    this.#post({ type: 'show', version: answer.version, name: nameOf(this.uri), view: answer.view });
    this.#tellCursor();
  }

  get #follows(): boolean {
    return settingsOf(this.uri).get('followCursor', true);
  }

  #tellCursor(): void {
    const editor = this.#follows ? editorOf(this.uri) : undefined;
    this.#post({ type: 'cursor', line: editor?.selection.active.line ?? null });
  }

  async #reveal(event: string, focus: boolean): Promise<void> {
    const range = this.#rangeOf(event);
    const editor = range && (await this.#showText(focus));
    if (!range || !editor) return;
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #rangeOf(event: string): Range | undefined {
    const found = this.#shown?.view.events.find(({ id }) => id === event);
    return found && this.context.client.protocol2CodeConverter.asRange(found.range);
  }

  #showText(focus: boolean): ReturnType<typeof showDocument> {
    return showDocument(this.uri, this.panel, focus);
  }

  #post(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }
}

function settingsOf(uri: Uri): WorkspaceConfiguration {
  return workspace.getConfiguration('postmortem.timeline', uri);
}
