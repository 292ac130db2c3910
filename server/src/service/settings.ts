import type { ActionStatus } from './model/postmortem.ts';
import type { SeverityLevel } from './model/severity.ts';
import type { Stage } from './model/stage.ts';

/** How much a problem matters: an error cannot be read, a warning would be sent back, the others are advice. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a project or a person has set; every key has a default, so the service never asks whether one is there. */
export interface Configuration {
  readonly template: string;
  readonly timezone: string | undefined;
  /** Globs of documents that are post-mortems besides the recognised ones. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly vocabulary: { readonly systems: readonly string[]; readonly allow: readonly string[] };
  /** Own names of levels, beside the guide's. */
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  /** Own names for how far a document has come. */
  readonly statuses: Readonly<Record<string, Stage>>;
  /** Own names for how far an action has come. */
  readonly actionStatuses: Readonly<Record<string, ActionStatus>>;
}

/** `"warning"` or `["warning", { "max": 5 }]`. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>];

/** What was set, key by key, before defaults fill the gaps. */
export type Settings = Partial<Configuration>;
