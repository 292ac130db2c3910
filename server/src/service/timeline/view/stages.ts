import type { Phase } from '../phase.ts';
import type { Minute, Stage, StageSpan, TimelineEvent } from './timelineView.ts';

type Border = Minute | undefined;

/**
 * What lies between milestones that events mark. Where nobody says when the cause was known, people answered from the moment they
 * took the incident; where they do not say that either, what lies between detection and mitigation is one stage.
 */
export function stagesOf(events: readonly TimelineEvent[]): readonly StageSpan[] {
  const at = (phase: Phase): Border => {
    const event = events.find((each) => each.phase === phase);
    return event?.wholeDay ? undefined : (event?.start ?? undefined);
  };
  const [start, detected, resolved] = [at('start'), at('detected'), at('resolved')];
  const ended = at('mitigated') ?? resolved;
  const known = (['diagnosed', 'declared', 'acknowledged'] as const)
    .map(at)
    .find((border) => isBetween(border, detected ?? start, ended));
  return [
    ...spanOf('undetected', start, detected),
    ...spanOf('respond', detected, known ?? ended),
    ...spanOf('mitigate', known, ended),
    ...spanOf('recover', ended, resolved),
  ];
}

function isBetween(border: Border, from: Border, to: Border): boolean {
  return border !== undefined && (from === undefined || border > from) && (to === undefined || border < to);
}

/** None where a border is missing, or comes too early. */
function spanOf(stage: Stage, from: Border, to: Border): readonly StageSpan[] {
  return from === undefined || to === undefined || to <= from ? [] : [{ stage, from, to }];
}
