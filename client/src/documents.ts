import { type TextDocument, workspace } from 'vscode';

/**
 * Whether somebody writes this document: a file, or one that is not saved yet. The old side of a diff, notebook cells,
 * comments and chat code blocks are Markdown too, but problems in them would only stand in the way.
 */
export function isShown({ uri }: TextDocument): boolean {
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
