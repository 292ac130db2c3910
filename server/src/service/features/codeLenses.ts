import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import { progressOf } from '../actionProgress.ts';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import type { Span } from '../markdown/position.ts';
import type { PostMortem, Section, SectionKind } from '../model/postmortem.ts';
import { stepOf } from '../nextStep.ts';
import { lengthText } from '../timeline/elapsed.ts';
import { metricsOf } from '../timeline/metrics.ts';
import { phasesOf } from '../timeline/phases.ts';

/** What lenses need besides the document. */
export interface LensSettings {
  readonly configuration: Configuration;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The editor's command that opens the timeline of the document with the address that is its argument, if it has one. */
  readonly timelineCommand?: string | undefined;
  /** The editor's command that shows the steps of the process, with the same argument. */
  readonly stepCommand?: string | undefined;
}

/** A lens before lines are counted. */
interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly command?: string;
}

/**
 * One line above the title (how far the document is), the timeline (its events and how long detection and resolution took)
 * and the actions (how many are done). Nothing where there is nothing to count.
 */
export function codeLensesOf(analysis: Analysis, settings: LensSettings): CodeLens[] {
  const { source, postmortem, recognition } = analysis;
  if (!recognition.postmortem || !settings.configuration.codeLens.enabled) return [];
  const lines = lineIndexOf(source.text);
  const lenses = [
    ...statusLens(analysis, settings),
    ...timelineLenses(postmortem, settings),
    ...actionLenses(postmortem, settings),
  ];
  return lenses.map(({ span, title, command }) => ({
    range: lines.rangeOf(span),
    command: { title, command: command ?? '', ...(command && { arguments: [source.uri] }) },
  }));
}

function statusLens(
  analysis: Analysis,
  { configuration, stepCommand: command }: LensSettings,
): readonly Lens[] {
  const step = stepOf(analysis, configuration);
  const { title: heading } = analysis.postmortem;
  if (heading === undefined || step === undefined) return [];
  const title = step.next === undefined ? step.status : l10n.t('{0} · next: {1}', step.status, step.next);
  return [{ span: heading.span, title, ...(command && { command }) }];
}

function timelineLenses(postmortem: PostMortem, { timelineCommand }: LensSettings): readonly Lens[] {
  const { entries } = postmortem.timeline;
  const [first] = entries;
  const section = first && outermost(postmortem.sections, 'timeline').find((each) => holds(each, first.span));
  if (section === undefined) return [];
  const span = section.headingSpan;
  const events = entries.length === 1 ? l10n.t('1 event') : l10n.t('{0} events', entries.length);
  const title = [events, ...figuresOf(postmortem)].join(' · ');
  return [
    { span, title },
    ...(timelineCommand ? [{ span, title: l10n.t('Open timeline'), command: timelineCommand }] : []),
  ];
}

function figuresOf({ timeline: { entries } }: PostMortem): readonly string[] {
  const phases = phasesOf(entries);
  const metrics = metricsOf(entries.map(({ minutes }, at) => ({ minutes, phase: phases[at] })));
  const { timeToDetectMinutes: detect, timeToMitigateMinutes: mitigate } = metrics;
  const { timeToResolveMinutes: resolve } = metrics;
  const end =
    resolve === undefined
      ? mitigate !== undefined && l10n.t('mitigated after {0}', lengthText(mitigate))
      : l10n.t('resolved after {0}', lengthText(resolve));
  return [
    ...(detect === undefined ? [] : [l10n.t('detected after {0}', lengthText(detect))]),
    ...(end ? [end] : []),
  ];
}

function actionLenses(
  { actionLists, sections, incident }: PostMortem,
  { configuration: { actionStatuses }, today }: LensSettings,
): readonly Lens[] {
  const items = actionLists.flatMap((list) => list.items);
  return outermost(sections, 'actionItems').flatMap((section) => {
    const own = items.filter(({ span }) => holds(section, span));
    const { done, open, overdue } = progressOf(own, { today, incident, actionStatuses });
    const counts = [
      ...(done > 0 ? [l10n.t('{0} done', done)] : []),
      ...(open > 0 ? [l10n.t('{0} open', open)] : []),
      ...(overdue > 0 ? [l10n.t('{0} overdue', overdue)] : []),
    ];
    const title = counts.join(' · ');
    return title === '' ? [] : [{ span: section.headingSpan, title }];
  });
}

/** The sections of a kind that are in no other of that kind. */
function outermost(sections: readonly Section[], kind: SectionKind): readonly Section[] {
  const own = sections.filter((section) => section.kind === kind);
  return own.filter((section) => !own.some((other) => other !== section && holds(other, section.span)));
}

function holds({ span }: Section, inner: Span): boolean {
  return span.start <= inner.start && inner.end <= span.end;
}
