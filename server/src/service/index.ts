import * as l10n from '@vscode/l10n';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { type Analysis, createAnalyser, finished } from './analysis.ts';
import type { Configuration } from './configuration.ts';
import { type CopiedText, type CopyTarget, copyText } from './exports/copy.ts';
import { type ExportContext, type ExportedText, type ExportFormat, exportText } from './exports/exports.ts';
import { codeActionsOf, type EditAbilities } from './features/codeActions.ts';
import { codeLensesOf, type LensSettings } from './features/codeLenses.ts';
import { type CompletionSettings, completionsOf } from './features/completion.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { documentLinksOf } from './features/documentLinks.ts';
import { documentSymbolsOf, flatSymbolsOf } from './features/documentSymbols.ts';
import { type EntryNowParams, entryNow, type SnippetEdit } from './features/entryNow.ts';
import { type FoldingAbilities, foldingRangesOf } from './features/foldingRanges.ts';
import { highlightsAt } from './features/highlights.ts';
import { type HoverSettings, hoverOf } from './features/hover.ts';
import { inlayHintsOf } from './features/inlayHints.ts';
import { type PasteOutcome, type PasteParams, pasteEntries } from './features/pasteEntries.ts';
import { type Person, personAt } from './features/people.ts';
import { contextAt, type RefactorAbilities, refactorActionsOf } from './features/refactorActions.ts';
import { type Outcome, type Refactoring, refactor, refactorings } from './features/refactorings/index.ts';
import { selectionRangesOf } from './features/selectionRanges.ts';
import { semanticTokensOf } from './features/semanticTokens.ts';
import { statusOf } from './features/status.ts';
import { type Finding, lint } from './lint.ts';
import type { SourceText, Span } from './markdown/position.ts';
import { type StepRequest, type StepResult, stepResult } from './process/step.ts';
import { type Process, processOf } from './process/steps.ts';
import type { Recognition } from './recognition.ts';
import type { OwnTemplate } from './summaries/audiences.ts';
import { type CheckedText, checkText } from './summaries/checkText.ts';
import { type SummaryEdit, summaryEdit } from './summaries/edit.ts';
import { executiveSummary } from './summaries/executive.ts';
import { type Summary, summariesOf } from './summaries/summaries.ts';
import { type EntryChange, type EntryEdits, editEntry } from './timeline/entryEdit.ts';
import { type TextFormat, type TimelineText, timelineText } from './timeline/exports/exports.ts';
import { mermaidEdit } from './timeline/exports/mermaidEdit.ts';
import { type Preview, previewOf } from './timeline/picture/preview.ts';
import type { TimelineView } from './timeline/view/timelineView.ts';
import { timelineView } from './timeline/view/view.ts';
import { tooLarge } from './tooLarge.ts';

export { type Analysis, createAnalyser, finished } from './analysis.ts';
export {
  type Configuration,
  defaultFiles,
  mergeSettings,
  parseConfiguration,
} from './configuration.ts';
export { parseConfigurationFile } from './configurationFile.ts';
export { configurationJsonSchema } from './configurationSchema.ts';
export { rulePage } from './documentation.ts';
export { type ExportedText, type ExportFormat, exportEndings, exportFormats } from './exports/exports.ts';
export { htmlIndex, type IndexRow, indexRow } from './exports/html/index.ts';
export { type EditAbilities, fixAllKind } from './features/codeActions.ts';
export {
  type CompletionAbilities,
  type CompletionSettings,
  completionTriggers,
  type KnownOwner,
} from './features/completion.ts';
export type { HoverSettings, OwnerTotals } from './features/hover.ts';
export { referencesTo, renameEdits, renameProblem } from './features/people.ts';
export type { Refactoring } from './features/refactorings/index.ts';
export { tokenTypes } from './features/semanticTokens.ts';
export type { ConfigurationTarget } from './features/vocabulary.ts';
export { fileNameOf } from './fileName.ts';
export { type Fixed, fixAll, safeEdits } from './fixAll.ts';
export { type Inspection, inspect } from './inspection.ts';
export type { Finding } from './lint.ts';
export { type LineIndex, lineIndexOf } from './markdown/lines.ts';
export type { SourceText } from './markdown/position.ts';
export { isTemplatePath } from './model/template.ts';
export { severityChoices, templateSections } from './newDocument/choices.ts';
export { newDocument } from './newDocument/newDocument.ts';
export { defaultPath, pathOf, pathProblem } from './newDocument/path.ts';
export { ownTemplate } from './ownTemplate.ts';
export type { CalendarFile } from './process/invitations.ts';
export type { Missing } from './process/missing.ts';
export type { StepRequest, StepResult } from './process/step.ts';
export type { Process, ProcessStep } from './process/steps.ts';
export type { Recognition } from './recognition.ts';
export type { Edit } from './rule.ts';
export { rules } from './rules/index.ts';
export type { OwnTemplate } from './summaries/audiences.ts';
export type { Summary } from './summaries/summaries.ts';
export type { TimelineText } from './timeline/exports/exports.ts';
export type { TimelineView } from './timeline/view/timelineView.ts';
export { type ListedAction, listedActions } from './workspace/actions.ts';
export { mayBePostMortem } from './workspace/candidates.ts';
export { type Owner, type OwnerItem, ownerItemsOf, ownersOf, totalsOf } from './workspace/owners.ts';
export { type PostMortemRecord, recordOf } from './workspace/record.ts';
export { workspaceSymbolsOf } from './workspace/symbols.ts';

