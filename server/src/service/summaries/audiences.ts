import * as l10n from '@vscode/l10n';
import { builtIn } from './builtIn.ts';

/** The readers whom we have a template for. */
export type AudienceId = keyof typeof builtIn;

/** As what a summary can leave the editor. */
export type FormName = 'slack' | 'blocks' | 'text' | 'html' | 'adf' | 'markdown';

/** Some readers of a summary: what they are called, what they are told, and how it reaches them. */
export interface Audience {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Mustache and Markdown. */
  readonly template: string;
  /** The usual one first. */
  readonly forms: readonly FormName[];
}

type Known = Readonly<
  Record<
    AudienceId,
    {
      readonly label: () => string;
      readonly description: () => string;
      readonly forms: readonly FormName[];
    }
  >
>;

/** In the order in which they are offered. */
const known: Known = {
  summary: {
    label: () => l10n.t('Executive summary'),
    description: () => l10n.t('One paragraph, as it stands at the top of the document'),
    forms: ['markdown', 'slack', 'text'],
  },
  slack: {
    label: () => l10n.t('Slack message'),
    description: () => l10n.t('What happened, the milestones and what is still to be done'),
    forms: ['slack', 'blocks', 'markdown'],
  },
  email: {
    label: () => l10n.t('E-mail to stakeholders'),
    description: () => l10n.t('Impact, cause, end and actions, with a subject'),
    forms: ['text', 'html', 'markdown'],
  },
  executives: {
    label: () => l10n.t('One page for executives'),
    description: () => l10n.t('At a glance, with figures and what changes'),
    forms: ['markdown', 'html', 'text'],
  },
  'all-hands': {
    label: () => l10n.t('Note to the whole company'),
    description: () => l10n.t('What happened, what went well and what was learnt'),
    forms: ['markdown', 'slack', 'html'],
  },
  customers: {
    label: () => l10n.t('Status page for customers'),
    description: () => l10n.t('Without names of people, teams and systems, and without revenue'),
    forms: ['markdown', 'html', 'text'],
  },
  engineering: {
    label: () => l10n.t('Engineering digest'),
    description: () => l10n.t('Causes, figures, lessons and actions in full'),
    forms: ['markdown', 'slack', 'html'],
  },
  changelog: {
    label: () => l10n.t('Changelog or pull request'),
    description: () => l10n.t('What was wrong, what has changed and what is to come'),
    forms: ['markdown'],
  },
  jira: {
    label: () => l10n.t('Jira comment'),
    description: () => l10n.t('The summary with the state of the actions'),
    forms: ['markdown', 'adf'],
  },
  agenda: {
    label: () => l10n.t('Agenda of the incident review'),
    description: () => l10n.t('Questions, with what the document says to each'),
    forms: ['markdown', 'html', 'slack'],
  },
};

/** A template of a project: "security" of `.postmortem/summaries/security.md`. */
export interface OwnTemplate {
  readonly id: string;
  readonly text: string;
}

/** All readers; a project's template takes the place of ours with the same id, others come behind. */
export function audiencesOf(own: readonly OwnTemplate[]): readonly Audience[] {
  const ours = Object.entries(known).map(([id, { label, description, forms }]) => ({
    id,
    label: label(),
    description: description(),
    template: own.find((each) => each.id === id)?.text ?? builtIn[id as AudienceId],
    forms,
  }));
  const others = own.filter(({ id }) => !(id in known)).map(({ id, text }) => ownAudience(id, text));
  return [...ours, ...others];
}

/** Named by its file: "security-review" is "Security review". */
function ownAudience(id: string, template: string): Audience {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return {
    id,
    label: words.charAt(0).toUpperCase() + words.slice(1),
    description: l10n.t('Template of this workspace'),
    template,
    forms: ['markdown', 'slack', 'text', 'html'],
  };
}
