import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import { slugOf } from '../newDocument/slug.ts';
import type { Configuration } from '../settings.ts';
import { type Audience, audiencesOf, type OwnTemplate } from './audiences.ts';
import { internalNamesIn } from './customers.ts';
import { executiveSummary } from './executive.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Form, formOf } from './forms.ts';
import { fill } from './template.ts';
import { type SummaryView, unknownOf, viewOf } from './view.ts';

/** An account of an incident for some readers; made of the document's facts alone. */
export interface Summary {
  /** "slack", "email" …, or the name of a template of the project. */
  readonly id: string;
  /** For whom it is, in a few words. */
  readonly label: string;
  readonly description: string;
  /** As Markdown. */
  readonly markdown: string;
  /** What it was made of: Mustache and Markdown. */
  readonly template: string;
  /** In which it leaves the editor; the usual one first. */
  readonly forms: readonly Form[];
  /** What the document does not tell yet, in a few words each. */
  readonly unknown: readonly string[];
  /** Why the project's own template made none, as a sentence; ours stands here instead, where there is one. */
  readonly problem?: string;
}

/** One for each kind of reader, of the facts alone: the same document gives the same words. */
export function summariesOf(
  analysis: Analysis,
  configuration: Configuration,
  own: readonly OwnTemplate[],
): readonly Summary[] {
  const facts = factsOf(analysis, configuration);
  const executive = executiveSummary(analysis.postmortem, analysis.parts, configuration);
  const view = viewOf(facts, executive, internalNamesIn(analysis, configuration));
  const ours = audiencesOf([]);
  return audiencesOf(own).map((audience) => {
    const instead = ours.find(({ id }) => id === audience.id);
    return summaryOf(audience, instead, facts, view);
  });
}

function summaryOf(
  audience: Audience,
  instead: Audience | undefined,
  facts: Facts,
  view: SummaryView,
): Summary {
  const { id, label, description, forms } = audience;
  const filled = fill(audience.template, view);
  const problem =
    'problem' in filled
      ? l10n.t('The template {0} cannot be filled: {1}', `.postmortem/summaries/${id}.md`, filled.problem)
      : undefined;
  const other = 'problem' in filled && instead ? fill(instead.template, view) : filled;
  const markdown = 'markdown' in other ? other.markdown : '';
  const name = `${slugOf(facts.title)}-${slugOf(id)}`;
  return {
    id,
    label,
    description,
    markdown,
    template: audience.template,
    forms: forms.map((form) => formOf(form, markdown, { title: facts.title || label, name })),
    unknown: unknownOf(facts),
    ...(problem !== undefined && { problem }),
  };
}
