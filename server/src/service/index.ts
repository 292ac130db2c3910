import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { type Analysis, createAnalyser, finished } from './analysis.ts';
import type { Configuration } from './configuration.ts';
import { codeActionsOf, type EditAbilities } from './features/codeActions.ts';
import { type CompletionSettings, completionsOf } from './features/completion.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { type HoverSettings, hoverOf } from './features/hover.ts';
import { statusOf } from './features/status.ts';
import { type Finding, lint } from './lint.ts';
import type { SourceText } from './markdown/position.ts';
import type { Recognition } from './recognition.ts';

export type { Analysis } from './analysis.ts';
export {
  type Configuration,
  configurationJsonSchema,
  defaultFiles,
  mergeSettings,
  parseConfiguration,
} from './configuration.ts';
export { parseConfigurationFile } from './configurationFile.ts';
export { type EditAbilities, fixAllKind } from './features/codeActions.ts';
export {
  type CompletionAbilities,
  type CompletionSettings,
  completionTriggers,
  type KnownOwner,
} from './features/completion.ts';
export type { HoverSettings, OwnerTotals } from './features/hover.ts';
export type { ConfigurationTarget } from './features/vocabulary.ts';
export { type Fixed, fixAll } from './fixAll.ts';
export { type Inspection, inspect } from './inspection.ts';
export type { Finding } from './lint.ts';
export type { SourceText } from './markdown/position.ts';
export { isTemplatePath } from './model/template.ts';
export { ownTemplate } from './ownTemplate.ts';
export type { Recognition } from './recognition.ts';
export { rules } from './rules/index.ts';

/** Under which settings a document is judged. */
export interface LintSettings {
  readonly configuration: Configuration;
  /** YYYY-MM-DD, for rules that speak of the present. */
  readonly today: string;
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
  /** Whether the document is a post-mortem and why, in words for people; `path` is relative to its workspace folder. */
  status(analysis: Analysis, configuration: Configuration, path: string): Recognition;
}

/** A service with caches of its own. */
export function createPostMortemService(): PostMortemService {
  const findings = (analysis: Analysis, { configuration, today, force }: LintSettings): readonly Finding[] =>
    (analysis.recognition.postmortem && analysis.source.uri !== configuration.template) || force
      ? lint(analysis, configuration, today)
      : [];
  const analyse = createAnalyser();
  return {
    analyse,
    findings,
    diagnostics: (analysis, settings) => diagnosticsOf(analysis, findings(analysis, settings)),
    codeActions: (analysis, settings, range, only, abilities) =>
      codeActionsOf(analysis, findings(analysis, settings), range, only, abilities),
    completions: (analysis, position, settings) =>
      completionsOf(analysis, position, settings, (source) => finished(analyse(source))),
    hover: hoverOf,
    status: statusOf,
  };
}
