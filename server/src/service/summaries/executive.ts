import { statusOfItem } from '../model/actionItems.ts';
import type { PostMortem } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import type { Configuration } from '../settings.ts';
import { actionsOf } from './actions.ts';
import { openingOf, openingSentence } from './opening.ts';
import { summaryPlaceholders } from './placeholders.ts';
import { causesIn, impactsIn, isInEnglish, resolutionIn } from './said.ts';
import { actionsSentence, causeSentence, impactSentences, resolutionSentences } from './sentences.ts';

/** In words: the guide asks for one paragraph. */
export const longestSummary = 120;

const [failure, length, impact, cause, resolution] = summaryPlaceholders;

/**
 * One paragraph of Markdown for people who were not there: what happened, whom it hit, why, how it ended and what is still to be
 * done. Everything in it stands in the document, in its words; where the document is silent there is a placeholder. What blames
 * people is left out.
 */
export function executiveSummary(
  postmortem: PostMortem,
  parts: readonly KindredPart[],
  own: Pick<Configuration, 'actionStatuses'>,
): string {
  const [hit, [why], end] = [impactsIn(parts), causesIn(parts), resolutionIn(parts)];
  const english = isInEnglish(parts);
  const forms = [2, 1, 0].map((most) =>
    [
      openingWithGaps(postmortem),
      ...orGap(impactSentences(hit.slice(0, most), english), `The impact was ${impact}.`),
      most > 0 && why !== undefined ? causeSentence(why, english) : `The cause was ${cause}.`,
      ...orGap(resolutionSentences(end.slice(0, most), english), `It ended with ${resolution}.`),
      stateOfActions(postmortem, own),
    ]
      .join(' ')
      .trimEnd(),
  );
  return forms.find(isShort) ?? forms.at(-1) ?? '';
}

function openingWithGaps(postmortem: PostMortem): string {
  const { title, date, duration, severity } = openingOf(postmortem);
  return openingSentence({
    title: title || failure,
    date: date || '[Date]',
    duration: duration || length,
    severity,
  });
}

function orGap(told: readonly string[], gap: string): readonly string[] {
  return told.length > 0 ? told : [gap];
}

/** Where sentences are so long that one of each is too much, it is left to the writer to say them shorter. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length <= longestSummary;
}

function stateOfActions(
  postmortem: PostMortem,
  { actionStatuses }: Pick<Configuration, 'actionStatuses'>,
): string {
  const items = actionsOf(postmortem);
  const done = items.filter((item) => statusOfItem(item, actionStatuses) === 'done');
  return actionsSentence(done.length, items.length);
}
