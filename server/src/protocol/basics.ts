import {
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageserver-protocol';

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

/** Edits of one version of a document, which are one step to undo, and what is to be said of them. */
export interface DocumentEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** What was left as it was, as a sentence. */
  readonly remark?: string;
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
