import { matchesIn, type Passage, type Spotted } from './finding.ts';

const explanation =
  /\b(?:(?:human|operator|user|pilot|manual|administrator|engineer|developer|individual)(?:[- ]| (?:data[- ]entry ))(?:error|mistake|failure|fault|inattention|slip)(?! (?:rate|count|counter|metric|budget|code|message|page|handling|handler|log|response|report|class|type)s?\b)|fat[- ]?finger(?:ed|ing)?|finger trouble|pebkac|(?:the )?cause was human|it was people who failed|lapse of concentration|(?:an? )?(?:engineer|operator|administrator|developer)['’]s typo|brain fade)\b/i;

/** Where the words are about the idea, not given as the cause. */
const aboutIt =
  /\b(?:reduc\w*|like|such as|prevent\w*|avoid\w*|minimi[sz]\w*|eliminat\w*|chance|risk|possibility|potential|room|prone|not (?:accept|a (?:root )?cause|due to|caused by|the|blame)|never|rather than|instead of|isn['’]t|is where|begins?|starting point|beyond|forbids?|tolerant|against|guard|protect\w*|resilient|HTTP|4xx|rule out|ruled out|symptom|symptoms|label)\b/i;

/** "Human error" given as an explanation. */
export function* humanErrors(passage: Passage): Generator<Spotted> {
  const said = passage.text.slice(passage.start, passage.end);
  if (aboutIt.test(said)) return;
  for (const match of matchesIn(passage, explanation))
    yield { category: 'humanError', start: match.index, end: match.index + match[0].length };
}
