import type { ActionStatus } from './model/postmortem.ts';
import type { SeverityLevel } from './model/severity.ts';
import type { Stage } from './model/stage.ts';
import type { TemplateChoice } from './model/template.ts';

/** How much a problem matters: an error cannot be read, a warning would be sent back, the others are advice. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a project or a person has set; every key has a default, so the service never asks whether one is there. */
export interface Configuration extends TemplateChoice {
  readonly timezone: string | undefined;
  /** Globs of documents that are post-mortems besides the recognised ones. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly vocabulary: Vocabulary;
  /** Whether fixing all aligns the columns of tables. */
  readonly alignTables: boolean;
  /** Own names of levels, beside the guide's. */
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  /** Own names for how far a document has come. */
  readonly statuses: Readonly<Record<string, Stage>>;
  /** Own names for how far an action has come. */
  readonly actionStatuses: Readonly<Record<string, ActionStatus>>;
  /** Addresses of tickets and incidents by what their keys begin with; `{id}` or `{number}` in them stands for the key. */
  readonly links: Readonly<Record<string, string>>;
  readonly inlayHints: InlayHintSettings;
  readonly codeLens: { readonly enabled: boolean };
  readonly paste: PasteSettings;
}

/** What becomes of a text that is pasted as entries of a timeline. */
export interface PasteSettings {
  /** Who said or did something stands behind it in brackets. */
  readonly keepNames: boolean;
}

/** What is shown behind the times of a timeline. */
export interface InlayHintSettings {
  readonly elapsed: boolean;
  readonly phase: boolean;
}

/** Words of a project. */
export interface Vocabulary {
  /** Names that could be taken for people's and are systems'. */
  readonly systems: readonly string[];
  /** Names of people that are not known as such. */
  readonly people: readonly string[];
  /** Phrases that the language rules leave alone. */
  readonly allow: readonly string[];
}

/** `"warning"` or `["warning", { "max": 5 }]`. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>];

/** What was set, key by key, before defaults fill the gaps. */
export type Settings = Partial<Omit<Configuration, 'ownTemplate'>>;
