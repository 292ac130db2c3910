import { capital, kindOfFragment, lowered } from './phrasing.ts';

/** "Error rate: 0.1% → 45%" is said as "Error rate went from 0.1% to 45%". */
const change = /^([^:→]{2,60}):\s*([^:→]{1,30}?)\s*(?:→|[-=]>)\s*([^:→]{1,40})$/;

/** What was hit, as sentences: phrases are listed, clauses stand by themselves. */
export function impactSentences(texts: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const written of texts) {
    const text = written.replace(change, '$1 went from $2 to $3');
    const isListed = text === written && kindOfFragment(text) === 'phrase';
    const before = isListed && sentences.at(-1)?.startsWith(included) ? sentences.pop() : undefined;
    if (!isListed) sentences.push(capital(text));
    else sentences.push(before ? `${before} and ${lowered(text)}` : `${included} ${lowered(text)}`);
  }
  return sentences.map((sentence) => `${sentence}.`);
}

const included = 'The impact included';

/** Why it happened: a clause as it is, a phrase behind a label. */
export function causeSentence(text: string): string {
  const told = text.replace(/^because /i, '');
  return kindOfFragment(told) === 'clause' ? `${capital(told)}.` : `Cause: ${lowered(told)}.`;
}

/** What ended it: lists of steps leave out who took them, and it stays so. */
export function resolutionSentences(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const kinds = texts.map(kindOfFragment);
  const all = (kind: string): boolean => kinds.every((each) => each === kind);
  const acts = texts.map(lowered);
  if (all('past')) return [`To end it, responders ${acts.join('; then ')}.`];
  if (all('base')) return [`The way out was to ${acts.join('; then to ')}.`];
  if (all('clause')) return texts.map((text) => `${capital(text)}.`);
  return [`Resolution: ${texts.join('; ')}.`];
}

/** "2 of 4 action items are done."; nothing where there are none, as that is said elsewhere. */
export function actionsSentence(done: number, all: number): string {
  return all === 0
    ? ''
    : `${done} of ${all} action ${all === 1 ? 'item' : 'items'} ${done === 1 ? 'is' : 'are'} done.`;
}
