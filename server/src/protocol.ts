/**
 * What the client and the server say to each other besides LSP itself. Plain data only: this file is the one thing of
 * the server that the client imports.
 */
import {
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import type { IndexRow } from './service/exports/html/index.ts';
import type { Inspection } from './service/inspection.ts';
import type { TimelineView } from './service/timeline/view/timelineView.ts';

export type { IndexRow } from './service/exports/html/index.ts';
export type { Inspection } from './service/inspection.ts';
export type { TimelineView } from './service/timeline/view/timelineView.ts';

/** What a client tells the server about itself when it starts it; every part is optional. */
export interface InitializationOptions {
  /** The client answers `postmortem/readFile`, so that files of virtual file systems are read too. */
  readonly readsFiles?: boolean;
  /** The client answers `postmortem/findFiles`. */
  readonly findsFiles?: boolean;
  /** The client listens to `postmortem/statusChanged`. */
  readonly showsStatus?: boolean;
  /** The client has the command `postmortem.save`. */
  readonly savesFiles?: boolean;
  /** The client folds headings, list items, code and comments of Markdown by itself. */
  readonly foldsMarkdown?: boolean;
  /** The client has the command `postmortem.showTimeline`. */
  readonly showsTimeline?: boolean;
  /** The client has the command `postmortem.nextStep`. */
  readonly takesSteps?: boolean;
  /** The IANA name of the time zone in which the person reads: "Europe/Berlin". */
  readonly hereZone?: string;
  /** What people read in their language, by the English: `vscode.l10n.bundle`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** YYYY-MM-DD instead of the date of the clock, for tests. */
  readonly today?: string;
  /** An instant in ISO 8601 instead of that of the clock, for tests. */
  readonly now?: string;
}

export interface DocumentParams {
  readonly uri: string;
}

/** A place in an open document. */
export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

/** Why something cannot be done, as a sentence for people. */
export interface Refusal {
  readonly refusal: string;
}

/** A snippet with tab stops that replaces a range of one version of a document; it begins at the start of a line. */
export interface SnippetInsertion {
  readonly version: number;
  readonly range: Range;
  readonly snippet: string;
}

/** Changes of form that a person can ask for by name. */
export type RefactoringName =
  | 'convertTimelineToUtc'
  | 'sortTimeline'
  | 'convertListToTable'
  | 'convertTableToList'
  | 'alignTable';

export interface RefactorParams extends PlaceParams {
  readonly refactoring: RefactoringName;
}

/** Edits of one version of a document, which are one step to undo, and what is to be said of them. */
export interface DocumentEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** What was left as it was, as a sentence. */
  readonly remark?: string;
}

/** A text that may tell what happened when: a chat, an alert, a log, `git log`. */
export interface PasteParams extends PlaceParams {
  readonly text: string;
  /** IANA name of the reader's time zone, by whose clock chats show times. */
  readonly zone?: string;
  /** Only where the position is in a timeline; otherwise the timeline of the document is looked for, or written. */
  readonly onlyHere?: boolean;
}

/** Edits that write what a text tells as entries of the timeline. */
export interface PastedEntries extends DocumentEdits {
  /** How many entries these are. */
  readonly count: number;
  /** How many of the text stood there already. */
  readonly known: number;
}

/** Which files are looked for, relative to the workspace folders. */
export interface FindFilesParams {
  readonly globs: readonly string[];
}

/** Whether a document is taken for a post-mortem, and by what it was told, in words for people. */
export interface Status {
  readonly postmortem: boolean;
  readonly reason: string;
}

/** A command of the client: saves the file with the address that is its argument, after an edit of it. */
export const saveCommand = 'postmortem.save';

/** A command of the client: opens the timeline of the document with the address that is its argument. */
export const showTimelineCommand = 'postmortem.showTimeline';

/** A command of the client: shows the steps of the process for the document with the address that is its argument. */
export const nextStepCommand = 'postmortem.nextStep';

