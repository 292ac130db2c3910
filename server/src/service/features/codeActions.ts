import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { safeEdits } from '../fixAll.ts';
import type { Finding } from '../lint.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import type { Edit } from '../rule.ts';
import { diagnosticOf } from './diagnostics.ts';
import { hasPlaceholder, snippetOf } from './placeholders.ts';
import { suppressInFile, suppressOnLine } from './suppress.ts';
import { type ConfigurationTarget, vocabularyActions } from './vocabulary.ts';

/** Applies every safe fix of a document; set it under `editor.codeActionsOnSave` to have that done on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.postmortem`;

/** A document and the index that turns its offsets into positions. */
interface Place {
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  readonly abilities: EditAbilities;
}

/** What the editor at the other end can do with an edit. */
export interface EditAbilities {
  /** It knows snippets in edits (LSP 3.18), so that what is to be filled in becomes tab stops. */
  readonly snippets?: boolean;
  /** The configuration file that the vocabulary stands in, where the editor can change it. */
  readonly configurationFile?: ConfigurationTarget | undefined;
}

/** The fixes of what stands at a range, ways to silence it, and fix-all; `only` narrows by kind as LSP says. */
export function codeActionsOf(
  analysis: Analysis,
  findings: readonly Finding[],
  configuration: Configuration,
  range: Range,
  only: readonly string[] | undefined,
  abilities: EditAbilities = {},
): CodeAction[] {
  const place = { analysis, lines: lineIndexOf(analysis.source.text), abilities };
  const here = wants(only, CodeActionKind.QuickFix)
    ? findings.filter((finding) => touches(place, finding, range))
    : [];
  return [
    ...here.flatMap((finding) => quickFixes(place, finding)),
    ...here.flatMap((finding) => vocabularyFixes(place, finding)),
    ...here.flatMap((finding) => suppressions(place, finding)),
    ...(wants(only, fixAllKind) ? fixAll(place, safeEdits(analysis, findings, configuration).flat()) : []),
  ];
}

/** `source` asks for `source.fixAll.postmortem` too: kinds are a hierarchy. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}

function touches({ lines }: Place, { span }: Finding, range: Range): boolean {
  return span.start <= lines.offsetAt(range.end) && lines.offsetAt(range.start) <= span.end;
}

function quickFixes(place: Place, finding: Finding): CodeAction[] {
  const isOnly = finding.fixes.length === 1;
  return finding.fixes.map(({ title, edits }) => ({
    ...quickFix(place, finding, title, edits),
    ...(isOnly && { isPreferred: true }),
  }));
}

function vocabularyFixes({ analysis, lines, abilities }: Place, finding: Finding): CodeAction[] {
  const { configurationFile } = abilities;
  if (configurationFile === undefined) return [];
  const diagnostics = [diagnosticOf(finding, lines, analysis.source.uri)];
  return vocabularyActions(finding, configurationFile).map((action) => ({ ...action, diagnostics }));
}

function suppressions(place: Place, finding: Finding): CodeAction[] {
  const onLine = suppressOnLine(place.analysis, place.lines, finding.span, finding.rule);
  const inFile = suppressInFile(place.analysis, finding.rule);
  return [
    ...(onLine ? [quickFix(place, finding, l10n.t('Ignore {0} on this line', finding.rule), [onLine])] : []),
    quickFix(place, finding, l10n.t('Ignore {0} in this file', finding.rule), [inFile]),
  ];
}

function fixAll(place: Place, edits: readonly Edit[]): CodeAction[] {
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t('Fix all post-mortem problems that are safe to fix'),
      kind: fixAllKind,
      edit: workspaceEdit(place, edits),
    },
  ];
}

function quickFix(place: Place, finding: Finding, title: string, edits: readonly Edit[]): CodeAction {
  const diagnostics = [diagnosticOf(finding, place.lines, place.analysis.source.uri)];
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(place, edits) };
}

function workspaceEdit({ analysis, lines, abilities }: Place, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = analysis.source;
  const [edit, ...others] = edits;
  if (abilities.snippets && edit && others.length === 0 && hasPlaceholder(edit.text)) {
    const snippet = { kind: 'snippet', value: snippetOf(edit.text) } as const;
    const edits = [{ range: lines.rangeOf(edit.span), snippet }];
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
  return {
    changes: { [uri]: edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })) },
  };
}