/** Under which settings a document is judged. */
export interface LintSettings {
  readonly configuration: Configuration;
  /** YYYY-MM-DD, for rules that speak of the present. */
  readonly today: string;
  /** Who owns actions in the workspace, as they are written there, who owns most first: to be offered by fixes. */
  readonly owners?: readonly string[];
  /** Judge the document whatever it looks like, as for files named on the command line. */
  readonly force?: boolean;
}

/**
 * What an editor or a command line can ask about a post-mortem. Pure: the same arguments give the same answer, and
 * parts of documents that were seen before cost nothing.
 */
export interface PostMortemService {
  /** Understands a text; yields after each part that had to be parsed, so that a host can stop or do other work. */
  analyse(source: SourceText): Generator<void, Analysis>;
  /** The problems of a document, in the order of the text; none where it is not a post-mortem. */
  findings(analysis: Analysis, settings: LintSettings): readonly Finding[];
  /** The same as LSP diagnostics. */
  diagnostics(analysis: Analysis, settings: LintSettings): Diagnostic[];
  /** Quick fixes, suppressions and fix-all at a range; `only` holds LSP code action kinds. */
  codeActions(
    analysis: Analysis,
    settings: LintSettings,
    range: Range,
    only?: readonly string[],
    abilities?: EditAbilities,
  ): CodeAction[];
  /** What may be written at a position. */
  completions(analysis: Analysis, position: Position, settings: CompletionSettings): CompletionItem[];
  /** What is known of the text at a position. */
  hover(analysis: Analysis, position: Position, settings: HoverSettings): Hover | undefined;
  /** The outline: sections, in them entries of the timeline and actions; none where it is not a post-mortem. */
  documentSymbols(analysis: Analysis): DocumentSymbol[];
  /** The same as a list. */
  flatSymbols(analysis: Analysis): SymbolInformation[];
  /** What stands above the title, the timeline and the actions: one line each. */
  codeLenses(analysis: Analysis, settings: LensSettings): CodeLens[];
  /** The keys of tickets and incidents as links to where the configuration says that they are kept. */
  documentLinks(analysis: Analysis, configuration: Configuration): DocumentLink[];
  /** Who is named at a position; undefined where nobody is. */
  personAt(analysis: Analysis, position: Position): Person | undefined;
  /** The other places of who or what stands at a position; undefined where that is nobody and no time of the timeline. */
  highlights(analysis: Analysis, position: Position): DocumentHighlight[] | undefined;
  /** What a selection at each position grows to; undefined where it is not a post-mortem. */
  selectionRanges(analysis: Analysis, positions: readonly Position[]): SelectionRange[] | undefined;
  /** What can be folded besides what the editor folds by itself. */
  foldingRanges(analysis: Analysis, abilities: FoldingAbilities): FoldingRange[];
  /** Times, people, severity and status that no grammar can know, encoded as LSP asks; `tokenTypes` is the legend. */
  semanticTokens(analysis: Analysis, configuration: Configuration): number[];
  /** What stands behind the times of a timeline in a range: how long after the start, and which phase. */
  inlayHints(analysis: Analysis, configuration: Configuration, range: Range): InlayHint[];
  /** How far the document has come and what to do next; undefined where it is not a post-mortem. */
  process(analysis: Analysis, settings: LintSettings): Process | undefined;
  /** What a step of the process would change, and what speaks against it; `now` is an instant in ISO 8601. */
  processStep(
    analysis: Analysis,
    settings: LintSettings & { readonly now: string },
    request: StepRequest,
  ): StepResult | undefined;
  /** What is drawn of the timeline; of a document that is no post-mortem, too. */
  timelineView(analysis: Analysis, configuration: Configuration): TimelineView;
  /** The timeline as text for other places, or why there is none; the name is that of a file of it. */
  timelineText(analysis: Analysis, configuration: Configuration, format: TextFormat): TimelineText;
  /** The document in another form, with the name that a file of it would have; or why there is none. */
  exportText(analysis: Analysis, context: ExportContext, format: ExportFormat): ExportedText;
  /** A part of the document as another place takes it: the section around it where the span is empty, the whole without one. */
  copyText(analysis: Analysis, target: CopyTarget, span?: Span): CopiedText;
  /** The picture of a timeline for a preview, without colours of its own; undefined where there is nothing to show, or no heading to show it below. */
  timelinePreview(analysis: Analysis, configuration: Configuration): Preview | undefined;
  /** Edits that write the timeline as a Mermaid block below its section, or bring the one there up to date. */
  insertMermaid(analysis: Analysis, configuration: Configuration): EntryEdits;
  /** Edits within the entry of one event, or why there are none. */
  editEntry(analysis: Analysis, configuration: Configuration, change: EntryChange): EntryEdits;
  /** An account of the incident for each kind of reader; `own` are the templates of the project. */
  summaries(
    analysis: Analysis,
    configuration: Configuration,
    own: readonly OwnTemplate[],
  ): readonly Summary[] | { readonly refusal: string };
  /** How the executive summary, or another text, becomes the summary of the document; or why it cannot. */
  summaryEdit(
    analysis: Analysis,
    configuration: Configuration,
    text?: string,
  ): SummaryEdit | { readonly refusal: string };
  /** An entry of the timeline at an instant, as an edit with a tab stop, or why there is none. */
  entryNow(analysis: Analysis, params: EntryNowParams): SnippetEdit;
  /** What a text tells as entries of the timeline, at their places in order, or why there is none. */
  pasteEntries(analysis: Analysis, params: PasteParams): PasteOutcome;
  /** The changes of form that can be made at a range, as code actions. */
  refactorActions(
    analysis: Analysis,
    configuration: Configuration,
    range: Range,
    abilities: RefactorAbilities,
  ): CodeAction[];
  /** What the refactoring of that name makes of a document with the cursor at an offset. */
  refactor(
    analysis: Analysis,
    configuration: Configuration,
    id: Refactoring['id'],
    offset: number,
  ): NonNullable<Outcome>;
  /** What a text states that the document does not, and what of it blames people; `draft` is what it was made of. */
  checkText(analysis: Analysis, configuration: Configuration, text: string, draft: string): CheckedText;
  /** Whether the document is a post-mortem and why, in words for people; `path` is relative to its workspace folder. */
  status(analysis: Analysis, configuration: Configuration, path: string): Recognition;
}

