import { isTemplate } from '../actionGaps.ts';
import type { Analysis } from '../analysis.ts';
import type { Finding } from '../lint.ts';
import type { SectionKind } from '../model/postmortem.ts';

/** What of a post-mortem is written: nothing in it is left from the template. */
export interface Written {
  /** Two moments of the timeline or more are told. */
  readonly timeline: boolean;
  /** The causes are told, and nobody is blamed anywhere. */
  readonly causes: boolean;
  /** There are actions, each with an owner and a due date, or a ticket. */
  readonly actions: boolean;
  readonly summary: boolean;
}

const ofBlame: ReadonlySet<string> = new Set([
  'blame',
  'blame-question',
  'counterfactual',
  'judgement',
  'human-error',
  'roles-not-names',
]);

export function writtenIn({ postmortem }: Analysis, findings: readonly Finding[]): Written {
  const { timeline, actionLists, sections } = postmortem;
  const isWhole = (wanted: SectionKind): boolean => {
    const own = sections.filter(({ kind }) => kind === wanted);
    const isLeft = ({ rule, span: { start } }: Finding): boolean =>
      rule === 'placeholder' && own.some(({ span }) => span.start <= start && start < span.end);
    return own.length > 0 && own.every(({ empty }) => !empty) && !findings.some(isLeft);
  };
  const items = actionLists.flatMap((list) => list.items);
  return {
    timeline: timeline.entries.filter(({ problem }) => problem === undefined).length >= 2,
    causes: isWhole('rootCause') && !findings.some(({ rule }) => ofBlame.has(rule)),
    actions:
      items.length > 0 &&
      items.every((item) => !isTemplate(item) && (item.ticket || (item.owners.length > 0 && item.due))),
    summary: isWhole('summary'),
  };
}
