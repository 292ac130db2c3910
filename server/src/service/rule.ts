import type { Span } from './markdown/position.ts';
import type { ProseBlock } from './markdown/prose.ts';
import type { PostMortem, SectionKind } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';
import type { Configuration, Severity } from './settings.ts';
import type { Outcome } from './suppressions/idle.ts';

export type { Severity } from './settings.ts';

/** One replacement of `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A quick fix. `safe` fixes are applied by fix-all; others only when a person picks them. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

/** What a rule found: where, what to say (the point first), and how to mend it. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** A name that may be a system's and can be told so in the vocabulary. */
  readonly word?: string;
  /** Words that the vocabulary can allow. */
  readonly phrase?: string;
}

export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | {
      readonly type: 'map';
      readonly default: Readonly<Record<string, string>>;
      readonly description: string;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec> = Spec extends { type: 'integer' }
  ? number
  : Spec extends { type: 'boolean' }
    ? boolean
    : Spec extends { type: 'map' }
      ? Readonly<Record<string, string>>
      : readonly string[];

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

/** What a rule may know besides the document. */
export interface RuleContext {
  readonly text: string;
  /** Where Markdown begins: behind front matter and byte order mark. */
  readonly bodyStart: number;
  /** "\n" or "\r\n", as the document uses. */
  readonly eol: string;
  readonly configuration: Configuration;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Names of people the document itself mentions: authors, reviewers, owners. */
  readonly people: readonly string[];
  /** Who owns actions in other documents, as they are written there, for fixes to offer. */
  readonly owners: readonly string[];
  /** The pieces of the document with their trees, for what the model does not hold. */
  readonly parts: readonly KindredPart[];
}

/** Where a block of prose stands. */
export interface ProseContext {
  readonly section: SectionKind;
  readonly people: readonly string[];
  readonly systems: readonly string[];
  /** Phrases that are to be left alone. */
  readonly allow: readonly string[];
  /** What the project's own template leaves to be replaced. */
  readonly placeholders: readonly string[];
}

/**
 * One check. `check` sees the whole document each time; `checkProse` sees one block of text, its result is kept
 * as long as block and context stay the same, its spans are relative to the block; `checkSuppressions` is asked last, and
 * sees what became of the comments that silence rules.
 */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity | 'off';
  readonly options: Specs;
  /** It speaks of what is not there yet: a draft is asked for it gently. */
  readonly structural?: true;
  /** What it finds may come and go as days pass, with no change of the text. */
  readonly dependsOnToday?: true;
  /** Of a rule that is off: its severity in published documents, where nothing is set. */
  readonly oncePublished?: Severity;
  /** It needs no more than headings, so it is run on documents too large to be read whole. */
  readonly ofHeadings?: true;
  check?(postmortem: PostMortem, options: OptionValues<Specs>, context: RuleContext): Iterable<Problem>;
  checkSuppressions?(outcome: Outcome, options: OptionValues<Specs>, context: RuleContext): Iterable<Problem>;
  checkProse?(block: ProseBlock, options: OptionValues<Specs>, context: ProseContext): Iterable<Problem>;
}

/** Types a rule's options from their description. */
export const defineRule = <const Specs extends OptionSpecs>(rule: Rule<Specs>): Rule<Specs> => rule;
