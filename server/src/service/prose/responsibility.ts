import type { Spotted } from './finding.ts';
import {
  always,
  because,
  behind,
  causeBefore,
  cleft,
  damage,
  praise,
  standsAlone,
  theOne,
  verdict,
  whoDid,
} from './lexicon/responsibilities.ts';
import { located, matchesIn, type Passage, personAt, type Subject, subjectBefore } from './passage.ts';

/** People who are made the cause, the culprit or the one to answer for it. */
export function* culprits(passage: Passage): Generator<Spotted> {
  const { text } = passage;
  for (const match of matchesIn(passage, causeBefore)) {
    const at = match.index + match[0].length;
    const person = personAt(passage, at);
    if (
      person?.kind === 'person' &&
      !isDenied(text, match.index) &&
      standsAlone.test(text.slice(person.end)) &&
      !isGoodNews(text.slice(person.end))
    )
      yield { category: 'blame', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, behind)) {
    const person = personAt(passage, match.index + match[0].length);
    const isNamed =
      person?.kind === 'person' || (person?.kind === 'perhaps' && /^\p{Lu}/u.test(text.slice(person.start)));
    if (person && isNamed && !isDenied(text, match.index))
      yield { category: 'blame', start: match.index, end: person.end };
  }
  yield* saidOf(passage);
  yield* clefts(passage);
  yield* causesBecause(passage);
  for (const match of matchesIn(passage, always))
    if (!isDenied(text, match.index))
      yield { category: 'blame', start: match.index, end: match.index + match[0].length, isGeneral: true };
}

/** "Recovery was due to Priya, who spotted …" thanks her. */
function isGoodNews(after: string): boolean {
  return /^,? (?:who|for|and) (?:\w+ )?(?:spotted|noticed|found|rolled|restored|fixed|saved|suggested|quickly|calmly|caught|recognised|recognized)\b/i.test(
    after,
  );
}

function isDenied(text: string, at: number): boolean {
  return (
    /\b(?:not|never|n['’]t|nobody|no one|no|neither|nor|cannot|without|rather than|isn['’]t)(?: (?:\w+ly|really|just|the|an?|to|be|solely|about|been|all|that|this|it|was|is|our))? *$/i.test(
      text.slice(Math.max(0, at - 40), at),
    ) ||
    /\b(?:wrong|unfair|pointless|unhelpful|tempting|easy|do not|don['’]t|not) (?:to )?(?:say|blame|claim|call)?\b[^.;]{0,20}$/i.test(
      text.slice(Math.max(0, at - 30), at),
    )
  );
}

/** A supplier is an organisation that may fail like a system; "to blame" makes somebody of it. */
function isSomebody(text: string, { kind, start, end }: Subject, said: string): boolean {
  const isSupplier = /\b(?:vendor|supplier|provider|partner|manufacturer|carrier)s?$/i.test(
    text.slice(start, end),
  );
  return (
    kind === 'person' ||
    kind === 'self' ||
    (isSupplier && /\b(?:to blame|at fault|culpable|guilty)\b/i.test(said))
  );
}

/** "was taken off the rota so that he could sleep". */
function isForTheirSake(rest: string): boolean {
  return /\b(?:so (?:that )?(?:he|she|they) (?:could|can)|to (?:rest|sleep|recover)|at (?:his|her|their) (?:own )?request|for (?:his|her|their) (?:safety|health|own))\b/i.test(
    rest,
  );
}

function* saidOf(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, verdict)) {
    const subject = subjectBefore(passage, match.index);
    if (
      !subject ||
      !isSomebody(passage.text, subject, match[0]) ||
      isDenied(passage.text, match.index) ||
      isForTheirSake(passage.text.slice(match.index)) ||
      (/\b(?:not|n['’]t|never)\b/i.test(match[0]) && !/trust/i.test(match[0]))
    )
      continue;
    if (
      /responsible|accountable/i.test(match[0]) &&
      subject.kind !== 'self' &&
      !new RegExp(damage, 'i').test(match[0]) &&
      !/(?:causing|breaking|not|letting|losing|failing)\b/i.test(match[0])
    )
      continue;
    yield {
      category: 'blame',
      start: subject.start,
      end: match.index + match[0].length,
      subject: subject.kind,
    };
  }
}

/** "It was Priya who broke …", "The one who left it open was the intern". */
function* clefts(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, cleft)) {
    const person = located(
      passage,
      passage.phrases.find(({ start }) => passage.words[start]?.start === match.index + match[0].length),
    );
    const rest = person && passage.text.slice(person.end);
    if (person?.kind === 'person' && rest && !praise.test(whoDid.exec(rest)?.[1] ?? 'noticed'))
      yield { category: 'blame', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, theOne)) {
    const subject = subjectBefore(passage, match.index);
    if (subject?.kind === 'person' && !praise.test(passage.text.slice(match.index + match[0].length)))
      yield {
        category: 'blame',
        start: subject.start,
        end: match.index + match[0].trimEnd().length,
        subject: subject.kind,
      };
  }
}

/** "The outage happened because Bjorn ran the script": whatever it was that he did. */
function* causesBecause(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, because)) {
    const at = match.index + match[0].length;
    const person = personAt(passage, at);
    const clause = passage.clauses.find(
      ({ subject }) => passage.words[subject?.start ?? -1]?.start === person?.start,
    );
    const isAct =
      clause?.type === 'finite' && clause.voice === 'active' && !clause.negated && clause.modal === undefined;
    if (
      person?.kind === 'person' &&
      isAct &&
      !/^(?:be|hav|need|want|believ|expect|assum|lack|know|se)$/.test(clause.stem)
    )
      yield {
        category: 'blame',
        start: person.start,
        end: passage.words[clause.verb]?.end ?? person.end,
        subject: person.kind,
      };
  }
}