/** A service with caches of its own. */
export function createPostMortemService(): PostMortemService {
  const findings = (
    analysis: Analysis,
    { configuration, today, owners, force }: LintSettings,
  ): readonly Finding[] =>
    (analysis.recognition.postmortem && analysis.source.uri !== configuration.template) || force
      ? lint(analysis, configuration, today, owners)
      : [];
  const analyse = createAnalyser();
  const changed =
    ({ source }: Analysis) =>
    (text: string): Analysis =>
      finished(analyse({ ...source, text }));
  return {
    analyse,
    findings,
    diagnostics: (analysis, settings) => diagnosticsOf(analysis, findings(analysis, settings)),
    codeActions: (analysis, settings, range, only, abilities) =>
      codeActionsOf(analysis, findings(analysis, settings), settings.configuration, range, only, abilities),
    completions: (analysis, position, settings) =>
      completionsOf(analysis, position, settings, (source) => finished(analyse(source))),
    documentSymbols: documentSymbolsOf,
    flatSymbols: flatSymbolsOf,
    codeLenses: codeLensesOf,
    documentLinks: documentLinksOf,
    personAt,
    highlights: highlightsAt,
    selectionRanges: selectionRangesOf,
    foldingRanges: foldingRangesOf,
    semanticTokens: semanticTokensOf,
    inlayHints: inlayHintsOf,
    hover: hoverOf,
    process: (analysis, settings) =>
      analysis.recognition.postmortem
        ? processOf(analysis, findings(analysis, settings), settings.configuration)
        : undefined,
    processStep: (analysis, settings, request) =>
      analysis.recognition.postmortem
        ? stepResult(analysis, request, {
            ...settings,
            understand: changed(analysis),
            findings: (after) => findings(after, settings),
          })
        : undefined,
    timelineView,
    timelinePreview: (analysis, configuration) =>
      analysis.recognition.postmortem ? previewOf(timelineView(analysis, configuration)) : undefined,
    timelineText: (analysis, configuration, format) =>
      timelineText(timelineView(analysis, configuration), format),
    exportText,
    copyText,
    insertMermaid: (analysis, configuration) =>
      mermaidEdit(analysis, timelineView(analysis, configuration), changed(analysis)),
    editEntry: (analysis, configuration, change) =>
      editEntry(analysis, configuration, change, changed(analysis)),
    summaries: (analysis, configuration, own) =>
      tooLarge(analysis) ?? summariesOf(analysis, configuration, own),
    summaryEdit: (analysis, configuration, text) =>
      summaryEdit(
        analysis,
        text ?? executiveSummary(analysis.postmortem, analysis.parts, configuration),
        configuration,
        changed(analysis),
      ),
    entryNow: (analysis, params) => entryNow(analysis, params, changed(analysis)),
    pasteEntries: (analysis, params) => pasteEntries(analysis, params, changed(analysis)),
    refactorActions: (analysis, configuration, range, abilities) =>
      refactorActionsOf(analysis, configuration, range, abilities, changed(analysis)),
    refactor(analysis, configuration, id, offset) {
      const refactoring = refactorings.find((each) => each.id === id);
      if (refactoring === undefined) return { refusal: l10n.t('There is no refactoring "{0}".', id) };
      const context = contextAt(analysis, configuration, offset);
      return refactor(refactoring, context, changed(analysis)) ?? { refusal: refactoring.nothing };
    },
    checkText,
    status: statusOf,
  };
}