/** Client → server: whether an open document is taken for a post-mortem. */
export const statusRequest = new RequestType<DocumentParams, Status, void>('postmortem/status');

/** Server → client: settings changed, so the status of any document may have. */
export const statusChangedNotification = new NotificationType<Record<string, never>>(
  'postmortem/statusChanged',
);

/** Server → client: the text of a file, as edited where it is open; null where there is none. */
export const readFileRequest = new RequestType<DocumentParams, { readonly text: string } | null, void>(
  'postmortem/readFile',
);

/** Server → client: the addresses of the files of the workspace that match one of some globs, without those of packages. */
export const findFilesRequest = new RequestType<FindFilesParams, readonly string[], void>(
  'postmortem/findFiles',
);

/** A Markdown file of the workspace that new post-mortems can be made from. */
export interface WorkspaceTemplate {
  readonly uri: string;
  /** In its workspace folder. */
  readonly path: string;
  /** The headings of its sections. */
  readonly sections: readonly string[];
}

/** What there is to choose from before a post-mortem is made. */
export interface NewDocumentChoices {
  /** Of the workspace, by path. */
  readonly templates: readonly WorkspaceTemplate[];
  /** The template that the configuration names: a house style, or the address of one of these; null where it names none that there is. */
  readonly configured: string | null;
  /** Names of severities, the worst first, each with the usual level that it stands for. */
  readonly severities: readonly {
    readonly name: string;
    readonly level: 'critical' | 'high' | 'medium' | 'low';
  }[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a new post-mortem is made of. */
export interface NewDocumentParams extends DocumentParams {
  /** The text of the template. */
  readonly template: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** One of the names that were to choose from; null where it is not decided yet. */
  readonly severity: string | null;
  /** The pattern of the path, with `${date}`, `${year}`, `${month}`, `${slug}` and `${severity}`. */
  readonly path: string;
}

/** A post-mortem that is still to be written to a file. */
export interface NewDocument {
  /** In its workspace folder; where the pattern is none, that of the default. */
  readonly path: string;
  readonly pathProblem: PathProblem | null;
  /** Lines end with "\n". */
  readonly text: string;
  /** The same with a tab stop for everything that is left to the writer. */
  readonly snippet: string;
}

/** Why the pattern of a path cannot be used; `variable` is one that there is none of. */
export type PathProblem =
  | { readonly kind: 'absolute' | 'outside' | 'extension' | 'characters' | 'empty' }
  | { readonly kind: 'variable'; readonly variable: string };

/** Client → server: what a post-mortem can be made from, at the address of a document that is there or might be. */
export const newDocumentChoicesRequest = new RequestType<DocumentParams, NewDocumentChoices | null, void>(
  'postmortem/newDocumentChoices',
);

/** Client → server: the text of a new post-mortem; nothing is written. */
export const newDocumentRequest = new RequestType<NewDocumentParams, NewDocument | null, void>(
  'postmortem/newDocument',
);
/** Client → server: an entry of the timeline at this moment, at its place in order; null for what is not open as Markdown. */
export const insertTimelineEntryRequest = new RequestType<
  PlaceParams,
  SnippetInsertion | Refusal | null,
  void
>('postmortem/insertTimelineEntry');

/** Client → server: a change of form of what is at the cursor; null for what is not open as Markdown. */
export const refactorRequest = new RequestType<RefactorParams, DocumentEdits | Refusal | null, void>(
  'postmortem/refactor',
);

/** Client → server: a text as entries of the timeline, at their places in order; null for what is not open as Markdown. */
export const pasteTimelineEntriesRequest = new RequestType<PasteParams, PastedEntries | Refusal | null, void>(
  'postmortem/pasteTimelineEntries',
);

/** The five steps of a post-mortem, in their order. */
export type ProcessStep = 'gather' | 'draft' | 'review' | 'publish' | 'followUp';

/** How far a post-mortem has come, and what is to be done about it next. */
export interface Process {
  /** Null where the document does not say it in words that are understood: as good as a draft. */
  readonly stage: 'draft' | 'under review' | 'published' | null;
  /** The same in the words of the document. */
  readonly status: string | null;
  /** Null where nothing is left to do. */
  readonly next: ProcessStep | null;
  /** What is to be done in a few words that begin with a verb, where more can be said than the name of the step. */
  readonly advice: string | null;
  /** How many errors and warnings the document has. */
  readonly warnings: number;
  /** How many other findings. */
  readonly others: number;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** What is written, with nothing left from a template: two moments or more, causes without blame, actions with owners and days, the summary. */
  readonly written: Readonly<Record<'timeline' | 'causes' | 'actions' | 'summary', boolean>>;
  /** What is to be written or mended first. */
  readonly firstOpen: Range | null;
}

/** One step of the process with what the person has answered. */
export interface ProcessStepParams extends DocumentParams {
  readonly step: 'gather' | 'review' | 'publish' | 'followUp';
  /** Who reviews; none where that is still to be asked. */
  readonly reviewers?: readonly string[];
  /** YYYY-MM-DD: when the actions are looked at again; the server proposes a day where this is missing. */
  readonly date?: string;
  /** A meeting about the incident: when it begins, in ISO 8601, and how many minutes it takes. */
  readonly meeting?: { readonly start: string; readonly minutes: number };
}

/** What a step would change, and what speaks against it; nothing is changed yet. */
export interface ProcessStepResult {
  /** Of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** What the document would still be asked for after the step, in the order of the text as it is now; `rule` is null for what only the process asks for. */
  readonly missing: readonly {
    readonly message: string;
    readonly range: Range;
    readonly rule: string | null;
  }[];
  /** What the step is about, in the text as it is after the edits. */
  readonly reveal: Range | null;
  /** An iCalendar file, where the step is one for a calendar. */
  readonly calendar: { readonly name: string; readonly text: string } | null;
  /** YYYY-MM-DD: when the actions are looked at again. */
  readonly date: string | null;
}

/** Client → server: how far an open post-mortem has come; null for every other document. */
export const processRequest = new RequestType<DocumentParams, Process | null, void>('postmortem/process');

/** Client → server: the edits of a step; null for documents that are no post-mortems. */
export const processStepRequest = new RequestType<ProcessStepParams, ProcessStepResult | null, void>(
  'postmortem/processStep',
);

/** A timeline with the version of the document that it was read from. */
export interface TimelineAnswer {
  readonly version: number;
  readonly view: TimelineView;
}

/** Client → server: what is drawn of an open document, also of one that is no post-mortem; null for what is not open as Markdown. */
export const timelineRequest = new RequestType<DocumentParams, TimelineAnswer | null, void>(
  'postmortem/timeline',
);

/** As what a timeline can leave the editor. */
export type TimelineFormat = 'svg' | 'mermaid' | 'markdown' | 'text';

export interface TimelineTextParams extends DocumentParams {
  readonly format: TimelineFormat;
  /** Of the picture, in pixels. */
  readonly width?: number;
  readonly gapsToScale?: boolean;
}

/** Client → server: the timeline of an open document as text, with the name that a file of it would have; null for what is not open as Markdown. */
export const timelineTextRequest = new RequestType<
  TimelineTextParams,
  { readonly text: string; readonly fileName: string } | Refusal | null,
  void
>('postmortem/timelineText');

/** A picture of the timeline as SVG in the colours of VS Code's theme. */
export interface TimelinePreview {
  readonly version: number;
  /** The 0-based line of the heading of the timeline, below which it is shown. */
  readonly headingLine: number;
  readonly svg: string;
}

/** Client → server: what a preview shows of an open document; null where it is no post-mortem, or has no timeline with a heading. */
export const timelinePreviewRequest = new RequestType<DocumentParams, TimelinePreview | null, void>(
  'postmortem/timelinePreview',
);

/** Client → server: edits that put the timeline as a Mermaid block below its section, or bring the one that stands there up to date. */
export const insertMermaidRequest = new RequestType<DocumentParams, DocumentEdits | Refusal | null, void>(
  'postmortem/insertMermaid',
);

export interface EditTimelineEntryParams extends DocumentParams {
  /** Of the document that the event was shown from; another version is refused. */
  readonly version: number;
  /** The id of the event. */
  readonly event: string;
  /** What is to stand in the document for its time and its text, as Markdown; what is missing stays. */
  readonly time?: string;
  readonly text?: string;
}

/** Client → server: edits that change what one entry says; a time that cannot be read is refused. */
export const editTimelineEntryRequest = new RequestType<
  EditTimelineEntryParams,
  DocumentEdits | Refusal | null,
  void
>('postmortem/editTimelineEntry');

/** Client → server: a new entry at an instant in ISO 8601, at its place in order, with a tab stop for what happened. */
export const addTimelineEntryRequest = new RequestType<
  DocumentParams & { readonly instant: string },
  SnippetInsertion | Refusal | null,
  void
>('postmortem/addTimelineEntry');

/** An account of an incident for some readers; made of the document's facts alone. */
export interface Summary {
  /** "slack", "email" …, or the name of a template of the workspace. */
  readonly id: string;
  /** For whom it is, in a few words. */
  readonly label: string;
  readonly description: string;
  /** As Markdown. */
  readonly markdown: string;
  /** What it was made of: Mustache and Markdown. */
  readonly template: string;
  /** The forms in which it leaves the editor; the first is the usual one. */
  readonly forms: readonly SummaryForm[];
  /** What the document does not tell yet, in a few words each. */
  readonly unknown: readonly string[];
  /** Why the workspace's own template made none, as a sentence; ours stands here instead, where there is one. */
  readonly problem?: string;
}

/** A summary in the form that one place takes. */
export interface SummaryForm {
  /** "Slack message", "Block Kit JSON". */
  readonly label: string;
  /** The language of VS Code for it. */
  readonly language: 'markdown' | 'plaintext' | 'json' | 'html';
  readonly text: string;
  readonly fileName: string;
}

/** Client → server: a summary for each kind of reader; null for what is no post-mortem. */
export const summariesRequest = new RequestType<
  DocumentParams,
  { readonly version: number; readonly summaries: readonly Summary[] } | Refusal | null,
  void
>('postmortem/summaries');

/** A text that is to become the summary of a document; without one, the executive summary. */
export interface SummaryEditParams extends DocumentParams {
  readonly text?: string;
}

/** The edit that makes it so, with what somebody has written and it takes away; null where it only fills a gap. */
export interface SummaryEditAnswer extends DocumentEdits {
  readonly replaced: string | null;
}

/** Client → server: how a text becomes the summary of a document; null for what is no post-mortem. */
export const summaryEditRequest = new RequestType<
  SummaryEditParams,
  SummaryEditAnswer | Refusal | null,
  void
>('postmortem/summaryEdit');

/** As what a post-mortem can leave the editor as a file. */
export type ExportFormat = 'html' | 'confluence' | 'adf' | 'slack' | 'json' | 'ics' | 'jira-csv' | 'issue';

/** Client → server: an open document in another form, with the name that a file of it would have; null for what is not open as Markdown. */
export const exportRequest = new RequestType<
  DocumentParams & { readonly format: ExportFormat },
  { readonly text: string; readonly fileName: string } | Refusal | null,
  void
>('postmortem/export');

/** A file that need not be open. */
export interface ExportPageParams extends DocumentParams {
  readonly text: string;
  /** Where its page is to be, from the folder of the list, with "/". */
  readonly path: string;
}

/** Client → server: a file as an HTML page, with its row in the list of all pages; null for what is no post-mortem. */
export const exportPageRequest = new RequestType<
  ExportPageParams,
  { readonly text: string; readonly row: IndexRow } | Refusal | null,
  void
>('postmortem/exportPage');

/** The rows of a list of pages; `uri` is that of the folder. */
export interface ExportIndexParams extends DocumentParams {
  readonly rows: readonly IndexRow[];
}

/** Client → server: an HTML page that leads to others, the newest first. */
export const exportIndexRequest = new RequestType<
  ExportIndexParams,
  { readonly text: string } | Refusal,
  void
>('postmortem/exportIndex');

/** For where a part of a document is copied. */
export type CopyTarget = 'slack' | 'confluence' | 'adf' | 'html' | 'markdown' | 'text';

export interface CopyParams extends DocumentParams {
  readonly target: CopyTarget;
  /** What is selected; where that is nothing, the section around it is meant. Without it, the whole document. */
  readonly range?: Range;
}

/** Client → server: a part of an open document as another place takes it; null for what is not open as Markdown. */
export const copyRequest = new RequestType<CopyParams, { readonly text: string } | Refusal | null, void>(
  'postmortem/copy',
);

/** A text about a post-mortem, with the draft of ours that it was made of. */
export interface CheckFactsParams extends DocumentParams {
  readonly text: string;
  readonly draft?: string;
}

/** A place in that text and what is to be said of it; offsets in UTF-16 units. */
export interface TextRemark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What the text states and the document does not, and what of it blames people. */
export interface CheckedFacts {
  /** Of the document; 0 where it is not open. */
  readonly version: number;
  readonly unknown: readonly (TextRemark & {
    readonly text: string;
    readonly kind: 'number' | 'time' | 'date' | 'name' | 'link' | 'quote';
  })[];
  readonly blame: readonly TextRemark[];
}

/** Client → server: what a text states that a post-mortem does not, an open one or a file of the workspace; null for what is none. */
export const checkFactsRequest = new RequestType<CheckFactsParams, CheckedFacts | null, void>(
  'postmortem/checkFacts',
);

/** Client → server: what was understood of a file of the workspace, or of an open document; null where there is none to be read. */
export const describePostMortemRequest = new RequestType<DocumentParams, Inspection | Refusal | null, void>(
  'postmortem/describe',
);

/** One finding; lines and columns are 1-based, columns in UTF-16 units. */
export interface PlainFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The address of the page about the rule. */
  readonly docs: string;
}

/** Client → server: the findings in a file of the workspace, or in an open document, whether it is open or not; null where there is none to be read. */
export const checkPostMortemRequest = new RequestType<
  DocumentParams,
  { readonly findings: readonly PlainFinding[] } | Refusal | null,
  void
>('postmortem/check');

/** Which actions are wanted; all where nothing is said. */
export interface ActionItemsParams {
  /** Those that are not done, or only those that are. */
  readonly open?: boolean;
  /** Part of a name; `@` and capitals do not matter. */
  readonly owner?: string;
  /** Those that are open past their day, or only the others. */
  readonly overdue?: boolean;
}

/** An action and the post-mortem in which it stands. */
export interface ListedAction {
  readonly uri: string;
  /** In its workspace folder. */
  readonly path: string;
  /** Of the post-mortem. */
  readonly title: string;
  /** Of the incident, YYYY-MM-DD. */
  readonly date: string | null;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly owners: readonly string[];
  /** YYYY-MM-DD, or as it is written where it names no day. */
  readonly due: string | null;
  readonly status: 'todo' | 'in progress' | 'blocked' | 'done' | null;
  readonly ticket: string | null;
  readonly overdue: boolean;
}

/** Client → server: the actions of all post-mortems of the workspace, those of the newest incident first. */
export const listActionItemsRequest = new RequestType<ActionItemsParams, readonly ListedAction[], void>(
  'postmortem/listActionItems',
);
