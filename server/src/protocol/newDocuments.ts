import { RequestType } from 'vscode-languageserver-protocol';
import type { DocumentParams } from './basics.ts';

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
