import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../lint.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type VocabularyEntry, vocabularyEdit, vocabularyFile } from '../vocabularyEdits.ts';

/** The configuration file that a document belongs to; one that is still to be created has no text. */
export interface ConfigurationTarget {
  readonly uri: string;
  readonly text: string | undefined;
  /** The command that saves a file by its address, where the editor has one. */
  readonly saveCommand: string | undefined;
}

/** Fixes that tell the project's vocabulary what is no mistake: "Celeste" is a system, a phrase is meant as it stands. */
export function vocabularyActions(finding: Finding, target: ConfigurationTarget): CodeAction[] {
  return entriesFor(finding).flatMap(({ title, ...entry }) => {
    const edit = workspaceEdit(entry, target);
    const { saveCommand, uri } = target;
    const command = saveCommand
      ? { command: { title: l10n.t('Save'), command: saveCommand, arguments: [uri] } }
      : {};
    return edit ? [{ title, kind: CodeActionKind.QuickFix, edit, ...command }] : [];
  });
}

function entriesFor({
  word = '',
  phrase = '',
}: Finding): readonly (VocabularyEntry & { readonly title: string })[] {
  const name = {
    list: 'systems',
    word,
    title: l10n.t('"{0}" is a system: add it to the vocabulary', word),
  } as const;
  const allowed = {
    list: 'allow',
    word: phrase,
    title: l10n.t('Allow "{0}" in this project', phrase),
  } as const;
  return [...(word ? [name] : []), ...(phrase ? [allowed] : [])];
}

function workspaceEdit(
  entry: VocabularyEntry,
  { uri, text }: ConfigurationTarget,
): WorkspaceEdit | undefined {
  const textDocument = { uri, version: null };
  if (text === undefined) {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: vocabularyFile(entry) }];
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument, edits },
      ],
    };
  }
  const edit = vocabularyEdit(text, uri, entry);
  const edits = edit && [{ range: lineIndexOf(text).rangeOf(edit.span), newText: edit.text }];
  return edits && { documentChanges: [{ textDocument, edits }] };
}
