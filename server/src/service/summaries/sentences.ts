import { capital, kindOfFragment, lowered } from './phrasing.ts';
import { stopped } from './whole.ts';

/** "Error rate: 0.1% → 45%" is said as "Error rate went from 0.1% to 45%". */
const change = /^([^:→]{2,60}):\s*([^:→]{1,30}?)\s*(?:→|[-=]>)\s*([^:→]{1,120})$/;

/** "from 4 s → 51 min", where no colon stands in front. */
const arrow = /(\d[^→\s]*(?:\s\p{L}{1,9})?)\s*→\s*(?=\d)/gu;

/** What was hit, as sentences: phrases are listed, clauses stand by themselves. */
export function impactSentences(texts: readonly string[], isEnglish = true): readonly string[] {
  if (!isEnglish) return texts.map((text) => stopped(capital(text)));
  const told = texts.map((written) => {
    const text = written.replace(change, '$1 went from $2 to $3').replace(arrow, '$1 to ');
    return { text, isListed: !change.test(written) && kindOfFragment(text) === 'phrase' };
  });
  const listed = told.flatMap(({ text, isListed }) => (isListed ? [lowered(text)] : []));
  const first = told.findIndex(({ isListed }) => isListed);
  return told.flatMap(({ text, isListed }, at) => {
    if (!isListed) return [stopped(capital(text))];
    return at === first ? [stopped(`The impact included ${inOne(listed)}`)] : [];
  });
}

/** "a and b", "a, b and c": with semicolons where there are commas in them. */
function inOne(texts: readonly string[]): string {
  if (texts.length < 3) return texts.join(' and ');
  const comma = texts.some((text) => /[,;]/.test(text)) ? ';' : ',';
  return `${texts.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} and ${texts.at(-1)}`;
}

/** Why it happened: a clause as it is, a phrase behind a label. */
export function causeSentence(text: string, isEnglish = true): string {
  if (!isEnglish) return stopped(capital(text));
  const told = withoutBecause(text);
  return stopped(kindOfFragment(told) === 'clause' ? capital(told) : `Cause: ${lowered(told)}`);
}

/** "Two jobs ran", from "because two jobs ran": in front of it stands what asks why. */
export function withoutBecause(text: string): string {
  return text.replace(/^because (?!of )/i, '');
}

/** What ended it: lists of steps leave out who took them, and it stays so. */
export function resolutionSentences(texts: readonly string[], isEnglish = true): readonly string[] {
  if (!isEnglish) return texts.map((text) => stopped(capital(text)));
  if (texts.length === 0) return [];
  const kinds = texts.map(kindOfFragment);
  const all = (kind: string): boolean => kinds.every((each) => each === kind);
  const acts = texts.map(lowered);
  if (all('past')) return [`To end it, responders ${acts.join('; then ')}.`];
  if (all('base')) return [`The way out was to ${acts.join('; then to ')}.`];
  if (kinds[0] === 'clause')
    return texts.filter((_, at) => kinds[at] === 'clause').map((text) => stopped(capital(text)));
  return [stopped(`Resolution: ${texts.join('; ')}`)];
}

/** "2 of 4 action items are done."; nothing where there are none, as that is said elsewhere. */
export function actionsSentence(done: number, all: number): string {
  return all === 0
    ? ''
    : `${done} of ${all} action ${all === 1 ? 'item' : 'items'} ${done === 1 || all === 1 ? 'is' : 'are'} done.`;
}
